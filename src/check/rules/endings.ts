/** Postings that were cut off: by a button that shows the rest, by a limit of characters, or by a page that was not loaded to its end. */
import type { Level, Line } from '../../offer.js';
import type { ReadPosting } from '../../pipeline.js';
import type { Finding, Rules } from '../rule.js';
import { gapsOf } from './gaps.js';

const BUTTON =
  /(?:^|(?:…|\.{3})\W{0,3})(?:lire la suite|voir (?:plus|la suite)|afficher (?:plus|la suite|tout)|en (?:voir|lire|savoir) plus|read more|show more|see more)\W{0,3}$/i;
/** Longer ends of lines are no buttons. */
const BUTTON_LENGTH = 40;
const OWN_ELLIPSIS = /(?:…|\.{3})/;
const ELLIPSIS = /(?:…|\.{3})[\])]?$/;
/** "etc…" ends a list, and nothing was cut. */
const ET_CETERA = /(?:^|[^\p{L}])etc[. ]{0,2}(?:…|\.{3,4})[\])]?$/iu;

/** Words that no sentence ends in. */
const LITTLE = new Set(
  'à afin au aux avec ce ces cet cette chaque chez comme dans de des dont du en entre est et la le les leur leurs lors mais ne ni nos notre ou par parmi pour puis quand que quel quelle qui sa sans se selon ses si sous sur tel telle un une vers vos votre'.split(
    ' ',
  ),
);
const ELIDED = /(?:^|[^\p{L}])(?:[dlnmtscj]|qu|jusqu|lorsqu)['’]$/iu;

/** Words of two or three letters that texts do end in; others are the beginnings of longer ones. */
const SHORT = new Set(
  'a ai air âge an ans as axe bac bas bât but ca ça car cas ci clé col cru cv dès dit dix don dû dur eau eu eux fin foi fut gré ici il ils jeu job km lit loi lot lui là ma mai mal mer mes mis moi mon mot mur née nez nom non nu nul on or os oui où pas plu pré pris pro pu ras riz roi rue sac sel son sol sud sûr ta tir toi ton tôt tri tu us vie vif vin vol vu web y zoo kg ml cl ha mm cm ami app bio blé bus cdd cdi dos duo etp été fer feu gaz ht jus lac mot net ont par pc pin rh rtt ski sms soi son thé ttc tv van ver'.split(
    ' ',
  ),
);
/** How no word ends, in French or in the English of offices. */
const TORN = /(?:[aeiouy]ill|nn|mm|pp|rr|cc|qu|[bcdfgptv]r|[bcfgp]l)$/i;

/** Characters of a line that is prose, so that its last word is the end of a sentence; and of one that a limit may have cut. */
const PROSE = 40;
const LONG = 150;
/** A line may be as long as a file: so much of its end is looked at. */
const TAIL = 400;

/** What the last line of a text says of its being cut, and how sure that is. */
function endOf(line: string): { readonly why: string; readonly level: Level } | undefined {
  const whole = line.trimEnd();
  const text = whole.slice(-TAIL);
  const sure = (why: string) => ({ why, level: 'warning' as const });
  const likely = (why: string) => ({ why, level: 'note' as const });
  if (/https?:\/\/\S*$|\S@\S*$/i.test(text)) return undefined;
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (open > Math.max(text.lastIndexOf(')'), text.lastIndexOf(']')) && !/^\W*$/.test(text.slice(0, open)))
    return sure('in the middle of a bracket');
  if (ELIDED.test(text)) return sure('in the middle of a sentence');
  if (ELLIPSIS.test(text) && !/[\p{L}\d]/u.test(text)) return sure('with an ellipsis');
  if (ELLIPSIS.test(text)) return ET_CETERA.test(text) ? undefined : likely('with an ellipsis');
  if (whole.length < PROSE) return undefined;
  const word = /(?<![\p{L}\d'’.@/_-])\p{Ll}+$/u.exec(text)?.[0];
  if (word === undefined) return /\p{L},$/u.test(text) && text.length > LONG ? likely('with a comma') : undefined;
  if (LITTLE.has(word)) return sure('in the middle of a sentence');
  if ((word.length > 1 && word.length <= 3 && !SHORT.has(word)) || TORN.test(word))
    return likely('in the middle of a word, it seems');
  const isSentences = /\p{Ll}{2}[.!?] \p{Lu}/u.test(text);
  return isSentences && text.length > LONG ? likely('without a full stop') : undefined;
}

const at = ({ number }: Line) => [number, number] as const;

function lastOf({ segmented }: ReadPosting): Line | undefined {
  const noise = new Set(segmented.noise.map(({ number }) => number));
  return segmented.posting.lines.findLast(({ key, number }) => key !== '' && !noise.has(number));
}

/** A button that shows more stands on pages whose text is whole, too: it is one with something behind it where the text above it breaks off. */
function hidden({ segmented: { posting } }: ReadPosting): readonly Finding[] {
  const findings: Finding[] = [];
  let above = '';
  for (const line of posting.lines) {
    if (line.key === '') continue;
    const own = line.key.slice(-BUTTON_LENGTH);
    // "… Lire la suite" says it itself.
    const button = BUTTON.exec(own)?.[0].trim();
    const isCut = button !== undefined && (OWN_ELLIPSIS.test(button) || ELLIPSIS.test(above) || isSure(above));
    if (isCut)
      findings.push({ message: `the text breaks off, and "${button}" follows`, lines: at(line), part: button });
    above = line.key.slice(-TAIL);
  }
  return findings;
}

const isSure = (line: string): boolean => endOf(line)?.level === 'warning';

function cutOff(read: ReadPosting): readonly Finding[] {
  const { segmented } = read;
  const buttons = hidden(read);
  if (buttons.length > 0) return buttons;
  const last = lastOf(read);
  if (last === undefined) return [];
  const [lost, ...more] = gapsOf(segmented).tail;
  if (lost !== undefined) {
    const further = more.length === 0 ? '' : ` and ${more.length} more`;
    return [{ message: `the page ends before "${lost.wording}"${further}`, lines: at(last) }];
  }
  // Of a text of no known layout nobody knows where it ends, and a sentence begun is one all the same.
  const end = endOf(last.key);
  if (end === undefined) return [];
  const part = last.text.slice(-TAIL).trimEnd().split(/\s+/).at(-1) ?? '';
  return [{ message: `the text ends ${end.why}`, lines: at(last), level: end.level, part, isEnd: true }];
}

export const ENDING_RULES = {
  cut_off: {
    level: 'warning',
    summary: 'a posting that breaks off: mid-sentence, before its last sections, or at "Lire la suite"',
    why: 'What comes last is how to apply. It stands behind a button, or a limit of the scraper took it away.',
    hint: 'save the whole page: open what is folded, and raise limits of length',
    find: cutOff,
  },
} as const satisfies Rules;
