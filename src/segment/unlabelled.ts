/** Lines among facts that no word of the layout names: facts without a label, and labels that no layout knows. */
import type { Label, Line } from '../offer.js';
import { withoutBullet } from '../text.js';
import { beside, type Draft, draftOf } from './drafts.js';
import { isLabel, type Layout } from './layout.js';
import type { Lexicon } from './lexicon.js';
import { readWord } from './reading.js';
import { fitsLabel, VALUES } from './values.js';

/** An unknown label is at most this many words and characters; beyond, it is a sentence with a colon in it. */
const UNKNOWN_LABEL = { words: 6, characters: 45, value: 200 };
/** A fact is no longer than this, and what marks it as an item no longer than that. */
const LONGEST_FACT = 120;
const LONGEST_MARK = 20;
/** Facts under a label are preferred to those that are recognised without one. */
const FACT_RANK = 10_000;

/** A fact without a label. */
export const factOf = (id: Label, value: Line): Draft => ({
  kind: 'value',
  id,
  rank: FACT_RANK,
  title: null,
  titleLine: null,
  lines: [value],
});

/** "Rejoignez la métropole : …", "IMPORTANT : …": what is said to the reader. */
const NO_LABEL =
  /^(?:\p{Lu}\p{Ll}{2,12}ez(?= (?!votre|vos|à|par))|important$|attention$|à noter$|nota bene$|NB$|rappel$)/iu;

/** True for what leads to a list, and is no label: "Il/elle assure :". */
export const leadsIn = (title: string): boolean =>
  /^(?:ils?|elles?|il\/elle|elle\/il|ils\/elles|elles\/ils) /i.test(title);

/** Reads a line as `Unknown label : value`, or as an unknown label alone where labels stand alone. */
export function readUnknown(line: Line, alone: boolean): { readonly title: string; readonly value: string } | null {
  const text = withoutBullet(line.text);
  const colon = text.indexOf(':');
  if (colon < 0 && !alone) return null;
  const title = (colon < 0 ? text : text.slice(0, colon)).trim();
  const value = colon < 0 ? '' : text.slice(colon + 1).trim();
  if (title.length < 2 || title.length > UNKNOWN_LABEL.characters || value.length > UNKNOWN_LABEL.value) return null;
  if (!/^\p{Lu}/u.test(title) || title.split(' ').length > UNKNOWN_LABEL.words || /[.;,!]$/.test(title)) return null;
  if (NO_LABEL.test(title)) return null;
  // "Un poste de professeur (discipline : sculpture) est vacant": the colon is inside a bracket.
  if (title.lastIndexOf('(') > title.lastIndexOf(')')) return null;
  // "Mission 1 : tenir les comptes :" leads to a list.
  return value.startsWith('//') || value.endsWith(':') ? null : { title, value };
}

/** A line that states a fact without a label. */
export function readFact(line: Line, { facts = [] }: Layout): Draft | null {
  if (facts.length === 0 || line.key.length > LONGEST_MARK + LONGEST_FACT) return null;
  const text = withoutBullet(line.text);
  if (text.length > LONGEST_FACT) return null;
  for (const { line: pattern, among, meaning } of facts) {
    const match = among?.test(text) === false ? null : pattern.exec(text);
    if (match !== null) return factOf(meaning, beside(line, match.groups?.value ?? text));
  }
  return null;
}

/** What a line says of who hires and for which post, and whether it says nothing else. */
export function readHiring(
  line: Line,
  { hiring }: Layout,
): { readonly facts: readonly Draft[]; readonly isWhole: boolean } | null {
  const read = hiring?.(withoutBullet(line.text)) ?? null;
  if (read === null) return null;
  const { employer, post, isWhole } = read;
  const facts = [factOf('employer', beside(line, employer))];
  return { facts: post === null ? facts : [...facts, factOf('title', beside(line, post))], isWhole };
}

const DASH = / [–-] /;
/** "CDD de 3 ans – Catégorie A – Temps complet": a kind of contract first; a title or an address has dashes of its own. */
const isDashedList = (text: string): boolean => /^CD[DI](?!\p{L})/u.test(text) && text.split(DASH).length > 2;

/** "CDD - Jardinier (H/F)": the kind of contract or the working time that a title begins with; "Contrat de projet – suivi des crues" may be about such a contract. */
export function readLead(line: Line, layout: Layout): readonly Draft[] {
  const [lead = '', ...others] = withoutBullet(line.text).split(DASH);
  const fact = others.length === 0 || lead.startsWith('Contrat d') ? null : readFact(beside(line, lead), layout);
  return fact !== null && (fact.id ?? '') in VALUES ? [fact] : [];
}

/**
 * The facts that a line states without a label, whole or in parts.
 * @param fact - what the line states as a whole
 */
