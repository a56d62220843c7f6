/** What the page around a notice says: the issue it was printed in, and its number. */
import type { Found, SegmentedPosting } from '../../offer.js';
import { ISSUE_NUMBER, NOR, PRINTED_DAY, PRINTED_NAME } from '../../text/notices.js';
import { squeeze, withoutBullet } from '../../text.js';
import { dateIn } from '../dates.js';
import { type Finder, found } from '../found.js';

/** "JORF n°0073 du 27 mars 2024", "J.O. 56 du 7 mars 2006 …", "J.O n° 112 du 14 mai 2005 page 8391", and of a bulletin officiel "JO DU 31-5-2000", "avis du 5-3-2010 - J.O. du 5-3-2010", "(Journal officiel du 17 juin 2003)". */
const ISSUE = new RegExp(
  String.raw`^(?:(?:Accueil|Journal officiel) [^.:;\d]{1,80} (?:>|-) )?(?:(?:publié|paru)e? au )?(?:${ISSUE_NUMBER}|(?:avis du [\d-]{8,10} - )?J\.?O\.?|\(?Journal officiel(?: de la République française)?) du (?<day>\d{1,2}(?:er)?[ /-][\p{L}\d]{1,9}[ /-]\d{4})`,
  'iu',
);
/** "19 mars 2004", "JOURNAL OFFICIEL DE LA RÉPUBLIQUE FRANÇAISE", "Texte 81 sur 120": the head of a page of the printed journal, on a few lines. */
const DAY_ALONE = new RegExp(`^(?<day>${PRINTED_DAY})$`, 'u');
/** "bulletin officiel [B.O.] n°34 du 23 septembre 2004 - sommaire", "B.O. n° 12 du 20-3-2014": where a notice of a ministry is printed. */
const BULLETIN =
  /^(?:accueil ?)?(?:le )?(?:bulletin officiel|B\.?O\.?)(?!\p{L})[^\d]{0,120}?n° ?\d{1,3} du (?<day>\d{1,2}(?:er)?[ -][\p{L}\d]{1,9}[ -]\d{4})/iu;
/** A flattened page prints its issue and its number before the notice, on the same line. */
const FLAT_ISSUE = new RegExp(`^(?<day>${PRINTED_DAY})${PRINTED_NAME}`, 'u');
const FLAT_NUMBER = new RegExp(`^.{0,600}? NOR ?: ?(?<nor>${NOR}) `, 'u');

export const issueDate: Finder<string> = ({ posting }) => {
  if (posting.layout !== 'jorf') return undefined;
  const frame = [...posting.noise, ...posting.head];
  const isPrinted = frame.some(({ text }) => `${squeeze(text)} `.includes(PRINTED_NAME.trimStart()));
  for (const issue of [ISSUE, ...(isPrinted ? [FLAT_ISSUE, DAY_ALONE] : []), BULLETIN])
    for (const line of frame) {
      const day = issue.exec(withoutBullet(line.text))?.groups?.day ?? '';
      const date = dateIn(day);
      if (date !== undefined) return found(date, [line], 'notice:issue', day);
    }
  return inFirstLine(posting, FLAT_ISSUE, 'day', dateIn) ?? inFirstLine(posting, ISSUE, 'day', dateIn);
};

export const flatNumber: Finder<string> = ({ posting }) =>
  posting.layout === 'jorf' ? inFirstLine(posting, FLAT_NUMBER, 'nor', (nor) => nor) : undefined;

function inFirstLine(
  posting: SegmentedPosting,
  pattern: RegExp,
  group: string,
  read: (raw: string) => string | undefined,
): Found<string> | undefined {
  const line = posting.sections[0]?.lines[0];
  const raw = line && pattern.exec(squeeze(line.text))?.groups?.[group];
  const value = raw === undefined ? undefined : read(raw);
  return line === undefined || value === undefined ? undefined : found(value, [line], 'notice:flat', raw);
}
