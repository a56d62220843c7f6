/**
 * Days that a sentence gives, for pages that have no label for them and for those that say another there: "Adressez votre candidature
 * avant le 12 mai 2025", "Poste à pourvoir au 15 mars 2025". Two days that answer one question answer none. And how long one may apply,
 * for which pages have no label.
 */
import type { Label, Line, Section, SegmentedPosting } from '../offer.js';
import { plainPunctuation, squeeze } from '../text.js';
import { isAboutApplying } from './applying.js';
import { DAY_OF_WEEK, type DateMention, datesIn } from './dates.js';
import { type Finder, found, type Read } from './found.js';
import { inlineValuesOf, valuesOf } from './labels.js';
import { PUBLISHED, periodIn } from './period.js';
import { DATED_LAYOUTS, looseOf, type ProseLine, proseBySection, proseOf, sentencesIn } from './prose.js';
import { SIGN } from './signs.js';

interface Announcement {
  /** The label that goes before any sentence. */
  readonly label: Label;
  readonly rule: string;
  /** What may stand in a sentence right before its day. */
  readonly leads: readonly RegExp[];
  /** All that may stand before the day on a line among the facts; a line that says more is not read. */
  readonly alone?: RegExp;
  /** Says what the sentence speaks of, in the section and behind the lines where it stands. */
  readonly about: (sentence: string, section: Section, above: () => readonly ProseLine[]) => boolean;
  /** Words for others or other things that the day may be meant for; behind the clause of the day they have a day of their own. */
  readonly not: RegExp;
}

/** What stands before the day that a post is to be taken up. */
const POST_IS = String.raw`(?:(?:poste|emploi)(?!\p{L})[^.;]{0,60}? [àa] pourvoir|prise de (?:poste|fonctions?)(?: \p{L}{2,12}){0,2})`;
/** What stands in place of that day. */
export const SOON = `(?:d[èe]s (?:que possible|maintenant|à présent)|imm[ée]diat|au plus (?:t[ôo]t|vite)|dans les (?:meilleurs|plus brefs) d[ée]lais)`;
const SOON_TAKEN_UP = new RegExp(`${POST_IS} ?:? ${SOON}`, 'iu');

/** What else a day in a sentence about candidates may be meant for. */
const OTHER_DAYS = [
  String.raw`internes?|entretiens?|jurys?|concours|oraux|titularis\p{L}{1,6}|étudier|réponses?|résultats?`,
  String.raw`(?:re)?contactée?s?|convoquée?s?|informée?s?|avisée?s?|(?:pré)?sélection\p{L}{0,6}|retenue?s?`,
  String.raw`nés?|nées?|obten\p{L}{1,6}|valid(?:er|ée?s?)`,
  String.raw`(?:contrat|CDD|mission|remplacement|renfort|disponib\p{L}{1,8}|occupée?|présente?s?|financée?)(?: \p{L}{1,15}){0,4},? jusqu['’]au`,
];

const CLOSING: Announcement = {
  label: 'application_deadline',
  rule: 'sentence:deadline',
  leads: [
    new RegExp(
      `(?:(?:avant|au plus tard|d['’]ici)(?: pour)? le|jusqu['’]au|(?:adress|envoy|dépos|parven|transm|retourn|remett)\\p{L}{1,6} (?:[^.;\\d]{0,30} )?pour le|(?:date limite|clôture) [^.;]{0,60}?(?:le|au|:)|date limite [^.;]{0,160}? fixée (?:le|au)(?: ?:)?) ${DAY_OF_WEEK}$`,
      'iu',
    ),
  ],
  about: (sentence, section, above) =>
    isAboutApplying(sentence, section) ||
    (section.id === 'application_terms' && (GOES_ON.test(sentence) || SENT.test(sentence))) ||
    (GOES_ON.test(sentence) && above().some(({ text }) => isAboutApplying(text, section))),
  not: new RegExp(String.raw`(?<!\p{L})(?:${OTHER_DAYS.join('|')})(?!\p{L})`, 'iu'),
};

