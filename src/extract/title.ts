/** The name of the post. */
import type { SegmentedPosting } from '../offer.js';
import { labelKey, squeeze, withoutStop } from '../text.js';
import { type Field, type Finder, found } from './found.js';
import { headlineOf } from './headline.js';
import { unlessNotice } from './jorf/finder.js';
import { noticeTitle } from './jorf/post.js';
import { byInlineLabel, byLabel, type Parse, titleIn, type Value, valuesOf } from './labels.js';
import { isSurelyPost, namesPost } from './post-names.js';

/** A full stop after a name is the list's, not the name's. */
const asTitle: Parse<string> = ({ text }) => withoutStop(text) || undefined;

/** Within a text only what somebody does is a title: "Poste : 3 agents" may be anything. */
const asOccupation: Parse<string> = (said) => (namesPost(said.text) ? asTitle(said) : undefined);

/** "Recrutement : jardinier (H/F)", where others say "Recrutement : par voie statutaire". */
const asRecruited: Parse<string> = (said) => (OF_STATUS.test(said.text) ? undefined : asOccupation(said));
const OF_STATUS =
  /titulaire|contractuel|fonctionnaire|statutaire|mutation|détachement|concours|(?<!\p{L})CD[DI](?!\p{L})/iu;

/** "Poste à pourvoir : jardinier (H/F)", where others say "Poste à pourvoir : dès que possible". */
const asToBeFilled: Parse<string> = (said) => (isSurelyPost(said.text) ? asTitle(said) : undefined);

/** Labels whose value may be a kind of work ("Fonction : Paramédical"): a line at the head that names a post goes before them. */
const WEAK = /^(?:fonctions?|postes?)$/;
/** Labels whose value may say something else as well: "Appel à candidatures : du 12 au 30 mars", "Fiche de poste : ci-jointe". */
const CALL = /^(?:appel a candidatures?|fiche de poste|avis de vacance d'emploi|avis de vacance de poste)$/;
/** What pages also print over a list, or before a name: "Offres d'emploi du mois", "Offre d'emploi – Mairie de Blois". */
const BANNER = /^(?:offres? d'emplois?|details? de l'offre|avis de recrutement)$/;

/** What is done, in place of by whom. */
const SENTENCES = /^(?=.{60})[^.]{20,}\. \p{Lu}/u;

/** True for a value that was read without a colon, or without a label. */
function isUnmarked({ section }: Value, posting: SegmentedPosting): boolean {
  const { title } = section;
  const [line] = titleIn(section, posting);
  if (title === null || line === undefined) return true;
  const text = squeeze(line.text);
  return !/^ ?:/.test(text.slice(text.indexOf(title) + title.length));
}

/** How far a value can be relied on: as a title whatever it says, less than the head of the page, or only where it says what somebody does. */
function kindOf(value: Value, posting: SegmentedPosting): 'strong' | 'weak' | 'occupation' {
  const { title } = value.section;
  if (title === null) return 'occupation';
  const key = labelKey(title);
  if (WEAK.test(key)) return 'weak';
  if (CALL.test(key)) return 'occupation';
  return BANNER.test(key) && isUnmarked(value, posting) ? 'occupation' : 'strong';
}

const labelled =
  (isStrong: boolean): Finder<string> =>
  ({ posting, read }) => {
    for (const value of valuesOf(read, 'title')) {
      const kind = kindOf(value, posting);
      if ((kind === 'strong') !== isStrong) continue;
      // "Fonctions : Aide à définir la politique culturelle. Pilote les projets."
      if (kind === 'weak' && SENTENCES.test(value.text)) continue;
      const title = kind === 'occupation' ? asOccupation(value) : asTitle(value);
      if (title !== undefined) return found(title, value.lines, 'label:title');
    }
    return undefined;
  };

const atHead: Finder<string> = ({ read }) => {
  const headline = read(headlineOf);
  return headline && found(headline.post, [headline.line], 'head', headline.post);
};

/** What stands before labels that say little of it; where there are none, the head has its turn anyway. */
const postAtHead: Finder<string> = (context) => {
  const headline = valuesOf(context.read, 'title').length > 0 ? atHead(context) : undefined;
  return headline && namesPost(headline.value) ? headline : undefined;
};

export const title: Field<'title'> = {
  kind: 'first',
  find: [
    labelled(true),
    noticeTitle,
    unlessNotice(byLabel('start_date', asToBeFilled)),
    unlessNotice(postAtHead),
    labelled(false),
    unlessNotice(atHead),
    unlessNotice(byInlineLabel('title', asOccupation)),
    unlessNotice(byLabel('open_to_contract', asRecruited)),
  ],
};
