import { describe, expect, it } from 'vitest';
import { recordOfText } from './page.js';

/** What is left of the head of a page. */
const left = (line: string) =>
  recordOfText(
    `Jardinier (H/F)\n${line}\nEmployeur : Ville de Blois\nDescription du poste\nVous soignez les massifs.\n`,
  ).other_sections;

describe('a line at the head of a page that holds a value', () => {
  it('stays where it says more', () => {
    const line = 'Espaces verts, renfort pour la saison des fleurs, plein temps';
    expect(left(line)).toEqual([{ heading: null, text: line }]);
  });

  it('goes with its value where it says no more', () => {
    expect(left('Poste de catégorie C, à temps complet')).toEqual([]);
  });
});
