/** The name of the post. */
import { squeeze, withoutBullet } from '../text.js';
import { type Field, type Finder, found } from './found.js';
import { unlessNotice } from './jorf/finder.js';
import { noticeTitle } from './jorf/post.js';
import { asText, byLabel } from './labels.js';

/** The line at the head of the page. */
const atHead: Finder<string> = ({ posting }) => {
  const line = posting.head.at(-1);
  return line && found(squeeze(withoutBullet(line.text)), [line], 'head');
};

export const title: Field<'title'> = {
  kind: 'first',
  find: [byLabel('title', asText), noticeTitle, unlessNotice(atHead)],
};
