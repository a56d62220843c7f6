/** Cadres d'emplois that a sentence names: "Catégorie A - cadre d'emplois des attachés ou des ingénieurs". */
import type { Found, SegmentedPosting } from '../offer.js';
import { matchesIn, squeeze } from '../text.js';
import { found, type Read } from './found.js';
import { cadreByName } from './grade-table.js';
import { BOARD_LAYOUTS, headOf, proseOf } from './prose.js';
import type { Cadre } from './reference/grades.js';
import { SIGN } from './signs.js';

const LEAD = /cadres? d['’]emplois? (?:des |de |d['’]|: (?:des )?)/giu;
/** So much of a sentence is looked at before and behind these words. */
const REACH = { before: 120, behind: 300 };
const END = /[.;:!?()]/;
/** "attaché territorial (titulaire du grade d'attaché hors classe) et administrateur": what a list says of one of its items. */
const REMARK = / ?\([^()]{0,120}\)(?=,? (?:et|ou) |, )/g;
/** Those who are in the charge of the post have theirs, too, and one may have to know some. */
const OF_OTHERS = /connai|encadr|équipe|collègues|supervis|manag|compos|effectif/iu;

/** The cadres d'emplois that sentences name; only names of the table count. */
export function cadresInProse({ layout }: SegmentedPosting, read: Read): readonly Found<Cadre>[] {
  if (!BOARD_LAYOUTS.has(layout)) return [];
  return [...read(headOf), ...read(proseOf)].flatMap(({ line, text, signs }) =>
    signs & SIGN.cadre ? cadresOf(text).map((cadre) => found(cadre, [line], 'prose')) : [],
  );
}

function cadresOf(text: string): readonly Cadre[] {
  return matchesIn(text, LEAD).flatMap(({ index, 0: lead }) => {
    const before = text.slice(Math.max(0, index - REACH.before), index).split(END);
    const behind = index + lead.length;
    const [names = ''] = text
      .slice(behind, behind + REACH.behind)
      .replace(REMARK, '')
      .split(END, 1);
    return OF_OTHERS.test(before.at(-1) ?? '') ? [] : cadresInList(squeeze(names));
  });
}

const NEXT = /^ ?(?:[,/]|,? ?(?:et|ou)(?!\p{L})) ?(?:(?:du|des|au|aux) cadres? d['’]emplois? )?(?:des |de |d['’])?/iu;

/** The cadres d'emplois that a list begins with, each by the longest name; behind them the sentence goes on. */
export function cadresInList(list: string): readonly Cadre[] {
  const cadres: Cadre[] = [];
  for (let rest = list; ; ) {
    const first = firstIn(rest);
    if (first === null) return cadres;
    cadres.push(first.cadre);
    const next = NEXT.exec(rest.slice(first.length))?.[0];
    if (next === undefined) return cadres;
    rest = rest.slice(first.length + next.length);
  }
}

const MOST_WORDS = 14;
/** No name ends so. */
const JOINT = /^(?:des?|du|aux?|les?|et|ou|[/–-])$/i;

/** The longest name that a text begins with. */
function firstIn(text: string): { readonly cadre: Cadre; readonly length: number } | null {
  const words = text.split(' ', MOST_WORDS);
  for (let count = words.length; count > 0; count--) {
    if (JOINT.test(words[count - 1] ?? '')) continue;
    const name = words.slice(0, count).join(' ').replace(/,$/, '');
    const cadre = cadreByName(name);
    if (cadre !== undefined) return { cadre, length: name.length };
  }
  return null;
}
