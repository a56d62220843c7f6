/** The name of the post. */
import { withoutStop } from '../text.js';
import { type Field, type Finder, found } from './found.js';
import { headlineOf, namesPost } from './headline.js';
import { unlessNotice } from './jorf/finder.js';
import { noticeTitle } from './jorf/post.js';
import { byInlineLabel, byLabel, type Parse } from './labels.js';

/** A full stop after a name is the list's, not the name's. */
const asTitle: Parse<string> = ({ text }) => withoutStop(text) || undefined;

/** Within a text only what somebody does is a title: "Poste : 3 agents" may be anything. */
const asOccupation: Parse<string> = (said) => (namesPost(said.text) ? asTitle(said) : undefined);

const atHead: Finder<string> = ({ read }) => {
  const headline = read(headlineOf);
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
