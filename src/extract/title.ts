/** The name of the post. */
import { withoutStop } from '../text.js';
import { type Field, type Finder, found } from './found.js';
import { headlineOf, namesPost } from './headline.js';
import { unlessNotice } from './jorf/finder.js';
import { noticeTitle } from './jorf/post.js';
import { byInlineLabel, byLabel, joined, type Parse } from './labels.js';

/** A full stop after a name is the list's, not the name's. */
const asTitle: Parse<string> = (lines) => withoutStop(joined(lines)) || undefined;

/** Within a text only what somebody does is a title: "Poste : 3 agents" may be anything. */
const asOccupation: Parse<string> = (lines) => (namesPost(joined(lines)) ? asTitle(lines) : undefined);

const atHead: Finder<string> = ({ posting }) => {
  const headline = headlineOf(posting);
  return headline && found(headline.post, [headline.line], 'head', headline.post);
};

export const title: Field<'title'> = {
  kind: 'first',
  find: [
    byLabel('title', asTitle),
    noticeTitle,
    unlessNotice(atHead),
    unlessNotice(byInlineLabel('title', asOccupation)),
  ],
};
