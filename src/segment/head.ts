/**
 * What a page prints over the posting: menus and banners. Words of a menu may label facts or head texts further down ("Employeurs",
 * "Contact"); up there they stand alone, over what can be neither their value nor their text.
 */
import type { Label, Line } from '../offer.js';
import { FOR_BOTH_SEXES, MAN_OR_WOMAN } from '../text/hiring.js';
import { withoutBullet, withoutLink } from '../text.js';
import { isLabel, type Layout, type Meaning } from './layout.js';
import { isMenuItem } from './layouts/furniture.js';

import { isItem, type Page } from './order.js';
import type { Reading } from './reading.js';
import { readFact } from './unlabelled.js';
import { isSentence, isShort } from './values.js';

/** Plurals that label no value: a posting has one employer. */
const PLURAL = /^(?:employeurs|recruteurs|collectivités|entreprises|contacts|candidatures)$/i;
/** Labels that no name of a post can be the value of. */
const NAMELESS: ReadonlySet<Meaning> = new Set(['employer', 'workplace']);

/** "Jardinier (H/F)", "# Jardinier": what a title has, and few other lines. */
const TITLE_MARK = new RegExp(String.raw`(?<!\p{L})${MAN_OR_WOMAN}(?!\p{L})|^\s*#\s`, 'u');

/** True for a line that says by its marks that it is the title. */
export const hasTitleMark = ({ text }: Line): boolean => TITLE_MARK.test(text);

/** A title that says what, how and where may be this long. */
const LONGEST_NAME = 240;

/** True for a title by its marks, longer than most sentences. */
export const isLongName = (line: Line): boolean =>
  hasTitleMark(line) && line.key.length <= LONGEST_NAME && !/[.:;!?…](?:$| )/.test(line.key);

const bare = ({ text }: Line): string => withoutLink(withoutBullet(text)).trim();

/** Says of a word over the head of a posting that it is one of a menu. */
export function isMenuWord(page: Page, index: number, { meaning, stand, title }: Reading, layout: Layout): boolean {
  if (stand !== 'alone' || title.endsWith(':') || meaning === 'furniture' || meaning === 'noise') return false;
  const text = bare(page.lines[index] as Line);
  if (PLURAL.test(text)) return true;
  const at = page.next(index);
  const below = page.lines[at];
  if (below === undefined) return false;
  if (isMenuItem(bare(below)) || layout.announcesOthers(below)) return true;
  if (isMenuItem(text) && isOverNoise(page, index, at)) return true;
  if (!couldBeTitle(page, at)) return false;
  if (isLabel(meaning)) return (NAMELESS.has(meaning) && hasTitleMark(below)) || comesBeside(page, at, meaning);
  if (hasTitleMark(below)) return true;
  return (
    meaning !== 'missions' && meaning !== 'profile' && (isOverNoise(page, index, at) || isOverFacts(page, at, layout))
  );
}

/** True for the title of a posting, by its marks or by the facts below it. */
export const isTitle = (page: Page, index: number, layout: Layout): boolean =>
  couldBeTitle(page, index) && (hasTitleMark(page.lines[index] as Line) || isOverFacts(page, index, layout));

/**
 * The only line that stands over the first of some label, no sentence: the title, whatever it says. One with a full stop is a title where
 * its first words are meant for both sexes ("Chargé.e de mission …").
 * @param source - the lines of the page as they are written: a title may have been cut at words of its own
 */
export function titleOver({ lines, readings, next }: Page, source: readonly Line[], label: Label): Line | undefined {
  const first = next(-1);
  if (first < 0 || readings[first]?.meaning === label) return undefined;
  const title = source.find(({ number }) => number === lines[first]?.number);
  let below = next(first);
  while (below >= 0 && lines[below]?.number === title?.number) below = next(below);
  return title !== undefined && readings[below]?.meaning === label && isName(title.key) ? title : undefined;
}

const isName = (key: string): boolean => !isSentence(key) || BOTH_SEXES.test(key.slice(0, FIRST_WORDS));
const BOTH_SEXES = new RegExp(FOR_BOTH_SEXES, 'u');
const FIRST_WORDS = 40;

function couldBeTitle({ lines, readings }: Page, index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.key === '' || readings[index] != null) return false;
  return isShort(line.key) && !isItem(line) && !/[.!?…]$/.test(line.key);
}

/** "Employeurs", "Jardinier", "Employeur : Ville de Blois": among the facts the word comes again, with its value. */
function comesBeside({ readings }: Page, index: number, meaning: Meaning): boolean {
  for (let i = index + 1; i < readings.length; i++) {
    const reading = readings[i];
    if (reading == null) continue;
    if (reading.stand === 'alone') return false;
    if (reading.stand === 'colon' && reading.meaning === meaning) return true;
  }
  return false;
}

/** "Contact", a button, then the posting. */
const isOverNoise = ({ lines }: Page, index: number, below: number): boolean =>
  lines.slice(index + 1, below).some(({ key }) => key !== '');

/** "Contact", "Jardinier", then facts of the post. */
function isOverFacts({ lines, readings, next }: Page, index: number, layout: Layout): boolean {
  const after = next(index);
  const [line, below] = [lines[index], lines[after]];
  if (line === undefined || below === undefined || readFact(line, layout) !== null) return false;
  const { meaning } = readings[after] ?? {};
  if (meaning === undefined) return readFact(below, layout) !== null;
  return isLabel(meaning) && !meaning.startsWith('contact') && !meaning.startsWith('application_');
}