export function readSeveral(line: Line, fact: Draft | null, layout: Layout): readonly Draft[] {
  const text = withoutBullet(line.text);
  // "CDD - 6 mois" is a kind of contract as it is written, "CDI à temps complet, poste basé à Blois (41)" says more.
  const loose =
    fact?.id === 'employment_type' ? factsOf(text.split(', '), line, layout) : looseFacts(text, line, layout);
  return loose ?? (fact === null ? [] : [fact]);
}

const LOOSE = / [–-] |, /;
const LAST_DASH = / [–-] (?!.* [–-] )/;
/** Two facts, of which a name may be long. */
const LONGEST_LOOSE = 200;

/** "Conseil départemental du Cher - Bourges (18)", "Temps plein, CDI": marks that names have too part facts where all between them are, each of its own kind. */
function looseFacts(text: string, line: Line, layout: Layout): readonly Draft[] | null {
  if (text.length > LONGEST_LOOSE || !LOOSE.test(text)) return null;
  // "Ministère de l'Intérieur - Direction du numérique - Paris, France": names and places hold such marks themselves.
  const last = text.match(LAST_DASH)?.index ?? 0;
  const halves = last > 0 ? [text.slice(0, last), text.slice(last).replace(DASH, '')] : [];
  return factsOf(text.split(LOOSE), line, layout) ?? factsOf(halves, line, layout);
}

function factsOf(parts: readonly string[], line: Line, layout: Layout): readonly Draft[] | null {
  if (parts.length < 2) return null;
  const drafts: Draft[] = [];
  for (const part of parts) {
    const fact = readFact(beside(line, part), layout);
    if (fact === null || drafts.some(({ id }) => id === fact.id)) return null;
    drafts.push(fact);
  }
  return drafts;
}

/** A fact that has its label, on a line of several. */
function readLabelled(line: Line, lexicon: Lexicon): Draft | null {
  const word = readWord(line, lexicon);
  const isFact =
    word !== null &&
    isLabel(word.meaning) &&
    (word.stand === 'colon' || (word.meaning in VALUES && word.stand !== 'alone')) &&
    fitsLabel(word.meaning, word.value);
  return isFact ? draftOf(word, word.meaning, line, [beside(line, word.value)]) : null;
}

/** A sentence with more before or behind these two says something else of the post too. */
const AVAILABLE = /^(?<fact>[^.]{4,60}?),? (?<first>[àa])(?<label> pourvoir .{2,48})$/iu;

/** "Poste à temps complet, à pourvoir le 1er mai 2026": a fact, and a label in mid-sentence. */
function readAvailable(line: Line, layout: Layout, lexicon: Lexicon): readonly Draft[] | null {
  if (!/pourvoir/i.test(line.key)) return null;
  const { fact, first, label } = AVAILABLE.exec(withoutBullet(line.text))?.groups ?? {};
  if (fact === undefined || first === undefined || label === undefined) return null;
  const drafts = [
    readFact(beside(line, fact), layout),
    readLabelled(beside(line, first.toUpperCase() + label), lexicon),
  ].flatMap((draft) => draft ?? []);
  return drafts.length === 2 ? drafts : null;
}

const JOINT = / ?[/,] ?| et /;

/** "Catégorie / Grade : C / Adjoint technique": as many labels before the colon as values behind it, one of which only fits its own. */
function readJoined(line: Line, lexicon: Lexicon): readonly Draft[] | null {
  const text = withoutBullet(line.text);
  const colon = text.indexOf(':');
  if (colon < 0 || !JOINT.test(text.slice(0, colon))) return null;
  const labels = text.slice(0, colon).trim().split(JOINT);
  const values = text
    .slice(colon + 1)
    .trim()
    .split(JOINT);
  if (labels.length !== values.length) return null;
  const drafts = labels.flatMap((label, i) => readLabelled(beside(line, `${label} : ${values[i]}`), lexicon) ?? []);
  return drafts.length === labels.length && drafts.some(({ id }) => (id ?? '') in VALUES) ? drafts : null;
}

/** "Ville de Rezé | Rezé (44) | CDI | Publié le 3 avril 2026": several facts on one line, and what else stands there. */
export function readFacts(
  line: Line,
  layout: Layout,
  lexicon: Lexicon,
): { facts: readonly Draft[]; rest: readonly Line[] } {
  const bars = withoutBullet(line.text).split(/ [|·•] /);
  const [text = ''] = bars;
  const parts = bars.length > 1 ? bars : isDashedList(text) ? text.split(DASH) : bars;
  if (parts.length === 1) {
    const several = readAvailable(line, layout, lexicon) ?? readJoined(line, lexicon);
    if (several !== null) return { facts: several, rest: [] };
    return { facts: readSeveral(line, readFact(line, layout), layout), rest: [] };
  }
  const read = parts.map((part) => {
    const own = beside(line, part.trim());
    return { own, fact: readLabelled(own, lexicon) ?? readFact(own, layout) };
  });
  const facts = read.flatMap(({ fact }) => (fact === null ? [] : [fact]));
  return { facts, rest: facts.length === 0 ? [] : read.flatMap(({ fact, own }) => (fact === null ? [own] : [])) };
}
