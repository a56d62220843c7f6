/**
 * Keys of postings by the million, drawn as keys, without any text: as skewed as those of real postings. One line stands in half of all
 * postings, two in a quarter, and so on; every trade has its handbook's lines, every employer its own; the rest is the vacancy's.
 */
import type { PostingKeys } from '../../src/dedupe/across/index.js';
import { iso } from '../corpus/calendar.js';
import { type Dice, dice, mix } from '../corpus/dice.js';
import { HOW_MANY } from '../corpus/shares.js';

export interface ScaledKeys {
  readonly keys: PostingKeys;
  /** Equal for postings of one vacancy. */
  readonly vacancy: string;
}

const SLOTS = 64;
const BANDS = 16;
const BAND_SLOTS = 3;
const TRADES = 400;
const TOWNS = 3000;
const TRADE_LINES = 8;
const EMPLOYER_LINES = 5;
/** Lines that all sites and employers print: the first in half of all postings, the next two in a quarter, the next four in an eighth. */
const COMMON_LEVELS = 8;
/** Days over which postings come out: a year and a half. */
const FIRST_DAY = 19_967;
const DAYS = 540;
/** How many families in a hundred have an employer that no earlier one has; the others look for theirs no further back than this. */
const NEW_EMPLOYERS = 26;
const REACH = 400;
/** How many postings in a hundred are on boards that number their offers. */
const NUMBERED = 80;

const hex8 = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
/** 16 digits that follow from numbers. */
const hash = (...keys: readonly number[]): string => hex8(mix(1, ...keys)) + hex8(mix(2, ...keys));

/** A word that is not like any other: names that differ in a figure could be taken for one name. */
const word = (kind: number, value: number): string =>
  hash(kind, value)
    .slice(0, 10)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));

/** What lines there are, told apart by their first number. */
const LINE = { common: 1, trade: 2, employer: 3, own: 4 } as const;

interface Vacancy {
  readonly name: string;
  readonly trade: number;
  readonly employer: number;
  readonly town: number;
  readonly own: readonly string[];
  readonly stock: readonly string[];
  /** Values of the signature, 1 to 65,535. */
  readonly slots: readonly number[];
  readonly minutes: number | null;
  readonly grade: number;
}

/** Small numbers more often than great ones: a few trades and towns have most of the postings. */
const skewed = (draw: Dice, limit: number): number => Math.floor(draw.next() * draw.next() * limit);

function employerOf(seed: number, family: number): number {
  for (let at = family; ; ) {
    const draw = dice(seed, at, 11);
    if (at === 0 || draw.chance(NEW_EMPLOYERS)) return at;
    at -= 1 + draw.below(Math.min(at, REACH));
  }
}

const ownLine = (draw: Dice): string => hash(LINE.own, draw.below(2 ** 32), draw.below(2 ** 32));
const slot = (draw: Dice): number => draw.between(1, 65_535);

/** With so many in a hundred replaced. */
const changed = <T>(draw: Dice, values: readonly T[], percent: number, make: (draw: Dice) => T): readonly T[] =>
  values.map((value) => (draw.chance(percent) ? make(draw) : value));

function newVacancy(draw: Dice, name: string, employer: number): Vacancy {
  const trade = skewed(draw, TRADES);
  return {
    name,
    trade,
    employer,
    town: mix(employer, 12) % TOWNS,
    own: Array.from({ length: draw.between(5, 28) }, () => ownLine(draw)),
    stock: Array.from({ length: TRADE_LINES }, (_, i) => hash(LINE.trade, trade, i)).filter(() => draw.chance(45)),
    slots: Array.from({ length: SLOTS }, () => slot(draw)),
    minutes: draw.chance(22) ? draw.between(14, 32) * 60 : null,
    grade: draw.below(4),
  };
}

/** The vacancy's text gone over, as when it is published again. */
const edited = (draw: Dice, vacancy: Vacancy, percent: number): Vacancy => ({
  ...vacancy,
  own: changed(draw, vacancy.own, percent, ownLine),
  slots: changed(draw, vacancy.slots, percent, slot),
});

function commonLines(draw: Dice): readonly string[] {
  const lines: string[] = [];
  for (let level = 1; level <= COMMON_LEVELS; level++)
    for (let i = 0; i < 2 ** (level - 1); i++) if (draw.once(2 ** level)) lines.push(hash(LINE.common, level, i));
  return lines;
}

const bandsOf = (slots: readonly number[]): readonly string[] =>
  Array.from({ length: BANDS }, (_, band) => hash(band, ...slots.slice(band * BAND_SLOTS, (band + 1) * BAND_SLOTS)));

