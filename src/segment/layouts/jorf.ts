/** Vacancy notices of the Journal officiel: prose under few headings. */
import { type Layout, never, nothing } from '../layout.js';
import { COMMON_HEADINGS } from './common.js';

export const jorf: Layout = {
  id: 'jorf',
  signs: [
    { line: /^(Une?|L') ?(emploi|poste) .* (est|sera) .*vacante?/i, weight: 3 },
    { line: /Journal officiel de la République française/i, weight: 1 },
  ],
  threshold: 3,
  words: {
    ...COMMON_HEADINGS,
    'Intérêt du poste': 'text',
    Positionnement: 'text',
    'Environnement professionnel': 'text',
  },
  beside: [],
  noise: [/^1 version$/],
  order: 'free',
  multiline: new Set(),
  blankEndsValue: true,
  labelsStandAlone: false,
  opening: 'introduction',
  looksLikeHeading: never,
  furniture: nothing,
  starts: () => [],
};
