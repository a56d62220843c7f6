import { describe, expect, it } from 'vitest';
import { charactersOf, evidenceOf, isEnough, isListItem } from '../../src/dedupe/evidence.js';
import { lineKey } from '../../src/text.js';
import { random } from '../random.js';

const line = (text: string) => ({ number: 1, text, key: lineKey(text) });

describe('charactersOf', () => {
  it.each([
    'Vous animez le réseau.',
    '- suivre  les marchés ;',
    '•\tsuivre les marchés ;',
    '  12.\tsuivre les marchés ;',
    '     en retrait',
    '35',
  ])('counts those of %j', (text) => {
    expect(charactersOf(line(text))).toBe(lineKey(text).length);
  });

  it.each([
    '| Lundi | 8 h - 12 h |',
    'Lundi | 8 h - 12 h',
    '│ Lundi │ 8 h - 12 h │',
    '|---|---|',
    '+-------+',
    '----------',
    '*',
    'Lundi      8 h - 12 h',
    'Lundi\t8 h - 12 h',
    '',
  ])('counts none in %j', (text) => {
    expect(charactersOf(line(text))).toBe(0);
  });
});

describe('isListItem', () => {
  it.each(['- suivre', '• suivre', '– suivre', '> suivre', '1. suivre', '2) suivre', 'a) suivre', '  * suivre'])(
    'knows %j',
    (text) => {
      expect(isListItem(line(text))).toBe(true);
    },
  );

  it.each(['Suivre', 'suivre', '« Suivre »', '2026', 'M. Vieuxtemps', '-', ''])('knows that %j is none', (text) => {
    expect(isListItem(line(text))).toBe(false);
  });
});

describe('evidenceOf', () => {
  it('counts a line once, however often it stands there, and rows of a table never', () => {
    const lines = ['Oui', 'Oui', "  l'accueil", 'l’accueil', '| Oui |'].map(line);
    expect(evidenceOf(lines)).toEqual({ lines: 2, characters: 12 });
    expect(evidenceOf([])).toEqual({ lines: 0, characters: 0 });
  });
});

describe('isEnough', () => {
  it('says of lines what counting all of them says', () => {
    for (let seed = 0; seed < 2000; seed++) {
      const { below, pick } = random(seed);
      const lines = Array.from({ length: below(6) }, () =>
        line(pick(['Oui', 'Non', '| Oui |', 'Un peu plus long', '---'])),
      );
      const least = { lines: below(4), characters: below(25) };
      const { lines: count, characters } = evidenceOf(lines);
      expect(isEnough(lines, least), `seed ${seed}`).toBe(count >= least.lines || characters >= least.characters);
    }
  });
});
