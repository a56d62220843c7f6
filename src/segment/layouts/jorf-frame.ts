/**
 * What sites print around a notice of the Journal officiel: the line of the issue, the NOR number, titles, menus, and on juriblio.fr
 * a summary that a machine wrote and that may contradict the notice. All of it is the page's, and none of it the notice's text.
 */
import type { Line } from '../../offer.js';
import { MACHINE_WRITTEN } from '../../text/banners.js';
import { AVIS, BULLETIN_HALF, BULLETIN_WHOLE, ISSUE_NUMBER, NOR } from '../../text/notices.js';
import { labelKey } from '../../text.js';
import { announcesOthers } from './furniture.js';
import { opens, opensAt } from './jorf-opening.js';

/** "JORF n°0073 du 27 mars 2024", "J.O. 56 du 7 mars 2006       J.O. disponibles       Alerte par mail", "J.O. Numéro 66 du 19 Mars 1998": a page begins with its issue. */
export const ISSUE = new RegExp(String.raw`^${ISSUE_NUMBER} du \d`, 'i');
export const NOR_LINE = new RegExp(`^NOR ?: ?${NOR}$`);
/** The number of another kind of text: an arrêté (A), a décret (D), a circulaire (C), a note de service (N). */
export const OTHER_NOR = /^NOR ?: ?[A-Z]{4}\d{7}[ACDN]$/;
/** "Avis de vacance d'un emploi de …", the title of a notice. */
export const TITLE = new RegExp(String.raw`^${AVIS}(?!\p{L})`, 'iu');

/** "VACANCE D'EMPLOI", broken over two lines or not, "Vacance de fonctions": what a bulletin officiel prints above the name of the post. */
export const BULLETIN_TITLE = new RegExp(`^(?:VACANCES?(?: ${BULLETIN_HALF})?|${BULLETIN_WHOLE})$`);

/** "AVIS DU 10-2-2001", "JO DU 10-2-2001", "avis du 5-3-2010 - J.O. du 5-3-2010": what it prints below. */
export const BULLETIN_DAY =
  /^(?:(?:avis|JO) du \d{1,2}-\d{1,2}-\d{4}|avis du \d{1,2}-\d{1,2}-\d{4} - J\.?O\.? du \d{1,2}-\d{1,2}-\d{4})$/i;
/** What it says of itself. */
export const BULLETIN_BLURB = /^Le Bulletin officiel .{2,120}? publie des actes administratifs ?:/;
/** "B.O. n°19 du 8 mai 2003" at its foot, "(Journal officiel du 17 juin 2003)": the issues that it and the notice were printed in. */
export const BULLETIN_ISSUE = /^(?:B\.O\. ?n° ?\d{1,3}|\(?Journal officiel) du \d{1,2}(?:er)? \p{L}{3,9} \d{4}\)?$/u;
/** "MEN", "DPE D1", "MEN - ESR - DREIC MIR": and then the ministry and its bureau. */
const SIGLUM = /^\p{Lu}{2,6}(?:(?: -)? \p{Lu}{1,6}(?:\d{1,2}(?:-\d)?)?){0,4}$/u;
/** A number that the page broke over two lines. */
const PART_OF_NOR = new RegExp(`^(?:NOR ?:?|(?:: ?)?${NOR})$`);

const DISCLAIMER = new RegExp(`^${MACHINE_WRITTEN}`, 'i');
const SUMMARY = /^Résumé(?= |:|$)/i;
const KEYWORDS = /^Mots-clés(?= |:|$)/i;
/** Between the disclaimer and its summary stands a title, on one line or a few. */
const TITLE_LINES = 4;
/** A summary is one paragraph, keywords are another. */
const SUMMARY_LINES = 6;
/** No title is longer than this. */
const LONGEST_TITLE = 300;
const ITEM = /^[-•] /;
/** The frame of a page is no longer than this. */
const FRAME_LINES = 25;

/**
 * Numbers of the lines that are the page's: machine-written summaries, and the titles, numbers and menus right before the sentence
 * that opens the notice, and other versions and notices at the foot.
 * @param isWord - says whether a line is a heading or label of the layout
 */
