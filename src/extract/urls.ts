/** Web addresses, as written. */
import { matchesIn } from '../text.js';
import type { Mention } from './mention.js';

const URL = /(?<![\p{L}\d@/.])(?:https?:\/\/|www\.)[^\s<>"«»()[\]{}|]*[^\s<>"«»()[\]{}|.,;:!?*_'’]/giu;

/** Every address of a text on one line, without the punctuation and the brackets around it. */
export const urlsIn = (text: string): readonly Mention<string>[] =>
  !/http|www/i.test(text)
    ? []
    : matchesIn(text, URL).map(({ 0: match, index }) => ({
        value: match,
        start: index,
        end: index + match.length,
      }));
