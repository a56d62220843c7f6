/** What becomes of a text when it is published again, or rewritten for another post. */
import type { Dice } from './dice.js';
import type { Body, Passage } from './model.js';
import { hoursLine, missionLine, openingLine, profileLine } from './prose.js';
import type { Domain, Job } from './words/domains/domain.js';

/** The part of a text that a line is of. */
type Part = 'opening' | 'mission' | 'prose' | 'profile' | 'condition';

/** What a line becomes: none, one or several. */
type Change = (line: string, part: Part) => readonly string[];

const passagesWith = (passages: readonly Passage[], change: Change, prose: Part, item: Part): readonly Passage[] =>
  passages
    .map((passage) => ({
      ...passage,
      sentences: passage.sentences.flatMap((line) => change(line, prose)),
      items: passage.items.flatMap((line) => change(line, item)),
    }))
    .filter(({ sentences, items }) => sentences.length + items.length > 0);

const bodyWith = (body: Body, change: Change): Body => ({
  introduction: passagesWith(body.introduction, change, 'opening', 'opening'),
  missions: passagesWith(body.missions, change, 'prose', 'mission'),
  profile: passagesWith(body.profile, change, 'profile', 'profile'),
  conditions: body.conditions.flatMap((line) => change(line, 'condition')),
});

/** A new line for a part of a text. */
function newLine(draw: Dice, domain: Domain, part: Part): string {
  if (part === 'opening') return openingLine(draw, domain);
  if (part === 'profile') return profileLine(draw, domain);
  if (part === 'condition') return hoursLine(draw, domain);
  return missionLine(draw, domain, part === 'prose' ? 'second' : draw.pick(['infinitive', 'noun']));
}

/** The line with one of its figures changed, or with a word behind it. */
const touchedUp = (draw: Dice, line: string): string =>
  /\d/.test(line)
    ? line.replace(/\d+/, (figures) => String(Number(figures) + draw.between(1, 3)))
    : `${line.replace(/\.$/, '')} ${draw.pick(['et en assurer le suivi', 'au besoin', '(en équipe)', 'et leur bilan'])}`;

/**
 * The same text after so many lines in a hundred were gone over: replaced, left out, added to, touched up.
 * @param percent - how many lines change
 */
export function edited(draw: Dice, body: Body, domain: Domain, percent: number): Body {
  const length = lengthOf(body);
  const positions = Array.from({ length }, (_, i) => i);
  const chosen = new Set(draw.some(Math.ceil((length * percent) / 100), positions));
  let at = 0;
  return bodyWith(body, (line, part) => {
    if (!chosen.has(at++)) return [line];
    return draw.weighted<() => readonly string[]>([
      [() => [newLine(draw, domain, part)], 45],
      [() => [], 18],
      [() => [line, newLine(draw, domain, part)], 17],
      [() => [touchedUp(draw, line)], 20],
    ])();
  });
}

/**
 * The same template filled in for another job: so many lines in a hundred stay, the trade's own become those of the other trade.
 * @param keep - how many lines stay
 */
export function rewritten(draw: Dice, body: Body, domain: Domain, from: Job, to: Job, keep: number): Body {
  const trade = from === to ? [] : [...to.stock];
  return bodyWith(body, (line, part) => {
    if (from !== to && from.stock.includes(line)) return trade.splice(0, 1);
    return [draw.chance(keep) ? line : newLine(draw, domain, part)];
  });
}

/** How many lines a text has. */
export const lengthOf = ({ introduction, missions, profile, conditions }: Body): number =>
  [...introduction, ...missions, ...profile].reduce(
    (sum, { sentences, items }) => sum + sentences.length + items.length,
    conditions.length,
  );
