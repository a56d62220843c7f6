/** A family: a vacancy with all its postings, and the vacancies that look like it. */
import { type Dice, dice } from './dice.js';
import { newDraft, repostKind, repostOf, sameAs, sameKind } from './editions.js';
import { CONFUSED_TOWNS, employerOf, makeEmployer } from './employers.js';
import type { Draft, Employer, Vacancy } from './model.js';
import type { Numbers } from './numbers.js';
import { distractorKind, distractorOf, siblingKind, siblingOf, type TwinKind, twinOf } from './others.js';
import { FIRST_BOARDS, HOW_MANY, TWIN, TWIN_REPOSTED } from './shares.js';
import { plainTitle } from './titles.js';
import { newVacancy, siteOf } from './vacancies.js';

export type Kind = 'first' | 'same' | 'repost' | 'twin' | 'sibling' | 'distractor';

export interface Member {
  readonly draft: Draft;
  readonly kind: Kind;
  /** In which way it comes from the other: "renewed", "town". */
  readonly how: string;
  /** Position in the family of the posting it comes from; null for the first. */
  readonly of: number | null;
  /** Position in the family of the first posting of its vacancy: equal for postings of one vacancy. */
  readonly vacancy: number;
}

/** Postings that come from one are made one after the other, each from a posting that is there already. */
interface Maker {
  readonly draw: Dice;
  readonly numbers: Numbers;
  readonly members: Member[];
}

const many = (count: number, make: () => void): void => {
  for (let i = 0; i < count; i++) make();
};

const times = (draw: Dice, weights: readonly (readonly [number, number])[]): number => draw.weighted(weights);

/** What kinds of twins there will be decides what else there can be. */
interface Plan {
  readonly twins: readonly TwinKind[];
  readonly isReposted: boolean;
  readonly isCopied: boolean;
  readonly isNumbered: boolean;
}

/** A vacancy of its own in the family. */
function join({ draw, members }: Maker, vacancy: Vacancy, kind: Kind, how: string, plan: Plan): number {
  const { twins, isNumbered } = plan;
  const at = members.length;
  const boards = FIRST_BOARDS[vacancy.employer.kind];
  // Only the first board in the list always prints the number, the site and the département, which tell some twins apart.
  const board = isNumbered ? boards[0]![0] : draw.weighted(boards);
  const draft = newDraft(draw, vacancy, board, twins.length === 0);
  members.push({ draft, kind, how, of: kind === 'first' ? null : 0, vacancy: at });
  return at;
}

function addSame({ draw, members }: Maker, of: number): void {
  const base = members[of]!;
  const how = sameKind(draw, base.draft);
  members.push({ draft: sameAs(draw, base.draft, how), kind: 'same', how, of, vacancy: base.vacancy });
}

/** Copies leave out the site of a post, and at times the département, so that where these tell twins apart there are none. */
function addRepost({ draw, numbers, members }: Maker, of: number, isCopied: boolean): void {
  const base = members[of]!;
  const how = isCopied ? repostKind(draw, base.draft) : 'renewed';
  const earlier = members.filter(({ vacancy }) => vacancy === base.vacancy).map(({ draft }) => draft.vacancy);
  const draft = repostOf(draw, numbers, base.draft, how, earlier);
  members.push({ draft, kind: 'repost', how, of, vacancy: base.vacancy });
}

/** Where a board does not print what tells twins apart, they are of another kind. */
function twinKind(draw: Dice, { kind }: Employer): TwinKind {
  const chosen = draw.weighted(TWIN);
  if (kind === 'region') return 'town';
  if (chosen === 'branch' && (kind === 'commune' || kind === 'welfare')) return 'town';
  return chosen === 'site' && (kind === 'state' || kind === 'hospital') ? 'numbers' : chosen;
}

function planOf(draw: Dice, employer: Employer): Plan {
  const twins: TwinKind[] = [];
  const kind = twinKind(draw, employer);
  many(times(draw, HOW_MANY.twin), () => twins.push(kind));
  return {
    twins,
    // Of two numbers with nothing to tell them apart nobody knows which one is published again.
    isReposted: !twins.includes('numbers'),
    isCopied: !twins.includes('site') && !twins.includes('confused'),
    isNumbered: ['site', 'numbers', 'confused'].some((told) => twins.some((twin) => twin === told)),
  };
}

function firstVacancy(draw: Dice, numbers: Numbers, employer: Employer, { twins }: Plan): Vacancy {
  const pair = draw.pick(CONFUSED_TOWNS);
  const vacancy = newVacancy(
    draw,
    numbers,
    twins.includes('confused') ? makeEmployer(draw, draw.pick(['commune', 'union', 'welfare']), pair[0]) : employer,
  );
  if (!twins.includes('site')) return vacancy;
  return { ...vacancy, workplace: { ...vacancy.workplace, site: siteOf(draw, vacancy.domain) } };
}

/** What a vacancy is called and where it is: of two with one text, something of it differs. */
const postOf = (vacancy: Vacancy): string =>
  [plainTitle(vacancy), vacancy.workplace.town.postcode, vacancy.workplace.site].join(' ');

const MOST_TRIES = 20;

/** The nth family of a corpus. */
export function familyOf(seed: number, family: number, numbers: Numbers): readonly Member[] {
  const draw = dice(seed, family, 5);
  const maker: Maker = { draw, numbers, members: [] };
  const { members } = maker;
  const employer = employerOf(seed, family);
  const plan = planOf(draw, employer);
  join(maker, firstVacancy(draw, numbers, employer, plan), 'first', '', plan);
  const first = members[0]!.draft.vacancy;
  const posts = new Set([postOf(first)]);
  /** A vacancy at a place, or of a name, that the family does not have yet; none when there is none to be found. */
  const other = (make: () => Vacancy): Vacancy | undefined => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const vacancy = make();
      if (posts.has(postOf(vacancy))) continue;
      posts.add(postOf(vacancy));
      return vacancy;
    }
    return undefined;
  };

  many(times(draw, HOW_MANY.same), () => addSame(maker, 0));
  if (plan.isReposted)
    many(times(draw, HOW_MANY.repost), () => {
      // The third edition is often made from the second.
      const editions = members.flatMap(({ vacancy, draft }, i) =>
        vacancy === 0 && draft.board === members[0]!.draft.board ? [i] : [],
      );
      addRepost(maker, draw.pick(editions), plan.isCopied);
    });
  for (const [i, chosen] of plan.twins.entries()) {
    // There is one town with nearly the same name; further twins are elsewhere.
    const how = chosen === 'confused' && i > 0 ? 'town' : chosen;
    const twin = how === 'numbers' ? twinOf(draw, numbers, first, how) : other(() => twinOf(draw, numbers, first, how));
    if (twin === undefined) continue;
    const at = join(maker, twin, 'twin', how, plan);
    if (draw.chance(20)) addSame(maker, at);
    if (plan.isReposted && draw.chance(TWIN_REPOSTED)) addRepost(maker, at, plan.isCopied);
  }
  many(times(draw, HOW_MANY.sibling), () => {
    const how = siblingKind(draw, first);
    const sibling = other(() => siblingOf(draw, numbers, first, how));
    if (sibling === undefined) return;
    const at = join(maker, sibling, 'sibling', how, plan);
    if (draw.chance(20)) addRepost(maker, at, plan.isCopied);
  });
  many(times(draw, HOW_MANY.distractor), () => {
    const how = distractorKind(draw, first);
    join(maker, distractorOf(draw, numbers, first, how), 'distractor', how, plan);
  });
  return members;
}
