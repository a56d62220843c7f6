/** Which words of a page count as its labels and headings, and which are words of a text. */
import type { Label, Line, Role } from '../offer.js';
import { withoutBullet } from '../text.js';
import type { Layout, Meaning } from './layout.js';
import { isLabel, isRole, type Reading } from './lexicon.js';
import { readFact } from './unlabelled.js';
import { fitsLabel, isSentence, VALUES } from './values.js';

/** `word`: it begins a section; `inline`: the line stays where it is, and its value is noted; `prose`: it is a line like others. */
export type Verdict = 'word' | 'inline' | 'prose';

/** Where on the page a line stands. */
export interface Where {
  /** No text has begun. */
  readonly inFacts: boolean;
  /** A headed text has begun, here or further up. */
  readonly headed: boolean;
  /** The line above belongs to a text, headed or not. */
  readonly inText: boolean;
  /** The text above is what stood beside a heading, in a block of `Label : value` lines. */
  readonly isOneLine: boolean;
  /** What the text it stands in is; null outside of a headed text, and of what follows one. */
  readonly section: { readonly id: Label | Role | null; readonly title: string | null } | null;
}

export type Judge = (reading: Reading, index: number, where: Where) => Verdict;

/** A page read line by line: `readings[i]` is what `lines[i]` reads as, `next(i)` the next line that says something, or -1. */
export interface Page {
  readonly lines: readonly Line[];
  readonly readings: readonly (Reading | null)[];
  readonly next: (index: number) => number;
}

const ITEM = /^\s*[-–—•●▪◦‣*·>](?:\s|(?<=[-–])\p{Lu})/u;

/** True for an item of a list with bullets. */
export const isItem = ({ text }: Line): boolean => ITEM.test(text);

/** True for a line that says more than a name or a fact does. */
export const isWordy = (line: Line | undefined): boolean =>
  line !== undefined && withoutBullet(line.text).split(' ').length > 5;

/** True for such an item. */
export const isLongItem = (line: Line | undefined): boolean => line !== undefined && isItem(line) && isWordy(line);

/** True for a line with prose or a list under it. */
export function isOverProse({ lines, readings, next }: Page, index: number): boolean {
  const below = next(index);
  const line = lines[below];
  if (line === undefined || (readings[below] != null && !isNoValue(readings[below]))) return false;
  return isSentence(line.key) || (isItem(line) && line.key.split(' ').length > 3);
}

/** True for a line over the first of several that end as those of a list do, with bullets or without: no value and no item of a menu does. */
export const isOverList = ({ lines, next }: Page, index: number): boolean =>
  /[,;]$/.test(lines[next(index)]?.key ?? '');

/** "Service régional de …, Direction régionale de …, 39 rue …": words of a label, and behind them what cannot be its value. */
const isNoValue = ({ meaning, stand, value }: Reading): boolean =>
  stand === 'beside' && isLabel(meaning) && !fitsLabel(meaning, value);

/** "Description du poste", then labels: the title of a block of facts, not of a text. A text may begin with one such line, no more. */
export function isTitleOfFacts(meaning: Meaning, { lines, readings, next }: Page, index: number): boolean {
  if (meaning !== 'text' && meaning !== 'description' && meaning !== 'employer_presentation') return false;
  const first = next(index);
  const below = readings[first];
  if (below == null || !isLabel(below.meaning)) return false;
  // Where one line was cut into several labels, values stand beside them.
  if (below.stand === 'beside' && lines[next(index)]?.number !== lines[index]?.number) return false;
  if (below.meaning.startsWith('contact') || below.meaning.startsWith('application_')) return false;
  if (below.stand === 'alone' || below.stand === 'glued') return true;
  const after = next(first);
  const second = readings[after] ?? (isUnknownPair(lines[after]) ? readings[next(after)] : null);
  return second != null && isLabel(second.meaning);
}

/** "Spécialité : pédiatrie", between labels: one that no layout knows. */
const isUnknownPair = (line: Line | undefined): boolean =>
  line !== undefined && /^\p{Lu}[^:.;!?]{1,44}: ?\S/u.test(line.key) && !isSentence(line.key);

