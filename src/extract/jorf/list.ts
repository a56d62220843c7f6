/** Posts that a notice lists under its opening: "– Centre hospitalier de Lens (Pas-de-Calais)." */
import type { Line } from '../../offer.js';
import { squeeze, withoutBullet } from '../../text.js';
import { type Department, departmentByName } from '../department.js';
import { writtenIn } from '../labels.js';
import type { Notice } from './notice.js';

export interface ListedPost {
  readonly line: Line;
  /** As written, brackets included. */
  readonly text: string;
  readonly body: string;
  /** "centre hospitalier, à Aubusson": the town, where the name of the body leaves it out. */
  readonly city: string | null;
  readonly department: Department;
}

const BULLET = /^\s*[-–—―•]\s*\S/;
const ITEM =
  /^(?<body>\p{L}.{2,200}?(?:, à (?<city>\p{Lu}[\p{L}'’ -]{1,40}?))?),? ?\((?<department>\p{Lu}[\p{L}' -]{2,30})\)/u;
/** "I. – Emploi de directeur ou directrice :" names the posts of a list. */
const NAME =
  /^(?:[IVX\d]{1,4}[.°)]{1,2} ?[-–—―]? ?)?(?:Autres? )?emplois? (?:de |d['’])(?<post>[^:]{3,120}?)(?: ci-après)? ?:$/iu;

const linesAfterOpening = ({ posting, opening }: Notice): readonly Line[] =>
  opening === undefined
    ? []
    : writtenIn(posting.sections).filter(({ number }) => number > opening.sentence.line.number);

/** The posts of a list, one a line, each with its département in brackets; nothing when the notice is no list. */
export function listedPosts(notice: Notice): readonly ListedPost[] {
  if (notice.opening?.isList !== true) return [];
  return linesAfterOpening(notice).flatMap((line) => {
    const match = BULLET.test(line.text) ? ITEM.exec(squeeze(withoutBullet(line.text))) : null;
    const { body = '', city = null, department: name = '' } = match?.groups ?? {};
    const department = departmentByName(name);
    return department === undefined ? [] : [{ line, text: match?.[0] ?? '', body, city, department }];
  });
}

/** The only post of a list of one. */
export function onlyPost(notice: Notice): ListedPost | undefined {
  const posts = listedPosts(notice);
  return posts.length === 1 && notice.opening?.isSeveral === false ? posts[0] : undefined;
}

/** What the heading of a list of one calls the post. */
export function listedName(notice: Notice): { readonly line: Line; readonly post: string } | undefined {
  const only = onlyPost(notice);
  if (only === undefined) return undefined;
  for (const line of linesAfterOpening(notice)) {
    if (line.number >= only.line.number) return undefined;
    const post = NAME.exec(squeeze(withoutBullet(line.text)))?.groups?.post;
    if (post !== undefined) return { line, post: post.trim() };
  }
  return undefined;
}
