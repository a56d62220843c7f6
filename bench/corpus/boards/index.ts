/** Every board, and how a draft becomes the text of a file. */
import { dice } from '../dice.js';
import type { Board, Draft, Facts, Page, Print } from '../model.js';
import { printedTitle } from '../titles.js';
import { spaced, typeOf } from '../typography.js';
import { aggregator } from './aggregator.js';
import { choisirLeServicePublic } from './choisir-le-service-public.js';
import { emploiTerritorial } from './emploi-territorial.js';
import { journalOfficiel } from './journal-officiel.js';
import { ownBoard } from './own-board.js';

const BOARDS: Readonly<Record<Board, (print: Print) => Page>> = {
  'emploi-territorial': emploiTerritorial,
  'choisir-le-service-public': choisirLeServicePublic,
  'own-board': ownBoard,
  aggregator,
  'journal-officiel': journalOfficiel,
};

/** The file of a draft, and what it says. */
export function printed(draft: Draft): { readonly text: string; readonly facts: Facts } {
  // Even and odd pages are two scrapes of one page: they show the same.
  const draw = dice(draft.page >>> 1, 4);
  const type = typeOf(draft.type);
  const title = printedTitle(draw, draft.vacancy);
  const { lines, facts } = BOARDS[draft.board]({ draft, title, draw, type });
  return {
    text: spaced(lines.map(type.ink), draft.space),
    facts: { ...facts, title: type.ink(facts.title), city: facts.city && type.ink(facts.city) },
  };
}
