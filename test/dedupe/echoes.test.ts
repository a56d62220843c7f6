import { describe, expect, it } from 'vitest';
import { findEchoes } from '../../src/dedupe/echoes.js';
import { leftBy, pageOf } from './blocks.js';

const LONG = 'Vous assurez le suivi des marchés de voirie avec les communes membres et leurs services techniques.';
const LONGER = `${LONG} Vous rendez compte aux élus, au fil de l'année, de ce qui a été fait et de ce qui reste à faire pour tenir les délais.`;
/** A block whose copy is credible by itself. */
const DOUBLED = ['Grades', 'Attaché', 'Rédacteur', 'Attaché', 'Rédacteur'];
const ONCE = ['Grades', 'Attaché', 'Rédacteur'];
const left = (...texts: readonly (readonly string[])[]) => leftBy(findEchoes, pageOf(...texts));
const stays = (...texts: readonly (readonly string[])[]) =>
  expect(left(...texts)).toEqual(texts.map((text) => text.filter((line) => line !== '=')));

describe('an echo on its own', () => {
  it('counts from two lines or 80 characters on', () => {
    expect(left(DOUBLED)).toEqual([ONCE]);
    expect(left(['Poste', LONG, LONG])).toEqual([['Poste', LONG]]);
    stays(['Permis exigé', 'Oui', 'Oui']);
  });

  it('counts from as many lines and characters on as are asked for', () => {
    expect(leftBy(findEchoes, pageOf(DOUBLED), { lines: 3 })).toEqual([DOUBLED]);
    expect(leftBy(findEchoes, pageOf(['Poste', 'Non', 'Non']), { characters: 3 })).toEqual([['Poste', 'Non']]);
  });

  it('is none when one line is what is said again, four times or more', () => {
    stays(['Refrain :', 'Tourne, moulin !', 'Tourne, moulin !', 'Tourne, moulin !', 'Tourne, moulin !']);
  });

  it('is none when rows of a table are', () => {
    const [rule, row] = [
      '+------------+------------+',
      '| Toute l’année, sur rendez-vous | de 8 h à 12 h et de 14 h à 18 h, mercredi excepté |',
    ];
    stays([rule, row, rule, row, rule]);
    stays(['| Jour | Heures |', '|---|---|', row, row, row, row]);
    stays([
      'Jour      Heures',
      'Lundi      8 h - 12 h',
      'Mardi      fermé',
      'Lundi      8 h - 12 h',
      'Mardi      fermé',
    ]);
  });
});

describe('an echo that says little', () => {
  it('counts beside one that is credible, in a value too', () => {
    expect(left(['Poste', 'Oui', 'Oui'], ['=', 'Un', 'Deux', 'Deux'], DOUBLED)).toEqual([
      ['Poste', 'Oui'],
      ['Un', 'Deux'],
      ONCE,
    ]);
    const table = ['Horaires', '| 8 h |', '| 8 h |', '| 8 h |', '| 8 h |'];
    expect(left(table, DOUBLED)).toEqual([table.slice(0, 3), ONCE]);
  });

  it('counts where every block that can have one has one', () => {
    expect(left(['Un', 'Oui', 'Oui'], ['Seul'], ['=', 'A', 'B'], ['=', 'C', 'D', 'D'])).toEqual([
      ['Un', 'Oui'],
      ['Seul'],
      ['A', 'B'],
      ['C', 'D'],
    ]);
    // Two lines of text would have been printed as three.
    stays(['Un', 'Oui', 'Oui'], ['Deux', 'Oui', 'Oui'], ['Trois', 'Non']);
    stays(['Un', 'Oui', 'Oui'], ['=', 'A', 'B', 'C'], ['Deux', 'Oui', 'Oui']);
    stays(['Un', 'Oui', 'Oui'], ['Seul']);
  });
});

