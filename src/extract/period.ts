/** How long something may be done after a publication: "dans un délai de trente jours à compter de la date de publication". */
import { durationIn } from './answers.js';

const NUMBER = String.raw`(?:\d{1,3}|[\p{L}-]{2,20}(?: et un| cinq)?)(?: \(\d{1,3}\))?`;
const LENGTH = `${NUMBER} (?:jours?|semaines?|mois)(?: francs| calendaires| ouvrés)?`;
const AFTER =
  '(?: au plus tard| au plus)?,? (?:[àa] compter de|[àa] partir de|après|suivant|qui sui(?:vent|t)|de(?= la (?:date de )?(?:publication|parution))) ?';
const PUBLICATION = String.raw`(?:[\p{L}']{1,12} ){0,5}(?:l')?(?:publication|parution|insertion)`;
/** "dans un délai de trente jours à compter de la date de publication", "au plus tard 15 jours après la présente publication", "dans les 30 jours de la publication". */
const PERIOD = new RegExp(String.raw`(?<![\p{L}\d])(?<length>${LENGTH})${AFTER}${PUBLICATION}`, 'iu');
const WITHIN_MONTH = new RegExp(String.raw`dans le mois ?(?:qui suit|suivant)\s${PUBLICATION}`, 'iu');
const WITHIN_FORTNIGHT = new RegExp(String.raw`dans la quinzaine ?(?:qui suit|suivant)\s${PUBLICATION}`, 'iu');

/** Without one of these words a sentence states no period: most need not be looked at any further. */
export const PUBLISHED = /publication|parution|insertion/iu;

export interface Period {
  /** As ISO 8601. */
  readonly duration: string;
  /** Its words, "trente jours"; null where a form of words has none. */
  readonly length: string | null;
  /** Where in the sentence all of it begins, and where it ends. */
  readonly index: number;
  readonly end: number;
}

/**
 * The period of a sentence.
 * @param plain - with plain quotes and dashes
 */
export function periodIn(plain: string): Period | undefined {
  const counted = PERIOD.exec(plain);
  const length = counted?.groups?.length ?? '';
  const duration = durationIn(length);
  if (counted !== null && duration !== undefined) return says(counted, duration, length);
  const month = WITHIN_MONTH.exec(plain);
  if (month !== null) return says(month, 'P1M', null);
  const fortnight = WITHIN_FORTNIGHT.exec(plain);
  return fortnight === null ? undefined : says(fortnight, 'P15D', null);
}

const says = (match: RegExpExecArray, duration: string, length: string | null): Period => ({
  duration,
  length,
  index: match.index,
  end: match.index + match[0].length,
});
