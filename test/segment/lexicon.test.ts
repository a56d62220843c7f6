import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/segment/index.js';
import type { Layout } from '../../src/segment/layout.js';
import { lexiconOf, readWord, wordAt } from '../../src/segment/lexicon.js';
import { wordKey } from '../../src/segment/word-key.js';
import { lineKey } from '../../src/text.js';
import { generatePosting } from '../posting-generator.js';
import { FRENCH_TEXTS } from '../postings/french-texts.js';
import { random } from '../random.js';

const layouts = Object.values(LAYOUTS) as readonly Layout[];

/** Lines that hold words, lines that nearly do, and lines of prose, with all that may stand around their first token. */
const texts = [
  ...layouts.flatMap(({ words, inline = {} }) => [...Object.keys(words), ...Object.keys(inline)]),
  ...Object.values(FRENCH_TEXTS).flat(),
  ...Array.from({ length: 20 }, (_, seed) => generatePosting(random(seed)).printed.split('\n')).flat(),
].filter((text) => text !== '');
const WAYS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text} : Oui`,
  (text) => `${text}: 35 h`,
  (text) => `${text} 12/03/2026`,
  (text) => `${text}Oui`,
  (text) => `- ${text}`,
  (text) => `  • **${text}** Oui`,
  (text) => `ℹ️ ${text}`,
  (text) => `## ${text}`,
  (text) => `1. ${text}`,
  (text) => `[${text}](https://example.org)`,
  (text) => `| ${text} | Oui |`,
  (text) => `${text}\tOui`,
  (text) => `${text} (H/F) ;`,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replace(/(?<=^\p{L}\p{L})/u, '\u00ad'),
  (text) => text.replaceAll("'", '’').toUpperCase(),
];

describe.each(layouts)('lines that $id is said to have no word for', (layout) => {
  it('have none', () => {
    const lexicon = lexiconOf(layout);
    let wordless = 0;
    for (const way of WAYS)
      for (const plain of texts) {
        const text = way(plain);
        if (!lexicon.isWordless(text)) continue;
        wordless++;
        const reading = readWord({ number: 1, text, key: lineKey(text) }, lexicon);
        if (reading !== null) expect({ text, reading }).toEqual({ text, reading: null });
      }
    expect(wordless).toBeGreaterThan(texts.length);
  });
});

it.each(layouts)('words of $id are found whole at the beginning of a line', (layout) => {
  const lexicon = lexiconOf(layout);
  for (const name of Object.keys(layout.words))
    for (const written of [name, name.replaceAll(' ', '\u00a0'), name.replaceAll("'", '’')])
      expect([written, wordAt(`${written} : Oui`, 0, lexicon)?.word]).toEqual([
        written,
        lexicon.words.get(wordKey(name)),
      ]);
});
