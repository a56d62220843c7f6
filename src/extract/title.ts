/** The name of the post. */
import { withoutStop } from '../text.js';
import { type Field, type Finder, found } from './found.js';
import { headlineOf } from './headline.js';
import { unlessNotice } from './jorf/finder.js';
import { noticeTitle } from './jorf/post.js';
import { byLabel, joined, type Parse } from './labels.js';

/** A full stop after a name is the list's, not the name's. */
const asTitle: Parse<string> = (lines) => withoutStop(joined(lines)) || undefined;

const atHead: Finder<string> = ({ posting }) => {
  const headline = headlineOf(posting);
  return headline && found(headline.post, [headline.line], 'head', headline.post);
};

export const title: Field<'title'> = {
  kind: 'first',
  find: [byLabel('title', asTitle), noticeTitle, unlessNotice(atHead)],
};