describe('a page of four copies', () => {
  const printed = ([first = '', ...rest]: readonly string[], copies: number) => [
    first,
    ...Array.from({ length: copies }, () => rest).flat(),
  ];

  it('says so by all of its blocks, and is not taken for one of two copies of blocks that say everything twice', () => {
    const blocks = [ONCE, ['Un', 'C', 'D', 'E'], ['Deux', LONG]];
    for (const copies of [4, 6, 8]) expect(left(...blocks.map((block) => printed(block, copies)))).toEqual(blocks);
  });

  it('is one of two copies where a block says so', () => {
    const twice = ['Grades', 'A', 'B', 'A', 'B'];
    expect(left(printed(twice, 2), printed(['Un', 'C', 'D'], 2))).toEqual([twice, ['Un', 'C', 'D']]);
    expect(left(printed(twice, 2))).toEqual([twice]);
  });

  it('is one of a block by itself that is as long as a paragraph', () => {
    const block = ['Un', LONG, LONGER];
    expect(left(printed(block, 4), DOUBLED)).toEqual([block, ONCE]);
    expect(left(printed(block, 6))).toEqual([block]);
  });
});

describe('a page of three copies', () => {
  it('says so by most of its blocks, and has a block that repeats itself printed as often', () => {
    const thrice = ['Grades', 'A', 'B', 'A', 'B', 'A', 'B'];
    const refrain = ['Chanson', ...Array.from({ length: 6 }, () => 'Tourne !')];
    expect(left(thrice, ['Un', 'C', 'D', 'C', 'D', 'C', 'D'], refrain)).toEqual([
      ['Grades', 'A', 'B'],
      ['Un', 'C', 'D'],
      ['Chanson', 'Tourne !', 'Tourne !'],
    ]);
  });
});

describe('an echo behind a longer lead', () => {
  const lead = ['Le service', 'Son rôle', 'Ses agents'];

  it('counts by itself when it is prose as long as a paragraph', () => {
    expect(left([...lead, LONGER, LONGER])).toEqual([[...lead, LONGER]]);
    expect(left([...lead, LONGER, LONG, LONGER, LONG, LONGER, LONG])).toEqual([[...lead, LONGER, LONG]]);
    stays([...lead, LONG, LONG]);
    const refrain = Array.from({ length: 8 }, (_, i) => `Tourne, tourne, moulin du bord de l'eau, ${i} fois`);
    stays([...lead, ...refrain, ...refrain]);
    stays(['=', ...lead, LONGER, LONGER]);
  });

  it('counts from 80 characters on beside one that is credible', () => {
    expect(left([...lead, LONG, LONG], DOUBLED)).toEqual([[...lead, LONG], ONCE]);
    expect(left([...lead, 'Oui', 'Oui'], DOUBLED)).toEqual([[...lead, 'Oui', 'Oui'], ONCE]);
    expect(left(['=', ...lead, LONG, LONG], DOUBLED)).toEqual([[...lead, LONG, LONG], ONCE]);
  });

  it('is none when rows of a table are what is said again', () => {
    const row = `| Toute l'année | ${' '.repeat(90)} |`;
    stays([...lead, row, row, row, row, row, row]);
  });
});

describe('a copy cut by the end of the file', () => {
  const text = ['Missions', 'suivre les marchés', 'tenir les registres', 'classer les pièces'];

  it('is one in the last block alone', () => {
    const cut = [...text, 'suivre les marchés', 'tenir les reg'];
    expect(left(['Poste'], cut)).toEqual([['Poste'], text]);
    stays(cut, ['Poste']);
  });

  it('needs two lines, the last of which may be cut within a word, or a credible echo beside it', () => {
    const betweenWords = [...text, 'suivre les marchés', 'tenir'];
    stays(betweenWords);
    expect(left(DOUBLED, betweenWords)).toEqual([ONCE, text]);
    const song = [
      'Chanson',
      "Sur le pont d'Avignon,",
      "L'on y danse, l'on y danse,",
      "Sur le pont d'Avignon,",
      "L'on y danse",
    ];
    stays(song);
  });

  it('is one behind a whole copy', () => {
    expect(left([...text, ...text.slice(1), 'suiv'])).toEqual([text]);
  });
});
