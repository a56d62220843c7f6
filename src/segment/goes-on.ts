/** Which lines belong to the section above: further lines of a value, of an address, of an employer's name. */
import { lastOf } from '../lines.js';
import type { Label, Line } from '../offer.js';
import { isUnfinished, withoutBullet } from '../text.js';
import { beside, type Draft, isEmpty } from './drafts.js';
import { isLabel, type Layout } from './layout.js';
import { isItem, type Page } from './order.js';
import { SEPARATOR } from './reading.js';
import { readFact } from './unlabelled.js';
import { fitsLabel, isShort } from './values.js';

/** A line among labels: without what divides it from the label it was cut at. */
export const withoutSeparator = ({ lines }: Page, i: number): Line => {
  const line = lines[i] as Line;
  return lines[i + 1]?.number === line.number ? beside(line, line.text.replace(SEPARATOR, '')) : line;
};

/** "Employeur", then ": Ville de Blois". */
const withoutColon = (line: Line): Line =>
  line.key.startsWith(':') ? beside(line, line.text.replace(/^\s*:\s*/, '')) : line;

/** "- Temps de travail", "- Temps complet": where the label is an item, its value is one too. */
function withoutItem(line: Line, label: string): Line {
  const bullet = /^[-*•] /.exec(label)?.[0] ?? '';
  return bullet !== '' && line.key.startsWith(bullet) ? beside(line, withoutBullet(line.text)) : line;
}

/** What a line adds to a section: the first line of a value without the marks around it. */
export const addedTo = (draft: Draft, page: Page, i: number): Line =>
  draft.kind === 'value' && isEmpty(draft)
    ? withoutItem(withoutColon(withoutSeparator(page, i)), draft.title ?? '')
    : (page.lines[i] as Line);

/** A value takes one line, or several if its label does so, and no line that cannot be its value; a text takes whatever comes. */
export function takes(draft: Draft, page: Page, i: number, layout: Layout): boolean {
  if (draft.kind === 'text') return true;
  const line = page.lines[i] as Line;
  if (isEmpty(draft) && layout.beginsText?.(page.lines, i)) return false;
  if (isEmpty(draft))
    return (
      layout.order !== 'blocks' ||
      // "Code :", "Spécialité :": of two labels without a value one is not that of the other.
      (draft.id === null
        ? !/^\p{Lu}[^:]{1,44}:$/u.test(line.key)
        : fitsLabel(draft.id as Label, withoutColon(line).key))
    );
  if (isOfAddress(draft, page, i, layout) || isRestOf(draft, page, i, layout)) return true;
  const above = draft.lines.at(-1);
  // "Type d'emploi : permanent :", then a list of who may have it.
  if (layout.order === 'blocks' && above !== undefined && isItem(line) && (isItem(above) || above.key.endsWith(':')))
    return true;
  if (draft.id === null || !layout.multiline.has(draft.id as Label)) return false;
  if (layout.order === 'blocks') {
    const isNext = above !== undefined && line.number - lastOf(above) <= 1;
    if (!isNext || !goesOn(draft.id as Label, line.key, draft.lines[0]?.number === draft.titleLine)) return false;
  }
  return !(layout.blankEndsValue && above?.key === '') || isSpacedGrade(draft, line, layout);
}

/** So many blank lines may stand between two values of a label. */
const LONGEST_GAP = 4;

/** "Grades", a blank line, "Attaché", a blank line, "Attaché principal": where one stands behind the label, too, they end nothing. */
function isSpacedGrade({ id, titleLine, lines }: Draft, line: Line, { order }: Layout): boolean {
  if (order !== 'blocks' || id !== 'grades' || titleLine === null || !GRADE.test(line.key) || !isShort(line.key))
    return false;
  const said = lines.filter(({ key }) => key !== '');
  const [first, last] = [said[0]?.number ?? 0, said.at(-1)?.number ?? 0];
  return first > titleLine + 1 && line.number - last <= LONGEST_GAP + 1;
}

