/** Which words of a page count where they come in any order, in blocks of facts and headed texts: all but those that are a text's own. */
import type { Label, Line } from '../offer.js';
import { withoutBullet } from '../text.js';
import { beside } from './drafts.js';
import { isLabel, isRole, type Layout, type Meaning } from './layout.js';
import { STAFF_COUNT } from './layouts/facts.js';
import { isTitleOfFacts, type Judge, levelOf, type Page, type Verdict, type Where } from './order.js';
import type { Reading } from './reading.js';
import { readFact } from './unlabelled.js';
import { fitsLabel, isSentence, VALUES } from './values.js';

const ADDRESS = /^(?:https?:\/\/|www\.)\S{3,200}$/i;
const MARKED = /^\s*(?:[*-]\s+)?#{1,6}\s/;
const LIST_ITEM = /^\s*(?:[-–—•●▪◦‣*·]|\d{1,2}[.)])\s/;
const COLON = /:[\s*]*$/;
/** "2. Profil", "II – Profil" */
const NUMBERED = /^[\s*#]*(?:\d{1,2}|[IVX]{1,4}|[A-H]) ?[.)°/–-]{1,2} ?\p{Lu}/u;

/** Single words that may stand beside a name; others begin names themselves ("Service Communication", "Direction régionale"). */
const SINGLE = /^(?:localisation|employeur|annonceur|versant|ville|grades?|m[ée]tiers?|sous-entité)(?!\p{L})/iu;
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
    /^(?:statutaire|selon|indiciaire|fixée?|brute?|nette?|mensuelle|annuelle|entre|à partir|[Dd]e \d|sur |basée?|\d[\d .,/–-]{0,14}k? ?(?:€|euros))/,
};
/** "VILLE DE BLOIS", "OFFRES D'EMPLOI DU MOIS": what goes on so is one name with what stands before it. */
const GOES_ON = /^(?:(?:de|du|des)(?!\p{L})|d['’])/iu;
/** "Direction générale Solidarités" is one name, too; a value behind such a label is a name of its own. */
const OFFICE = { label: /^direction(?: générale)?(?: adjointe)?$/i, name: /^(?:direction|DGA?|pôle)(?!\p{L})/iu };
/** Roles that a text without headings of its own may hold under headings with a colon. */
const INNER: ReadonlySet<Meaning> = new Set(['missions', 'profile', 'application_terms', 'additional_information']);
/** Roles of texts on the post itself. */
const OF_POST: ReadonlySet<Meaning> = new Set(['description', 'missions', 'profile']);

/** Where a line is read for what it says by itself. */
const AMONG_FACTS: Where = { inFacts: true, headed: false, inText: false, isOneLine: false, section: null };

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
    if (!(standsOut(index) || isCounted)) return 'prose';
    // "## Profil recherché", "## Compétences attendues": a mark of the same height is no heading within that text.
    if (meaning === section.id && !(isMarked(index) && levelOf(textOf(index)) === levelOf(above))) return 'prose';
    // "Qui sommes-nous ?", prose, "Descriptif du poste :": what presents the employer has no part on the post.
    const isOfPost = section.id === 'employer_presentation' && OF_POST.has(meaning);
    const isInner = COLON.test(title) && above !== '' && !COLON.test(above) && !isOfPost;
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
    // "Entreprise", "MAIRIE DE BLOIS": what would be the same fact without its label; "Site internet" over an address.
    const isFact =
      (label === 'employer_website' && ADDRESS.test(lines[below]?.key ?? '')) ||
      (label === 'employer' &&
        (readFact(lines[below] as Line, layout)?.id === label || STAFF_COUNT.test(lines[after]?.key ?? '')));
    if (standsOut(index) && (ends || isFact)) return 'word';
    return label in VALUES || label === 'salary' || label === 'title' ? 'inline' : 'prose';
  };

  /** "Établissement Ville de Blois": what would be the same fact without its label. */
  const isEmployer = (value: string, index: number): boolean =>
    readFact(beside(lines[index] as Line, value), layout)?.id === 'employer';

  const labelBeside = ({ meaning, stand, title, value }: Reading, index: number, where: Where): Verdict => {
    if (isPart(index)) return where.section === null ? 'word' : 'inline';
    if (!isLabel(meaning) || !fitsLabel(meaning, value)) return 'prose';
    if (OFFICE.label.test(title) && !OFFICE.name.test(value)) return 'prose';
    const isFact = where.section === null && (where.inFacts || !where.inText);
    const isMarked = /^[\p{Lu}\d«"]/u.test(value) && (stand === 'glued' || title.includes(' ') || SINGLE.test(title));
    if (meaning === 'employer' && isFact && isEmployer(value, index)) return 'word';
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
