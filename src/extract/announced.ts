/**
 * Days that a sentence gives, on pages that have no label for them: "Adressez votre candidature avant le 12 mai 2025", "Poste à pourvoir
 * au 15 mars 2025". Two days that answer one question answer none.
 */
import type { Label, LayoutId, Line, Section } from '../offer.js';
import { squeeze } from '../text.js';
import { isAboutApplying } from './applying.js';
import { type DateMention, datesIn } from './dates.js';
import { type Finder, found } from './found.js';
import { valuesOf } from './labels.js';
import { proseBySection } from './prose.js';
import { SIGN } from './signs.js';

/** Pages that every employer writes in another way. The others have their own labels or sentences for these days. */
const FREE: ReadonlySet<LayoutId> = new Set(['job-board', 'choisir-le-service-public']);

interface Announcement {
  /** The label that goes before any sentence. */
  readonly label: Label;
  readonly rule: string;
  /** What stands in a sentence right before its day. */
  readonly lead: RegExp;
  /** Says what the sentence speaks of. */
  readonly about: (sentence: string, section: Section) => boolean;
  /** Others whom, and other things which, the day may be for. */
  readonly not: RegExp;
}

const DAY_OF_WEEK = '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?';

const CLOSING: Announcement = {
  label: 'application_deadline',
  rule: 'sentence:deadline',
  lead: new RegExp(
    `(?:(?:avant|au plus tard|d['’]ici)(?: pour)? le|jusqu['’]au|(?:date limite|clôture) [^.;]{0,60}?(?:le|au|:)) ${DAY_OF_WEEK}$`,
    'iu',
  ),
  about: isAboutApplying,
  not: /(?<!\p{L})(?:internes?|entretiens?|jurys?|concours|oraux|titularis\p{L}+|étudier)(?!\p{L})/iu,
};

const STARTING: Announcement = {
  label: 'start_date',
  rule: 'sentence:start',
  lead: new RegExp(
    `(?:(?:poste|emploi)(?!\\p{L})[^.;]{0,60}? [àa] pourvoir|prise de (?:poste|fonctions?)(?: \\p{L}{2,12}){0,2}) ?:?(?: [àa] (?:compter|partir)| au plus tard| dès)?(?: du| le| au)? ${DAY_OF_WEEK}$`,
    'iu',
  ),
  about: (sentence) => /pourvoir|prise de/iu.test(sentence),
  not: /(?<!\p{L})(?:avant|jusqu)(?!\p{L})/iu,
};

/** A sentence is looked back over no further than this. */
const REACH = 120;

const sentencesOf = (line: Line): readonly string[] => squeeze(line.text).split(/(?<=[.;!?])\s(?=\p{Lu})/u);

const daysAfter = (lead: RegExp, sentence: string): readonly DateMention[] =>
  datesIn(sentence).filter(
    ({ iso, index }) => iso !== null && lead.test(sentence.slice(Math.max(0, index - REACH), index)),
  );

const announced =
  ({ label, rule, lead, about, not }: Announcement): Finder<string> =>
  ({ posting, read }) => {
    if (!FREE.has(posting.layout) || valuesOf(read, label).length > 0) return undefined;
    const days = [...read(proseBySection)].flatMap(([section, lines]) =>
      lines
        .filter(({ signs }) => signs & SIGN.date)
        .flatMap(({ line }) =>
          sentencesOf(line)
            .filter((sentence) => about(sentence, section) && !not.test(sentence))
            .flatMap((sentence) => daysAfter(lead, sentence).map(({ iso, raw }) => ({ iso, raw, line }))),
        ),
    );
    const [day] = days;
    if (day?.iso == null || days.some(({ iso }) => iso !== day.iso)) return undefined;
    return found(day.iso, [day.line], rule, day.raw);
  };

/** The last day to apply, as a sentence gives it. */
export const announcedDeadline = announced(CLOSING);
/** The day the post is to be taken up, as a sentence gives it. */
export const announcedStart = announced(STARTING);