/** What the rows of the table of grades begin with, and grades of hospitals and of the State. */
const GRADE =
  /^(?:(?:ou|et|[àa]|aux?|grades?|des?|d['’]) ?)?(?:adjoint|adjudant|apprenti|(?:administrat|animat|conservat|direct|[ée]ducat|inspect|opérat|préparat|rédact|rééducat)(?:eur|rice)|agent|aide[ -]|ambulanci|architecte|assistant|attaché|auxiliaire|bibliothécaire|biologiste|brigadier|cadre|capitaine|caporal|chargée? d['’]études|chef|collaborateur de cabinet|colonel|commandant|conseill|contractuel|contrôleu|di[ée]tétic|emploi contractuel|ergothérap|fonctionnaire|gard(?:e|ien)|greffi|infirmi|ingénieur|lieutenant|ma[îi]tre|manip|officier|orthopt|surveillant|v[ée]térin|ATSEM|masseur|médecin|moniteur|orthopho|ouvrier|pédicure|pharmacien|prof(?:\.|esseur)|psycholog|psychomot|puéricult|sage-|sapeur|secrétaire(?!\p{L})|sergent|technicien|titulaire|vacataire|tous (?:les )?grades)/iu;
/** Some are long. */
const LONGEST_GRADE = 120;
/** What only grades end with. */
const RANK = /(?:principale?|classe(?: (?:normale|supérieure|exceptionnelle))?|échelon)$/iu;

/**
 * True for a line that goes on with the value of a label of several lines.
 * @param isBeside - the value began beside its label, where the next line mostly is the next item
 */
export function goesOn(label: Label, key: string, isBeside: boolean): boolean {
  if (label !== 'grades') return !isBeside;
  if (isBeside) return key.length <= LONGEST_GRADE && RANK.test(key) && GRADE.test(key);
  return GRADE.test(key) || /^[\p{Ll}\d(]/u.test(key);
}

/** Where a value beside its label was broken, it goes on with the next lines; no more than these. */
const LONGEST_BROKEN = 4;

/** "Rattachement : sous l'autorité du chef de", "service": the rest of a value that the page broke within a sentence. */
function isRestOf(draft: Draft, { lines, readings }: Page, i: number, { order }: Layout): boolean {
  const [above, line] = [draft.lines.at(-1), lines[i]];
  if (order !== 'blocks' || above === undefined || line === undefined || readings[i] != null) return false;
  if (draft.lines.length > LONGEST_BROKEN || lastOf(above) !== line.number - 1 || isItem(line)) return false;
  return draft.lines[0]?.number === draft.titleLine && isUnfinished(draft.lines.map(({ key }) => key).join(' '));
}

const STREET = /^\d{1,4}(?: ?(?:bis|ter))?,? \p{L}.{2,80}$/u;
const TOWN = /^\d{5} \p{Lu}/u;
const STREET_AND_TOWN = /^\d{1,4}(?: ?(?:bis|ter))?,? \p{L}.{2,80}?[ ,–-]\d{5} \p{Lu}/u;

/** "Lieu de travail", "12 rue Haute", "41000 Blois": an address of two lines, under a name or not; under a name also "12 rue Haute - 41000 Blois". */
function isOfAddress(draft: Draft, { lines }: Page, i: number, layout: Layout): boolean {
  if (layout.order !== 'blocks' || draft.id !== 'workplace' || draft.titleLine === null) return false;
  const [above, line, below] = [draft.lines.at(-1), lines[i], lines[i + 1]];
  if (above === undefined || line === undefined || lastOf(above) !== line.number - 1) return false;
  if (TOWN.test(line.key)) return STREET.test(above.key);
  if (!/\d/.test(above.key) && STREET_AND_TOWN.test(line.key)) return true;
  return STREET.test(line.key) && TOWN.test(below?.key ?? '');
}

/** Ministry, direction, court and town: the lines of an employer are no more. */
const LONGEST_EMPLOYER = 4;

/**
 * "Employeur", "Ministère de la culture", "Musée des horloges", then the next label: the second line says more of the employer, and so do
 * those right below it. They do so where no title can stand there: on a page that names the post elsewhere, and prints labels and values in
 * turn.
 */
export function isOfEmployer(draft: Draft | null, page: Page, i: number, layout: Layout, isNamed: boolean): boolean {
  if (draft?.kind !== 'value' || draft.id !== 'employer') return false;
  const { lines, readings, next } = page;
  const [value, ...others] = draft.lines.filter(({ key }) => key !== '');
  if (value === undefined || others.length > 0 || lastOf(value) + 1 !== lines[i]?.number) return false;
  // "Direction du budget" begins with a label, and is a name.
  const isWord = (at: number): boolean => readings[at] != null && (isNamed || readings[at]?.stand !== 'beside');
  let end = i + 1;
  while (end < i + LONGEST_EMPLOYER && next(end - 1) === end && !isWord(end)) end++;
  const below = readings[next(end - 1)];
  if (below == null || !isLabel(below.meaning)) return false;
  if (isNamed) return true;
  const isInTurn = draft.titleLine !== null && draft.titleLine < value.number && below.stand === 'alone';
  const isOther = lines.slice(i, end).some((line) => (readFact(line, layout)?.id ?? 'employer') !== 'employer');
  return isInTurn && !isOther && page.hasTitleLabel();
}