/** "Avant le 12 mai 2025, à l'attention de …": how to apply, or to whom, stands above. */
const GOES_ON = /^(?:et ce )?(?:avant le|jusqu['’]au|au plus tard le|pour le) /iu;
/** "Candidatures", then "à adresser par courriel au plus tard le 12 mai 2025". */
const SENT = /^(?:à |merci (?:de |d['’]))?(?:adress|dépos|envoy|retourn|transm|faire parvenir)/iu;
/** An address takes no more lines. */
const ABOVE = 8;

const STARTING: Announcement = {
  label: 'start_date',
  rule: 'sentence:start',
  leads: [
    new RegExp(
      `(?:${POST_IS} ?:?(?: [àa] (?:compter|partir)| au plus tard| dès| pour)?(?: du| le| au)?|(?<!\\p{L})recrute(?:nt)?,? (?:[^.;]{0,60} )?(?:une?|son|sa)(?!\\p{L})[^.;]{0,100} [àa] (?:compter|partir) du) ${DAY_OF_WEEK}$`,
      'iu',
    ),
    new RegExp(`(?<!\\p{L})recrute(?:nt)?,? [àa] (?:compter|partir) du ${DAY_OF_WEEK}$`, 'iu'),
  ],
  alone: new RegExp(
    `^(?:le |un )?(?:poste|emploi)(?: est)?(?: (?:susceptible d['’]être |actuellement )?vacant)?,? (?:et )?[àa] pourvoir(?: [àa] (?:compter|partir))?(?: du| le| au)? ${DAY_OF_WEEK}$`,
    'iu',
  ),
  about: (sentence) => /pourvoir|prise de|recrute/iu.test(sentence),
  not: /(?<!\p{L})(?:avant|jusqu)(?!\p{L})/iu,
};

/** A sentence is looked back over no further than this. */
const REACH = 200;

/** The words for others are looked for once in a sentence, however many days it gives. */
function daysAfter({ leads, not }: Announcement, sentence: string): readonly DateMention[] {
  const days = datesIn(sentence).filter(({ iso, index }) => {
    const before = sentence.slice(Math.max(0, index - REACH), index);
    return iso !== null && leads.some((lead) => lead.test(before));
  });
  const other = days.length === 0 ? null : not.exec(sentence);
  return other === null
    ? days
    : days.filter(({ index }) => other.index + other[0].length > endOfClause(sentence, index));
}

/** A clause goes on no further than this behind its day. */
const LONGEST_CLAUSE = 2_000;

/** "avant le 12 mai 2025 (entretiens le 20 mai)", "avant le 12 mai 2025 - Jury le 20 mai": where something else begins. */
function endOfClause(sentence: string, from: number): number {
  const length = sentence.slice(from, from + LONGEST_CLAUSE).search(/[,;(]| [–-] /);
  return length < 0 ? sentence.length : from + length;
}

/** Days of lines among the facts that give nothing but their day. */
const daysAlone = (alone: RegExp, lines: readonly ProseLine[]): readonly Day[] =>
  lines.flatMap(({ line, text, signs }) => {
    if (!(signs & SIGN.date)) return [];
    return datesIn(text)
      .filter(({ index, raw }) => alone.test(text.slice(0, index)) && /^[ .!]*$/.test(text.slice(index + raw.length)))
      .map(({ iso, raw }) => ({ iso, raw, line }));
  });

/** A day that sentences give, and where the first of them does. */
export interface Day extends Pick<DateMention, 'iso' | 'raw'> {
  readonly line: Line;
}

/** The one day that sentences give; undefined where they give none, or two. */
const dayOf =
  (announcement: Announcement) =>
  ({ layout }: SegmentedPosting, read: Read): Day | undefined => {
    const { about, alone } = announcement;
    if (!DATED_LAYOUTS.has(layout)) return undefined;
    const inTexts = [...read(proseBySection)].flatMap(([section, lines]) =>
      lines.flatMap(({ line, signs }, at) => {
        if (!(signs & SIGN.date)) return [];
        const above = () => lines.slice(Math.max(0, at - ABOVE), at);
        return sentencesIn(squeeze(line.text))
          .filter((sentence) => about(sentence, section, above))
          .flatMap((sentence) => daysAfter(announcement, sentence).map(({ iso, raw }) => ({ iso, raw, line })));
      }),
    );
    const days: readonly Day[] = [...(alone === undefined ? [] : daysAlone(alone, read(looseOf))), ...inTexts];
    const [day] = days;
    return day?.iso == null || days.some(({ iso }) => iso !== day.iso) ? undefined : day;
  };

/** The last day to apply, in sentences. */
export const closingDay = dayOf(CLOSING);
/** The day the post is to be taken up, in sentences. */
export const startingDay = dayOf(STARTING);

const announced =
  ({ label, rule }: Announcement, day: typeof closingDay): Finder<string> =>
  ({ read }) => {
    if (valuesOf(read, label).length > 0) return undefined;
    const { iso = null, raw, line } = read(day) ?? {};
    return iso === null || line === undefined ? undefined : found(iso, [line], rule, raw);
  };

/** The last day to apply, as a sentence gives it. */
export const announcedDeadline = announced(CLOSING, closingDay);
/** The day the post is to be taken up, as a sentence gives it. */
export const announcedStart = announced(STARTING, startingDay);

/** What is published besides a posting, and what candidates may do besides sending theirs. */
const OF_ANOTHER =
  /^ (?:d[eu] |des |d')(?!(?:la |l'|cet(?:te)? |ce )?(?:présente? )?(?:avis|annonce|offre|poste|vacance|fiche|appel|emploi))/iu;
const OTHER_STEP = /recours|contest|résultats?|retenue?s?|entretiens?|jurys?|réponse|prise de (?:poste|fonction)/iu;

/** How long one may apply, as a sentence about applying gives it. */
export const announcedPeriod: Finder<{ readonly period: string }> = ({ posting, read }) => {
  if (!DATED_LAYOUTS.has(posting.layout)) return undefined;
  for (const [section, lines] of read(proseBySection))
    for (const { line, signs } of lines) {
      if (!(signs & SIGN.cue && PUBLISHED.test(line.key))) continue;
      for (const sentence of sentencesIn(plainPunctuation(squeeze(line.text)))) {
        const said = isAboutApplying(sentence, section) ? periodIn(sentence) : undefined;
        if (said === undefined || OF_ANOTHER.test(sentence.slice(said.end))) continue;
        if (OTHER_STEP.test(sentence.slice(0, said.index))) continue;
        return found({ period: said.duration }, [line], 'sentence:period', said.length ?? sentence);
      }
    }
  return undefined;
};

/** That the post is to be taken up at once, as a sentence says it that gives no day. */
export const announcedSoon: Finder<true> = (context) => {
  const { posting, read } = context;
  if (!DATED_LAYOUTS.has(posting.layout) || valuesOf(read, 'start_date').length > 0) return undefined;
  if (inlineValuesOf(read, 'start_date').length > 0 || announcedStart(context) !== undefined) return undefined;
  const said = read(proseOf).find(({ signs, text }) => signs & SIGN.start && SOON_TAKEN_UP.test(text));
  return said && found(true, [said.line], 'sentence:start');
};
