/** Web addresses, as written. */
import type { Mention } from './mention.js';

const URL = /(?<![\p{L}\d@/.])(?:https?:\/\/|www\.)[^\s<>"«»()[\]{}|]*[^\s<>"«»()[\]{}|.,;:!?*_'’]/giu;

/** Every address of a text on one line, without the punctuation and the brackets around it. */
export const urlsIn = (text: string): readonly Mention<string>[] =>
  !/http|www/i.test(text)
    ? []
    : Array.from(text.matchAll(URL), ({ 0: match, index }) => ({
        value: match,
        start: index,
        end: index + match.length,
      }));