export function frameOf(lines: readonly Line[], isWord: (line: Line) => boolean): ReadonlySet<number> {
  const written = lines.filter(({ key }) => key !== '');
  const frame = new Set<number>();
  for (const [at, line] of written.entries())
    if (DISCLAIMER.test(line.key) && !frame.has(line.number))
      for (const { number } of summaryFrom(written, at, isWord)) frame.add(number);
  const opening = written.findIndex((line, at) => !frame.has(line.number) && opensAt(written, at));
  const end = opening < 0 ? endOfBulletinFrame(written, isWord) : opening;
  for (let at = end - 1; at >= 0 && at >= end - FRAME_LINES; at--) {
    const line = written[at];
    if (line === undefined || frame.has(line.number) || PART_OF_NOR.test(line.key)) continue;
    if (!isFurniture(line) || isWord(line)) break;
    frame.add(line.number);
  }
  for (const { number } of versionsIn(written, opening)) frame.add(number);
  const foot = opening < 0 ? -1 : written.findIndex((line, at) => at > opening && announcesOthers(line));
  if (foot > 0) for (const { number } of written.slice(foot)) frame.add(number);
  return frame;
}

/** juriblio.fr prints the versions of a text below it, the latest first, mostly the only one: all of the text again. */
const VERSIONS = /^(?:Historique des versions|\d{1,3} versions?)$/i;
/** "Version 1", "En vigueur à partir du samedi 8 octobre 2016" */
const VERSION = /^(?:Version \d{1,3}$|En vigueur (?:à partir du|depuis le|du) )/i;

/** The versions of a text, from their heading below its opening on: what stands right under it stands above it already. */
function versionsIn(written: readonly Line[], opening: number): readonly Line[] {
  if (opening < 0) return [];
  const at = written.findIndex(({ key }, i) => i > opening && key.length < 30 && VERSIONS.test(key));
  if (at < 0) return [];
  const first = written.slice(at + 1).find(({ key }) => !VERSION.test(key))?.key;
  return written.slice(0, at).some(({ key }) => key === first) ? written.slice(at) : [];
}

/** Where the frame of a bulletin officiel ends that declares no vacancy in a way that is known: behind its numbers, days and sigla. */
function endOfBulletinFrame(written: readonly Line[], isWord: (line: Line) => boolean): number {
  const prose = written.slice(0, FRAME_LINES).findIndex((line) => !isFurniture(line) || isWord(line));
  const frame = written.slice(0, prose < 0 ? FRAME_LINES : prose);
  if (!frame.some(({ key }) => BULLETIN_TITLE.test(key))) return 0;
  let end = frame.findLastIndex(({ key }) => NOR_LINE.test(key) || BULLETIN_DAY.test(key)) + 1;
  while (end > 0 && SIGLUM.test(frame[end]?.key ?? '')) end++;
  return end;
}

/** Titles, numbers, menus: anything but prose, which ends in punctuation, and lists. */
const isFurniture = ({ key }: Line): boolean =>
  (ISSUE.test(key) && key.length <= LONGEST_TITLE) ||
  NOR_LINE.test(key) ||
  PART_OF_NOR.test(key) ||
  BULLETIN_BLURB.test(key) ||
  (key.length <= LONGEST_TITLE && !/^[-•]|[.;:!?]$/.test(key));

function summaryFrom(written: readonly Line[], start: number, isWord: (line: Line) => boolean): readonly Line[] {
  let at = start;
  while (DISCLAIMER.test(written[at]?.key ?? '')) at++;
  const ahead = written.slice(at, at + TITLE_LINES + 1);
  const summary = ahead.findIndex(({ key }) => SUMMARY.test(key));
  if (summary < 0) {
    const title = written[at];
    const isTitle = title !== undefined && isFurniture(title) && !isWord(title) && !opens(title);
    return written.slice(start, isTitle ? at + 1 : at);
  }
  at += summary + 1;
  // "Résumé" alone on its line: the paragraph comes next.
  if (labelKey(written[at - 1]?.key ?? '') === 'resume') at++;
  const end = Math.min(written.length, at + SUMMARY_LINES);
  while (at < end) {
    const line = written[at];
    const before = written[at - 1];
    if (line === undefined || before === undefined) break;
    if (KEYWORDS.test(line.key)) {
      at += labelKey(line.key) === 'mots-cles' ? 2 : 1;
      break;
    }
    // A summary of several lines is one paragraph, a list, or lines of facts ("Salaire : …").
    const isNext = line.number === before.number + 1;
    const isListed = isNext && ITEM.test(before.key) && ITEM.test(line.key);
    const goesOn = isNext && /^\p{Lu}[\p{L} ]{2,30} : /u.test(line.key) && !isWord(line) && !opens(line);
    if (!isListed && !goesOn) break;
    at++;
  }
  return written.slice(start, at);
}
