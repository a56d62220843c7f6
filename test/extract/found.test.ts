import { expect, it } from 'vitest';
import { found } from '../../src/extract/found.js';
import { parsePostings } from '../../src/index.js';
import type { Line } from '../../src/offer.js';

const line = (number: number, text: string): Line => ({ number, text, key: text });

it('gives lines as they stand, and parts of one line apart', () => {
  const lines = [line(3, 'Ville de Nérac'), line(5, '2 place Gambetta'), line(5, '47600 Nérac')];
  expect(found('', lines, 'test')).toMatchObject({
    lines: [3, 5],
    raw: 'Ville de Nérac\n\n2 place Gambetta\n47600 Nérac',
  });
});

it('does not put together what stands apart on a page that lost its line breaks', () => {
  const asked = 'Renseignements auprès de M. Ivan PELLERIN, chef de bureau, au 05 99 00 57 94.';
  const page =
    `Référence 2026-12 Date de parution 02/12/2026 Intitulé du poste Chargé d'études Informations complémentaires ${asked} ` +
    `Qui sommes-nous ? La direction compte 73 agents. Informations complémentaires ${asked} Qui sommes-nous ? Elle a cinq sites.\n`;
  const [record] = parsePostings(page, { layout: 'job-board', provenance: true });
  expect(record?.contacts.map(({ name }) => name)).toEqual(['Ivan PELLERIN']);
  expect(record?.provenance?.['contacts[0]']?.raw.split('\n').map((part) => part.trim())).toEqual([asked, asked]);
  expect(record?.provenance?.['employer.presentation']?.raw.split('\n').map((part) => part.trim())).toEqual([
    'La direction compte 73 agents.',
    'Elle a cinq sites.',
  ]);
});
