/**
 * Whether contract staff may apply, and by which article of the code général de la fonction publique. The site prints the answer, the
 * article in brackets, then one or two sentences that explain it.
 */
import type { Line } from '../offer.js';
import { squeeze } from '../text.js';
import type { Field, Parts } from './found.js';
import { noticeContract } from './jorf/status.js';
import { byLabel, joined, type Parse, written } from './labels.js';

const ARTICLE =
  /\(\s?Art\. ?(?<article>L ?\.? ?\d{3}-\d{1,2})(?: disposition (?<first>\d)(?: ou (?<second>\d))?)? (?:du|de la) (?<code>[^()]{3,80}?)\s?\)/;
/** "Poste à pourvoir prioritairement par voie statutaire" stands where others have "Non". */
const CLOSED = /^(non(?!\p{L})|poste à pourvoir prioritairement par voie statutaire)/iu;
const OPEN = /^oui(?!\p{L})/iu;

interface Contract {
  open: boolean | null;
  condition: string | null;
  article: string | null;
  dispositions: number[];
  code: string | null;
  explanation: string | null;
}

/** The answer, its article and the sentences after it. */
const asContract: Parse<Parts<Contract>> = (lines) => {
  const answer = answerLines(lines);
  const whole = joined(answer);
  if (whole === '') return undefined;
  const match = ARTICLE.exec(whole);
  const condition = squeeze(match === null ? whole : whole.slice(0, match.index)) || null;
  const { article, first, second, code } = match?.groups ?? {};
  const explanation = lines.slice(answer.length).map(({ text }) => squeeze(text));
  return {
    open: CLOSED.test(whole) ? false : OPEN.test(whole) ? true : null,
    condition,
    article: article?.replace(/[ .]/g, '') ?? null,
    dispositions: [first, second].filter((digit) => digit !== undefined).map(Number),
    code: code ?? null,
    explanation: explanation.length > 0 ? explanation.join('\n') : null,
  };
};

/** The answer runs over a second line when the article stands there. */
function answerLines(lines: readonly Line[]): readonly Line[] {
  const bracket = lines.slice(0, 3).findIndex(({ key }) => key.startsWith('('));
  return lines.slice(0, Math.max(1, bracket + 1));
}

export const contract: Field<'contract'> = {
  kind: 'parts',
  find: [byLabel('contract', (lines) => asContract(written({ lines }))), noticeContract],
};
