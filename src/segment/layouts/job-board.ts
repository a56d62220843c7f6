/** job-board */
import { type Layout, never, nothing } from '../layout.js';
import { COMMON_HEADINGS, COMMON_LABELS } from './common.js';

export const jobBoard: Layout = {
  id: 'job-board',
  signs: [
    { line: /^(Employeur|Lieu|Type de contrat) ?:/i, weight: 1 },
    { line: /^(Descriptif de l'emploi|Profils? recherchés?)$/i, weight: 1 },
  ],
  threshold: 2,
  words: { ...COMMON_LABELS, ...COMMON_HEADINGS },
  beside: [],
  noise: [],
  order: 'free',
  multiline: new Set(['grades']),
  blankEndsValue: true,
  labelsStandAlone: false,
  opening: 'introduction',
  looksLikeHeading: never,
  furniture: nothing,
  starts: () => [],
};