/** One posting of a vacancy. */
function keysOf(draw: Dice, vacancy: Vacancy, ordinal: number, number: string | null, published: number): PostingKeys {
  const { trade, employer, town, own, stock, slots, minutes, grade } = vacancy;
  const house = Array.from({ length: EMPLOYER_LINES }, (_, i) => hash(LINE.employer, employer, i));
  const lines = [...new Set([...own, ...stock, ...house.filter(() => draw.chance(70)), ...commonLines(draw)])].sort();
  const content = hash(draw.below(2 ** 32), draw.below(2 ** 32));
  const isNumbered = number !== null;
  const days = isNumbered
    ? { published: iso(published), deadline: iso(published + 30) }
    : { published: null, deadline: null };
  return {
    keys_version: '1',
    id: `${vacancy.name}#${ordinal}`,
    path: 'keys',
    ordinal,
    key: number ?? content,
    post: hash(5, trade, town),
    content,
    layout: isNumbered ? 'emploi-territorial' : 'job-board',
    offer_number: number,
    nor: null,
    reference: null,
    title: word(8, trade),
    employer: draw.chance(60) ? word(9, employer) : null,
    employer_kind: null,
    town: word(10, town),
    names: [word(9, employer), word(10, town)],
    head: [],
    site: null,
    postcode: null,
    department: String(1 + (town % 95)).padStart(2, '0'),
    street: isNumbered ? `${employer % 90} rue${employer % 700}` : null,
    places: 1,
    grades: isNumbered ? [`grade${trade % 90}${grade}`] : [],
    contract: isNumbered ? 'emploi permanent vacance d emploi' : null,
    full_time: minutes === null,
    weekly_minutes: minutes,
    duration: null,
    start: isNumbered ? iso(published + 60) : null,
    opened: days.published,
    ...days,
    contacts: [hash(6, employer).slice(0, 8)],
    lines,
    line_count: lines.length,
    runs: 8 * lines.length,
    signature: slots.map((value) => value.toString(16).padStart(4, '0')).join(''),
    bands: bandsOf(slots),
    fields: Object.fromEntries(FIELDS.map((name, i) => [name, hash(7, i, draw.below(1000)).slice(0, 8)])),
  };
}

const FIELDS = [
  'title',
  'workplace',
  'missions',
  'profile',
  'description',
  'grades',
  'contract',
  'start_date',
] as const;

/** The nth family: a vacancy, its versions and re-posts, its twins and siblings. */
function* familyKeys(seed: number, family: number, before: number): Generator<ScaledKeys> {
  const draw = dice(seed, family, 13);
  let made = before;
  const emit = (vacancy: Vacancy, number: string | null, published: number): ScaledKeys => {
    made++;
    return { keys: keysOf(draw, vacancy, made, number, published), vacancy: vacancy.name };
  };
  const first = newVacancy(draw, `${family}.0`, employerOf(seed, family));
  const numberOf = (published: number): string | null => {
    const day = iso(published).slice(2).replaceAll('-', '');
    return draw.chance(NUMBERED) ? `O0${first.town % 90}${day}${String(made).padStart(7, '0')}` : null;
  };
  const day = FIRST_DAY + draw.below(DAYS);
  const number = numberOf(day);
  yield emit(first, number, day);
  for (let i = draw.weighted(HOW_MANY.same); i > 0; i--) yield emit(edited(draw, first, 4), number, day);
  let published = day;
  for (let i = draw.weighted(HOW_MANY.repost); i > 0; i--) {
    published += draw.between(45, 150);
    yield emit(edited(draw, first, draw.between(0, 22)), numberOf(published), published);
  }
  for (let i = draw.weighted(HOW_MANY.twin); i > 0; i--) {
    const employer = employerOf(seed, family + 1 + i);
    const twin = { ...edited(draw, first, 4), name: `${family}.t${i}`, employer, town: (first.town + 17 * i) % TOWNS };
    const later = day + draw.below(200);
    yield emit(twin, numberOf(later), later);
  }
  for (let i = draw.weighted(HOW_MANY.sibling); i > 0; i--) {
    const sibling = {
      ...edited(draw, first, 42),
      name: `${family}.s${i}`,
      trade: TRADES + ((first.trade + i) % TRADES),
    };
    yield emit(sibling, numberOf(day + 9), day + 9);
  }
}

/** So many keys, one at a time. */
export function* scaledKeys(seed: number, count: number): Generator<ScaledKeys> {
  for (let family = 0, made = 0; ; family++)
    for (const scaled of familyKeys(seed, family, made)) {
      if (made === count) return;
      made++;
      yield scaled;
    }
}