/** The first words of a page, which stand within so many lines of each other. */
const OPENING = { words: new Set<Meaning>(['offer_number', 'publication_date', 'furniture']), lines: 3 };

/**
 * Where the words of a page begin: at its first, over one of those that come next. Above stand menus, whose words may be those of labels,
 * and the title. A page that has lost that line has words from its first line on.
 */
function beginOf({ readings, next }: Page): number {
  const opens = (index: number): boolean => OPENING.words.has(readings[index]?.meaning ?? 'noise');
  const first = readings.findIndex((_, index) => opens(index));
  if (readings[first]?.meaning !== 'offer_number') return 0;
  for (let below = next(first), i = 0; below > 0 && i < OPENING.lines; below = next(below), i++)
    if (opens(below)) return first;
  return 0;
}

/** What always stands beside its label at the head of a page. */
const AT_HEAD: ReadonlySet<Meaning> = new Set(['offer_number', 'publication_date']);
/** So many labels have their values beside them where a scraper put these on one line. */
const BESIDE = 4;

/** True for a page that a scraper printed with values beside their labels, and few labels alone. */
function isBeside({ readings }: Page): boolean {
  const alone = new Set<string>();
  const beside = new Set<string>();
  for (const reading of readings) {
    if (reading == null || !isLabel(reading.meaning) || AT_HEAD.has(reading.meaning)) continue;
    (reading.stand === 'alone' ? alone : beside).add(reading.word.name);
  }
  return beside.size >= BESIDE && beside.size > alone.size;
}

/** True for what can stand beside a word without a colon: "Management Oui", not "Management de proximité". */
function isSaid({ meaning, title, value }: Reading): boolean {
  if (!isLabel(meaning)) return title.includes(' ');
  return VALUES[meaning]?.test(value) ?? /^(?:\P{Ll}|https?:|www\.|\S{1,64}@)/u.test(value);
}

/**
 * Words come in the order of the layout, each once; one that belongs further up, or would skip one still to come, is prose.
 * @param unordered - words that are neighbours and come in any order: each stands where the first of them does
 */
export function inPageOrder(page: Page, unordered: Layout['unordered'] = new Set()): Judge {
  const { readings } = page;
  const begin = beginOf(page);
  const hasBeside = isBeside(page);
  const isWord = (reading: Reading): boolean =>
    reading.stand === 'alone' ||
    (hasBeside
      ? reading.stand === 'colon' || isSaid(reading)
      : reading.stand === 'colon' || AT_HEAD.has(reading.meaning));
  const last = new Map<number, number>(); // rank of a word → where it last stands as one
  let firstUnordered = Number.POSITIVE_INFINITY;
  readings.forEach((reading, index) => {
    if (reading == null || !(hasBeside ? isWord(reading) : reading.stand === 'alone')) return;
    const { rank, name } = reading.word;
    last.set(rank, index);
    if (unordered.has(name)) firstUnordered = Math.min(firstUnordered, rank);
  });
  const seen = new Set<number>();
  let reached = -1;
  const skipsOne = (rank: number, index: number): boolean => {
    for (let between = reached + 1; between < rank; between++) if ((last.get(between) ?? -1) > index) return true;
    return false;
  };
  return (reading, index, { headed }) => {
    const { word, value, meaning, stand } = reading;
    if (index < begin || !isWord(reading)) return 'prose';
    const isUnordered = unordered.has(word.name);
    const rank = isUnordered ? Math.min(firstUnordered, word.rank) : word.rank;
    const opensText = meaning === 'text' || isRole(meaning);
    // Headings have no colon, and no page begins with a label that has one: its first line is its title.
    const stray =
      stand === 'colon' && (reached < 0 || (opensText && (!hasBeside || (last.get(word.rank) ?? -1) > index)));
    const isPast = isUnordered ? seen.has(word.rank) || rank < reached : rank <= reached;
    const isAgain = headed ? (value !== '' && !hasBeside) || isPast : seen.has(word.rank);
    if (stray || isAgain || ((headed || opensText) && skipsOne(rank, index)))
      return value !== '' && isLabel(meaning) ? 'inline' : 'prose';
    seen.add(word.rank);
    reached = Math.max(reached, rank);
    return 'word';
  };
}

