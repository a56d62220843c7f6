/** Working time: whole or part, and minutes a week. */
import type { OfferRecord } from '../offer.js';
import { matchesIn, squeeze } from '../text.js';
import { asAnswer, isUnanswered } from './answers.js';
import { type Field, type Finder, found, type Parts } from './found.js';
import { headlineOf } from './headline.js';
import { noticeWorkingTime } from './jorf/post.js';
import { byInlineLabel, byLabel, inlineValuesOf, joined, type Parse, readIn, type Value, valuesOf } from './labels.js';
import { headOf, proseOf } from './prose.js';
import { SIGN } from './signs.js';

type WorkingTime = Parts<OfferRecord['working_time']>;

/** A whole that others are measured by is not the post's: "80 % d'un temps plein". Letters of French only, as most pages ask for these two. */
const FULL_TIME =
  /(?<!(?:d['’]un|du) )temps (?:complet|plein)|plein[ -]temps|^(?:complet|plein)(?![a-zà-ÿ])|(?<![a-zà-ÿ])TC(?![a-zà-ÿ])|^100 ?%$/i;
const PART_TIME =
  /temps (?:non[ -]complet|incomplet|partiel)|mi-temps|^(?:non[ -]complet|partiel)(?![a-zà-ÿ])|(?<![a-zà-ÿ])TNC(?![a-zà-ÿ])|^[1-9]\d ?%$/i;
/** "Temps partiel possible": whoever wants it. */
const MAY_BE_PART = /temps partiel (?:possible|envisageable|accepté|autorisé|sur demande)/i;
/** "Temps plein/partiel", "partiel ou complet", "100 % ou 80 %": as the two agree. */
const EITHER =
  /(?:complet|plein) ?(?:\/|ou|et) ?(?:à )?(?:non[ -]complet|partiel)|(?:non[ -]complet|partiel) ?(?:\/|ou|et) ?(?:à )?(?:complet|plein)|(?:100 ?% ?(?:[/–-]|ou|et|à) ?(?:à )?\d{2}|(?<!\d)\d{2} ?% ?(?:[/–-]|ou|et|à) ?(?:à )?100) ?%/iu;
/** What each of them has. */
const OPEN = /%|partiel|non[ -]complet/i;
/** "100 %", "80%": a share of the full time. */
const SHARE = /^(?:quotité ?:? ?)?(?<share>\d{2,3}) ?%/iu;

const HOURS = String.raw`(?<![\d,./:])(?<hours>\d{1,2})(?: ?h(?:eures?)? ?(?<minutes>\d{2})?|[.,](?<tenths>\d{1,2}) ?h(?:eures?)?)(?![\d\p{L}])`;
/** "24h12 hebdomadaire", "35h par semaine", "17,5 heures/semaine". */
const WEEKLY = new RegExp(`${HOURS} ?(?:par semaine|hebdo(?:madaires?)?(?!\\p{L})|/ ?semaine)`, 'iu');
/** "28/35e", "17h30/35h": hours of a full week of 35. */
const OF_35 = /(?<![\d,./])(?<hours>\d{1,2})(?:[.,](?<tenths>\d{1,2})|h(?<minutes>\d{2})?)? ?\/ ?35(?!\d)/iu;
const TIMES = new RegExp(HOURS, 'giu');
/** What is not the length of a week: of a day, of a month or a year, or a time of day. */
const NOT_A_WEEK =
  /annu|quotid|journ|mens|horaires|matin|soir|midi|nuit|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:par|\/) ?(?:jour|mois|an)(?!\p{L})|(?:postes?|vacations?|gardes?|cycles?) (?:de|en) \d/iu;

/** "35H Horaires normaux", "24H30 Travail en journée": how the week is laid out, as France Travail says it. */
const LAID_OUT =
  /(?<=\dh(?:\d\d)?),? (?:horaires (?:normaux|fixes|variables|d[ée]cal[ée]s|atypiques|(?:ir)?r[ée]guliers)|travail (?:en|le|les|de|du) .{1,40})$/iu;

function minutesOf({ groups = {} }: RegExpExecArray): number {
  const { hours = '0', minutes = '0', tenths = '0' } = groups;
  return Number(hours) * 60 + Number(minutes) + Math.round(Number(`0.${tenths}`) * 60);
}

/** The one time that a text gives, where nothing says of what: beyond 24 hours it is no time of day, nor beside part time. */
function loneTime(said: string, fullTime: boolean | null): number | null {
  const text = said.replace(LAID_OUT, '');
  const [first, ...others] = matchesIn(text, TIMES);
  if (first === undefined || NOT_A_WEEK.test(text)) return null;
  const time = minutesOf(first);
  if (others.some((other) => minutesOf(other) !== time)) return null;
  const least = fullTime === false ? 1 : first[0].length === text.length ? 15 : 25;
  return time >= least * 60 ? time : null;
}

/** Minutes a week; "0h00" is how emploi-territorial.fr prints hours that nobody gave. */
function weeklyMinutes(text: string, fullTime: boolean | null): number | null {
  if (!/\d/.test(text)) return null;
  const said = WEEKLY.exec(text) ?? OF_35.exec(text);
  const weekly = said === null ? loneTime(text, fullTime) : minutesOf(said);
  return weekly !== null && weekly > 0 && weekly <= 48 * 60 ? weekly : null;
}

/** True for full time, false for part time, null where a text says neither or leaves both open. */
function isFullTime(text: string): boolean | null {
  const isFull = FULL_TIME.test(text);
  const isPart = PART_TIME.test(text);
  if ((isFull && isPart) || (OPEN.test(text) && (EITHER.test(text) || MAY_BE_PART.test(text)))) return null;
  if (isFull || isPart) return isFull;
  const share = Number(SHARE.exec(text)?.groups?.share ?? 0);
  if (share > 0 && share <= 100) return share === 100;
  const of35 = OF_35.exec(text);
  const hours = of35 === null ? 0 : minutesOf(of35) / 60;
  return hours > 0 && hours <= 35 ? hours === 35 : null;
}

/** Working time of a text: whole or not, and minutes a week where it gives them. */
function workingTimeIn(text: string): WorkingTime {
  const fullTime = isFullTime(text);
  return { text, full_time: fullTime, weekly_minutes: weeklyMinutes(text, fullTime) };
}

const asWorkingTime: Parse<WorkingTime> = ({ text }) =>
  text === '' || isUnanswered(text) ? undefined : workingTimeIn(text);

/** "CDD Temps Plein": said beside the kind of contract. */
const besideContract: Parse<WorkingTime> = ({ text }) => {
  const phrase = PHRASE.exec(text)?.[0];
  return phrase === undefined ? undefined : workingTimeIn(phrase);
};

const PHRASE =
  /temps (?:plein|complet|non[ -]complet|partiel)(?: ?(?:\/|ou|et) ?(?:plein|complet|non[ -]complet|partiel))?(?: ?[(,:]? ?\d{1,2} ?h(?:\d{2})? ?(?:\/ ?semaine|hebdo(?:madaires?)?|par semaine)\)?)?|plein temps/i;

/** A line of its own: "Temps complet : 35h hebdomadaires", "À temps non complet". */
const OWN_LINE = /^(?:à )?temps (?:complet|plein|non[ -]complet|partiel)(?!\p{L})(?: ?[:,(-].{0,80})?$/iu;
/** "CDD Temps plein": a tag at the end of a short line. */
const TAG = /^[^.;:!?]{0,80} (?<phrase>Temps (?:[Pp]lein|[Cc]omplet|[Nn]on[ -][Cc]omplet|[Pp]artiel)|Plein [Tt]emps)$/u;
/** "Un emploi de chargé de mission à temps plein auprès de …": the post itself, not a wish, nor days off for "une année à temps plein". */
const OF_THE_POST =
  /(?<!\p{L})(?:postes?|emplois?|recrute(?:nt)?),? (?:[^.;:]{0,160} )?à (?<phrase>temps (?:complet|plein|non[ -]complet|partiel)(?!\p{L})(?: ?(?:\/|ou|et) ?(?:à )?(?:temps )?(?:complet|plein|non[ -]complet|partiel)(?!\p{L}))?(?: \([^()]{0,20}\d ?(?:h|%|\/ ?35)[^()]{0,30}\))?)/iu;

const inProse: Finder<WorkingTime> = ({ posting, read }) => {
  if (posting.layout === 'unknown') return undefined;
  for (const { line, text, signs } of [...read(headOf), ...read(proseOf)]) {
    if (!(signs & SIGN.time)) continue;
    const phrase = OWN_LINE.test(text) ? text : (TAG.exec(text) ?? OF_THE_POST.exec(text))?.groups?.phrase;
    if (phrase !== undefined) return found(workingTimeIn(phrase), [line], 'prose');
  }
  return undefined;
};

/** "Chargée de mission (mi-temps)": what a title has in brackets. */
const inTitle: Finder<WorkingTime> = ({ read }) => {
  const headline = read(headlineOf);
  const phrase = IN_BRACKETS.exec(headline?.post ?? '')?.groups?.phrase;
  return headline && phrase !== undefined
    ? found(workingTimeIn(phrase), [headline.line], 'head:working_time', phrase)
    : undefined;
};
const IN_BRACKETS =
  /\( ?(?:à )?(?<phrase>mi-temps|temps (?:complet|plein|non[ -]complet|partiel)(?!\p{L})[^()]{0,30}?) ?\)/iu;

/** "Temps complet : 35h hebdomadaires": the answer itself in place of a label. */
const inLabel: Finder<WorkingTime> = ({ posting }) => {
  for (const section of posting.sections) {
    if (section.kind !== 'value' || section.id !== null) continue;
    const text = squeeze(`${section.title} : ${joined(section.lines)}`);
    if (OWN_LINE.test(text)) return found(workingTimeIn(text), readIn(section, posting), 'label');
  }
  return undefined;
};

const ifNothingElse =
  (find: Finder<WorkingTime>): Finder<WorkingTime> =>
  (context) =>
    LABELLED.some((other) => other(context) !== undefined) ? undefined : find(context);
/** "Temps plein" over the text says less than "Temps de travail : 37h30" in it, unless it stands under a label. */
const beforeTags: Finder<WorkingTime> = ({ read }) => {
  const isNamed = ({ section }: Value): boolean => section.title !== null;
  const tags = valuesOf(read, 'working_time');
  if (tags.length === 0 || tags.some(isNamed)) return undefined;
  const said = inlineValuesOf(read, 'working_time').find(isNamed);
  const value = said && asWorkingTime(said);
  return value && found(value, said.lines, 'inline-label:working_time');
};
const LABELLED = [beforeTags, byLabel('working_time', asWorkingTime), byInlineLabel('working_time', asWorkingTime)];

/** "Temps de travail : temps complet", then "Durée hebdomadaire : 37h30": what a second label adds to the first, unless the two cannot both be true. */
const further: Finder<WorkingTime> = ({ read }) => {
  const [first, second] = valuesOf(read, 'working_time');
  const [said, more] = [first && asWorkingTime(first), second && asWorkingTime(second)];
  if (second === undefined || said === undefined || more === undefined) return undefined;
  const { full_time, weekly_minutes } = more;
  const isOther = said.full_time != null && full_time != null && said.full_time !== full_time;
  return isOther ? undefined : found({ full_time, weekly_minutes }, second.lines, 'label:working_time');
};

/** "Durée : 17h30 hebdomadaire": of pages that have one label for months and for hours. */
const asHours: Parse<WorkingTime> = ({ text }) => {
  const weekly_minutes = /^\d{1,2} ?h/i.test(text) ? weeklyMinutes(text, null) : null;
  return weekly_minutes === null ? undefined : { weekly_minutes };
};

/** "Temps plein", and "Oui" under it. */
const answered: Finder<WorkingTime> = ({ read }) => {
  for (const said of valuesOf(read, 'working_time')) {
    const { title, lines } = said.section;
    const answer = asAnswer(said);
    if (answer === undefined || !/^temps (?:plein|complet)$/i.test(title ?? '')) continue;
    return found({ text: `${title} : ${said.text}`, full_time: answer }, lines, 'label:working_time');
  }
  return undefined;
};

export const workingTime: Field<'working_time'> = {
  kind: 'parts',
  find: [
    answered,
    ...LABELLED,
    further,
    byLabel('duration', asHours),
    ifNothingElse(byLabel('employment_type', besideContract)),
    ifNothingElse(byInlineLabel('employment_type', besideContract)),
    noticeWorkingTime,
    ifNothingElse(inTitle),
    ifNothingElse(inLabel),
    ifNothingElse(inProse),
  ],
};
