/** annonces.example.org, a board invented for docs/layouts.md: its labels are questions, and a counter stands at the foot of its pages. */
import type { Layout } from '../../src/segment/layout.js';
import { BOARD } from '../../src/segment/layouts/board.js';

export const exampleBoard: Omit<Layout, 'id'> = {
  ...BOARD,
  signs: [
    { line: /^Qui recrute \?$/i, weight: 2 },
    { line: /^Pour quand \?$/i, weight: 1 },
    { line: /^Ce que vous ferez$/i, weight: 2 },
    { line: /^Annonce vue \d+ fois$/i, weight: 1 },
  ],
  threshold: 4,
  words: {
    'Qui recrute ?': 'employer',
    'Où ?': 'workplace',
    'Pour quand ?': 'start_date',
    'On attend votre lettre avant le': 'application_deadline',
    'Ce que vous ferez': 'missions',
    'Qui vous êtes': 'profile',
    'Le village en deux mots': 'text',
    ...BOARD.words,
  },
  noise: [...BOARD.noise, /^Annonce vue \d+ fois$/i],
};