/** Words come in any order; in what follows a heading a `Label : value` line stays where it is. */
export const inAnyOrder: Judge = ({ value, meaning }, _, { headed }) =>
  headed && value !== '' && isLabel(meaning) ? 'inline' : 'word';

const MARKED = /^\s*(?:[*-]\s+)?#{1,6}\s/;
const LIST_ITEM = /^\s*(?:[-–—•●▪◦‣*·]|\d{1,2}[.)])\s/;
const COLON = /:[\s*]*$/;
/** "2. Profil", "II – Profil" */
const NUMBERED = /^[\s*#]*(?:\d{1,2}|[IVX]{1,4}|[A-H]) ?[.)°/–-]{1,2} ?\p{Lu}/u;

/** Single words that may stand beside a name; others begin names themselves ("Service Communication", "Direction régionale"). */
const SINGLE = /^(?:localisation|employeur|annonceur|versant|ville|grades?|m[ée]tiers?)(?!\p{L})/iu;
/**
 * What a value begins with that nothing marks as one, neither a capital nor a label of several words: "Cadre d'emplois des adjoints
 * administratifs", "Rémunération statutaire", "Recrutement par voie statutaire"; "Contrat de ville" is a name.
 */
const PLAIN_VALUES: Readonly<Partial<Record<Label, RegExp>>> = {
  employment_type:
    /^(?:de |d['’]|en |à )?(?:\d|CD[DI]|CDP|contrat|emploi|permanent|temporaire|titulaire|fonctionnaire|contractuel|statutaire|remplacement|vaca(?:nce|t)|stage|apprenti|altern|saisonn|intérim|mission|projet|mutation|création|mobilité|temps plein|plein temps)/i,
  open_to_contract:
    /^(?:(?:ouvert )?aux? |en |sur |par (?:voie (?:de |d['’])?)?|de (?=\p{L}{8,15}s))?(?:agents? )?(?:titulaire|contractuel|fonctionnaire|statutaire|CD[DI]|contrat|oui|non|remplacement|mutation|détachement|mobilité|intégration|concours)/iu,
  cadres_emplois: /^des? \p{L}/u,
  salary:
    /^(?:statutaire|selon|indiciaire|fixée?|brute?|nette?|mensuelle|annuelle|entre|à partir|[Dd]e \d|sur |basée?)/,
};
/** "VILLE DE BLOIS", "OFFRES D'EMPLOI DU MOIS": what goes on so is one name with what stands before it. */
const GOES_ON = /^(?:(?:de|du|des)(?!\p{L})|d['’])/iu;
/** Roles that a text without headings of its own may hold under headings with a colon. */
const INNER: ReadonlySet<Meaning> = new Set(['missions', 'profile', 'application_terms', 'additional_information']);

/** Where a line is read for what it says by itself. */
const AMONG_FACTS: Where = { inFacts: true, headed: false, inText: false, isOneLine: false, section: null };

/** "10 à 19 salariés", which the employment service prints under the name of who hires. */
const STAFF = /^(?:\d{1,5} à \d{1,5}|(?:plus de )?\d[\d ]{0,6}) salariés?$/i;

/** Words come in any order. Within a text only those count that cannot be the text's own sub-headings and lines. */
export function inBlocks(page: Page, layout: Layout): Judge {
  const { lines, readings, next } = page;
  const { prose = {} } = layout;
  const textOf = (index: number): string => lines[index]?.text ?? '';
  const isMarked = (index: number): boolean => MARKED.test(textOf(index));
  // A page that marks its headings marks them all.
  const marks = readings.filter((reading, i) => reading !== null && isMarked(i)).length > 1;
  const plain = new Set(
    readings.map((reading) => (reading?.stand === 'alone' && !COLON.test(reading.title) ? reading.meaning : null)),
  );
  const standsOut = (index: number): boolean =>
    marks
      ? isMarked(index)
      : (isMarked(index) || !LIST_ITEM.test(textOf(index))) && /^\p{Lu}/u.test(withoutBullet(textOf(index)));

  /** True for what follows a cut in a line of several labels. */
  const isPart = (index: number): boolean => lines[index - 1]?.number === lines[index]?.number;

  const heading = ({ meaning, stand, title }: Reading, index: number, { section }: Where): Verdict => {
    if (stand === 'beside' && !isPart(index)) return 'prose';
    if (section === null) return 'word';
    const above = section.title ?? '';
    // A page that numbers its headings numbers them all.
    const isCounted = NUMBERED.test(textOf(index)) && NUMBERED.test(above);
    if (!(standsOut(index) || isCounted) || meaning === section.id) return 'prose';
    const isInner = COLON.test(title) && above !== '' && !COLON.test(above);
    return isInner && (plain.has(meaning) || !INNER.has(meaning)) ? 'prose' : 'word';
  };

  /** Label and value on two lines within a text: a block of them ends the text, a single one is noted. */
  const labelAlone = (label: Label, index: number, over: Verdict): Verdict => {
    const below = next(index);
    if (below < 0) return 'prose';
    const after = next(below);
    const under = readings[below];
    // "Direction du budget" begins with a label, and is a name.
    if (under != null && (under.stand !== 'beside' || labelBeside(under, below, AMONG_FACTS) === 'word'))
      return standsOut(index) && (under.stand === 'alone' || under.meaning === label) ? 'word' : 'prose';
    if (!fitsLabel(label, lines[below]?.key ?? '')) return over;
    const follows = readings[after]?.meaning;
    const ends =
      follows === undefined
        ? after < 0 && label in VALUES
        : isLabel(follows) || follows === 'furniture' || isTitleOfFacts(follows, page, after);
    // "Entreprise", "MAIRIE DE BLOIS": what would be the same fact without its label.
    const isFact =
      label === 'employer' &&
      (readFact(lines[below] as Line, layout)?.id === label || STAFF.test(lines[after]?.key ?? ''));
    if (standsOut(index) && (ends || isFact)) return 'word';
    return label in VALUES || label === 'salary' || label === 'title' ? 'inline' : 'prose';
  };

  const labelBeside = ({ meaning, stand, title, value }: Reading, index: number, where: Where): Verdict => {
    if (isPart(index)) return where.section === null ? 'word' : 'inline';
    if (!isLabel(meaning) || !fitsLabel(meaning, value)) return 'prose';
    const isFact = where.section === null && (where.inFacts || !where.inText);
    const isMarked = /^[\p{Lu}\d«"]/u.test(value) && (stand === 'glued' || title.includes(' ') || SINGLE.test(title));
    const isPlain = PLAIN_VALUES[meaning]?.test(value) ?? meaning in VALUES;
    if (isPlain || (isMarked && meaning in VALUES)) return isFact ? 'word' : 'inline';
    return isMarked && !GOES_ON.test(value) && isFact ? 'word' : 'prose';
  };

  return (reading, index, where) => {
    const { meaning, stand } = reading;
    if (isRole(meaning) || meaning === 'text') return heading(reading, index, where);
    if (!isLabel(meaning)) return stand === 'alone' && (where.section === null || standsOut(index)) ? 'word' : 'prose';
    if (stand === 'colon') return where.section === null || where.isOneLine ? 'word' : 'inline';
    if (stand !== 'alone') return labelBeside(reading, index, where);
    if (where.section === null) return 'word';
    // A label that can be a heading over prose is one, where what follows cannot be its value.
    const over =
      meaning in prose && isSentence(lines[next(index)]?.key ?? '') ? heading(reading, index, where) : 'prose';
    return labelAlone(meaning, index, over);
  };
}
