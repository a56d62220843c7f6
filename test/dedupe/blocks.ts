/** Blocks made by hand, and what a pass leaves of them. */
import type { Block, Drop, Thresholds } from '../../src/dedupe/drop.js';
import { THRESHOLDS } from '../../src/dedupe/index.js';
import { lineKey } from '../../src/text.js';

/** Blocks of a page one after the other, each under a title of one line: `=` before a text makes it a value. */
export function pageOf(...texts: readonly (readonly string[])[]): readonly Block[] {
  let number = 0;
  return texts.map((text, i) => {
    number++;
    const isValue = text[0] === '=';
    const lines = (isValue ? text.slice(1) : text).map((line) => ({
      number: ++number,
      text: line,
      key: lineKey(line),
    }));
    return { title: `Bloc ${i + 1}`, kind: isValue ? 'value' : 'text', lines };
  });
}

/** What a pass leaves, block by block. */
export function leftBy(
  pass: (blocks: readonly Block[], thresholds: Thresholds) => readonly Drop[],
  blocks: readonly Block[],
  thresholds: Partial<Thresholds> = {},
): readonly (readonly string[])[] {
  const drops = pass(blocks, { ...THRESHOLDS, ...thresholds });
  const gone = new Set(drops.flatMap(({ copies }) => copies.flat()));
  return blocks.map(({ lines }) => lines.filter((line) => !gone.has(line)).map(({ text }) => text));
}

/** The words of one length over so many letters, as ids; words whose letters first occur in order stand for all others. */
export function* wordsOf(length: number, letters: number): Generator<readonly number[]> {
  const word: number[] = [];
  function* extend(used: number): Generator<readonly number[]> {
    if (word.length === length) {
      yield word;
      return;
    }
    for (let letter = 0; letter <= Math.min(used, letters - 1); letter++) {
      word.push(letter);
      yield* extend(Math.max(used, letter + 1));
      word.pop();
    }
  }
  yield* extend(0);
}
