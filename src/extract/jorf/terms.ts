/** How long one may apply to a notice: a period after its publication, or a day. */
import type { Found } from '../../offer.js';
import { isAboutApplying } from '../applying.js';
import { DAY_OF_WEEK, datesIn } from '../dates.js';
import { found } from '../found.js';
import { PUBLISHED, periodIn } from '../period.js';
import { SIGN } from '../signs.js';
import { inNotice } from './finder.js';
import { isItem, type Notice, type Sentence } from './notice.js';

/** Other things happen some time after a publication too. */
const APPLYING =
  /candidat|dossier|postul|déclarations? de|demandes?|actes? de candidature|transm(?:i|et)|adress|parv(?:en|ien)|dépos|envo/iu;
const OTHER_DELAY = /(?<!\p{L})(?:nomination|recours|nommée?s?|contesté)/iu;

export const noticePeriod = inNotice<{ readonly period: string }>(periodOf);

function periodOf({ sentences }: Notice): Found<{ readonly period: string }> | undefined {
  for (const sentence of sentences) {
    const { plain, lines } = sentence;
    if (!PUBLISHED.test(plain)) continue;
    if (OTHER_DELAY.test(plain) && !APPLYING.test(plain)) continue;
    const said = periodIn(plain);
    if (said !== undefined)
      return found({ period: said.duration }, lines, 'notice:period', said.length ?? sentence.text);
  }
  return undefined;
}

const BY = new RegExp(
  `(?:au plus tard,? (?:pour )?le|avant le|jusqu'au|d'ici le|d'ici au|(?<!\\p{L})close?s? le|(?:limite|clôture|terme|dépôt|réception)[^.]{0,60}(?: le| au| :)) ${DAY_OF_WEEK}$`,
  'iu',
);
/** "Les inscriptions sont ouvertes du 4 mars au 12 avril 2024": the last day of a period. */
const UNTIL = new RegExp(
  `(?<!\\p{L})(?:reçues|(?<=dossiers (?:sont|seront) )reçus|(?:ouverte?|déposée?|transmise?|adressée?|envoyée?)s?) (?:[^.;,\\d]{1,40} )?(?:du|entre le) ${DAY_OF_WEEK}\\d{1,2}(?:er)?[ /.-](?:\\p{L}{3,9}|\\d{2})(?:[ /.-]\\d{4})?(?: inclus)?,? (?:au|et le) ${DAY_OF_WEEK}$`,
  'iu',
);
const FOR = new RegExp(`(?:pour|le) (?:le )?${DAY_OF_WEEK}$`, 'iu');
const AT_THE_LATEST = /^,? (?:au plus tard|délai de rigueur|dernier délai)/iu;
/** What is to be done by that day; a sentence about seniority has a day too. */
const SENDING =
  /transm(?:i|et)|adress|parv(?:en|ien)|envo[iy]|remett|dépos|dépôt|(?:doi(?:t|vent)|devront) être reçue?s?|(?:sont|seront) reçues|dossiers (?:sont|seront) reçus|reçue?s? (?:jusqu|au plus|avant)|récep|postul|remis|clôtur|(?<!\p{L})close?s?(?!\p{L})|(?:candidatures|inscriptions) (?:sont|seront) ouvertes|date limite|inscription|faire acte de candidature|candidater|^(?:cv|curriculum vitae|lettres? de motivation|candidatures?|dossiers?)(?!\p{L})/iu;

/** "Les agents intéressés adresseront leur demande", "Le dossier complet doit parvenir", "La date limite de dépôt est fixée au …". */
const APPLICANT =
  /(?<!\p{L})(?:intéressée?s?|désireu(?:x|ses?)|leurs? demandes?|les demandes(?= doivent| devront| sont| seront|,)|dossiers? complets?|clôture des inscriptions|date limite (?:de (?:dépôt|réception)|d'inscription)(?= ?:| est| des (?:dossiers|demandes)))(?!\p{L})/iu;
/** Sections about applying, where a sentence need not say so again. */
const TERMS = /candidat|postul|recrutement|inscription/i;
/** A sentence that goes on about what the one before it speaks of. */
const GOES_ON =
  /^(?:(?:il|elle)s? |ce(?:lui|lle|ux|lles)-ci |ce(?:t|tte|s)? (?!(?:rapport|décret|projet|bilan|avis))|tous ces |l'ensemble|le tout |les? (?:dossier|document|pièce|envoi|demande)s? )/iu;
/** What others are to send by some day, and what the holder of the post is to see to. */
const OF_THE_WORK =
  /^(?:(?:le|la|les|un|une|ce|cet|cette) |l')(?:(?:titulaire|rapport|décret|arrêté|ordonnance|projet|bilan|schéma|programme|plan)s?)(?!\p{L})/iu;

export const noticeDeadline = inNotice<string>((notice) => {
  const { sentences } = notice;
  for (const [i, sentence] of sentences.entries()) {
    if (!(sentence.signs & SIGN.date)) continue;
    const { whole, clause } = unbroken(sentences, i);
    if (!SENDING.test(clause)) continue;
    const day = datesIn(sentence.plain).find(({ iso, raw, index }) => iso !== null && isLast(sentence, index, raw));
    if (day?.iso == null || OF_THE_WORK.test(whole)) continue;
    const speaks = speaksOfApplying({ plain: whole, section: sentence.section });
    // Beside a period, a day is that of something else unless the sentence itself speaks of candidates.
    if (speaks || (isAmongTerms(sentence, sentences[i - 1]) && periodOf(notice) === undefined))
      return found(day.iso, sentence.lines, 'notice:deadline', day.raw);
  }
  return undefined;
});

/** So far up a sentence is looked for that goes on in lower case. */
const LONGEST_BROKEN = 20;
/** The end of a sentence, and no number of an item. */
const STOP = /(?<!^\d{1,2})[.!?]$/;

/**
 * A sentence that goes on in lower case, where a page broke it over lines or a list stands within it: the whole of it, and the part behind
 * the list.
 */
function unbroken(sentences: readonly Sentence[], i: number): { readonly whole: string; readonly clause: string } {
  const { plain = '', section, line } = sentences[i] ?? {};
  let [whole, clause] = [plain, plain];
  if (line === undefined || !/^\p{Ll}/u.test(plain) || isItem(line)) return { whole, clause };
  let isBehindList = true;
  for (let at = i - 1; at >= Math.max(0, i - LONGEST_BROKEN); at--) {
    const before = sentences[at];
    if (before === undefined || before.section !== section || STOP.test(before.plain)) break;
    if (isItem(before.line)) {
      isBehindList = false;
      continue;
    }
    if (before.plain.endsWith(';')) break;
    whole = `${before.plain} ${whole}`;
    if (isBehindList) clause = whole;
    if (/^\p{Lu}/u.test(before.plain)) break;
  }
  return { whole, clause };
}

const speaksOfApplying = ({ plain, section }: Pick<Sentence, 'plain' | 'section'>): boolean =>
  isAboutApplying(plain, section) || APPLICANT.test(plain);

const isAmongTerms = ({ plain, section }: Sentence, before: Sentence | undefined): boolean =>
  section.id === 'application_terms' ||
  TERMS.test(section.title ?? '') ||
  (before !== undefined && GOES_ON.test(plain) && speaksOfApplying(before));

function isLast({ plain }: Sentence, index: number, raw: string): boolean {
  const before = plain.slice(Math.max(0, index - 100), index);
  const after = plain.slice(index + raw.length, index + raw.length + 30);
  return BY.test(before) || UNTIL.test(before) || (FOR.test(before) && AT_THE_LATEST.test(after));
}
