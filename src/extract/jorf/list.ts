/** Posts that a notice lists under its opening: "– Centre hospitalier de Lens (Pas-de-Calais)." */
import type { Line, SegmentedPosting } from '../../offer.js';
import { QUALITY } from '../../text/notices.js';
import { withoutBullet } from '../../text.js';
import { type Department, departmentByName } from '../department.js';
import { titleIn, written } from '../labels.js';
import type { Opening } from './opening.js';

export interface ListedPost {
  readonly line: Line;
  /** As written, brackets included. */
  readonly text: string;
  readonly body: string;
  /** "centre hospitalier, à Aubusson": the town, where the name of the body leaves it out. */
  readonly city: string | null;
  readonly department: Department;
}

/** What a list is looked for in: a notice, or the beginnings of one. */
interface Announced {
  readonly posting: SegmentedPosting;
  readonly opening: (Opening & { readonly sentence: { readonly line: Line } }) | undefined;
}

const BULLET = /^\s*[-–—―•]\s*\S/;
const ITEM =
  /^(?<body>\p{L}.{2,200}?(?:, à (?<city>\p{Lu}[\p{L}'’ -]{1,40}?))?),? ?\((?<department>\p{Lu}[\p{L}' -]{2,30})\)/u;
/** Without a bullet it is the whole line, but for its annex: "Centre hospitalier de Lens (Pas-de-Calais) (cf. annexe I)." */
const WHOLE_ITEM = new RegExp(String.raw`${ITEM.source}(?=[ ,]{0,2}(?:\([^()]{1,60}\))?[ .;]{0,2}$)`, 'u');
/** "I. – Emploi de directeur ou directrice :" names the posts of a list. */
const NAME = new RegExp(
  String.raw`^(?:[IVX\d]{1,4}[.°)]{1,2} ?[-–—―]? ?)?(?:Autres? )?emploi(?<plural>s?)${QUALITY} (?:de |d['’])(?<post>[^:]{2,119}?[^:.;,\s])(?: ci-après)? ?:?$`,
  'iu',
);

interface ListLine {
  readonly line: Line;
  /** Without its bullet. */
  readonly text: string;
  readonly isHeading: boolean;
}

/** The written lines behind the opening, headings among them: the name of a post may have the shape of one. */
function linesAfterOpening({ posting, opening }: Announced): readonly ListLine[] {
  if (opening === undefined) return [];
  return posting.sections
    .flatMap((section) => {
      const lines = written(section).map((line) => ({ line, isHeading: false }));
      // The text may begin on the line of its heading.
      if (section.titleLine === lines[0]?.line.number) return lines;
      return [...titleIn(section, posting).map((line) => ({ line, isHeading: true })), ...lines];
    })
    .filter(({ line }) => line.number > opening.sentence.line.number)
    .map(({ line, isHeading }) => ({ line, isHeading, text: withoutBullet(line.text) }));
}

/** The posts of a list, one a line, each with its département in brackets; nothing when the notice is no list. */
function listedPosts(notice: Announced): readonly ListedPost[] {
  if (notice.opening?.isList !== true) return [];
  const posts: ListedPost[] = [];
  /** True where a post may stand without a bullet: behind the opening, a name or another post. */
  let isListed = true;
  for (const { line, text } of linesAfterOpening(notice)) {
    const item: RegExp | undefined = BULLET.test(line.text) ? ITEM : isListed ? WHOLE_ITEM : undefined;
    const match = item?.exec(text);
    const { body = '', city = null, department: name = '' } = match?.groups ?? {};
    const department = departmentByName(name);
    isListed = department !== undefined || NAME.test(text);
    if (department !== undefined) posts.push({ line, text: match?.[0] ?? '', body, city, department });
  }
  return posts;
}

/**
 * True for a list of one that the notice announces as if it were longer: one name in the singular, under it one post, and under that the
 * next heading.
 */
export function isListOfOne(notice: Announced): boolean {
  const [only, ...others] = listedPosts(notice);
  if (only === undefined || others.length > 0) return false;
  const lines = linesAfterOpening(notice);
  const at = lines.findIndex(({ line }) => line === only.line);
  const names = lines.filter(({ text }) => NAME.test(text));
  const isNamed = names.length === 1 && names[0] === lines[at - 1];
  return isNamed && NAME.exec(names[0]?.text ?? '')?.groups?.plural === '' && lines[at + 1]?.isHeading === true;
}

/** The only post of a list of one. */
export function onlyPost(notice: Announced): ListedPost | undefined {
  const posts = listedPosts(notice);
  return posts.length === 1 && notice.opening?.isSeveral === false ? posts[0] : undefined;
}

/** What the heading of a list of one calls the post. */
export function listedName(notice: Announced): { readonly line: Line; readonly post: string } | undefined {
  const only = onlyPost(notice);
  if (only === undefined) return undefined;
  for (const { line, text } of linesAfterOpening(notice)) {
    if (line.number >= only.line.number) return undefined;
    const post = NAME.exec(text)?.groups?.post;
    if (post !== undefined) return { line, post: post.trim() };
  }
  return undefined;
}
