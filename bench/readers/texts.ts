/** Texts that readers get wrong: values that YAML 1.1 takes for something else, what ends a cell, a line, a quote or a block, and chains of them. */
import { AWKWARD_TEXTS } from '../../test/emit/records.js';
import { random } from '../../test/random.js';

// biome-ignore format: kinds of trouble, a line each
const PIECES: readonly string[] = [
  ...AWKWARD_TEXTS,
  'y', 'Y', 'n', 'N', 'yes', 'Yes', 'NO', 'True', 'FALSE', 'off', 'Null', 'NULL', '~', '0o17', '0b1', '0x_1', '1:20', '-1:20:30.5', '+12e03', '1__0', '.1e+3', '-.INF', '.nan',
  '2001-12-14t21:59:43.10-05:00', '2002-1-1', '12:00', '!!python/object:os.system', '!<tag:yaml.org,2002:int> 1', '&a b', '*b', '<<', '%YAML 1.1', '? a', ': a', '-', '- -', '[', ']', '{', '}', ',', '|', '|-', '>+', '@', '`', '\\', '\\x41', '\\u0041',
  '"', '""', '"""', "'", "''", '","', '";"', '"\n"', '\t', ' ', '  ', '\n', '\r', '\r\n', '\n\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\ufeff', '\u0000', '\u0001', '\u001b[2J', '\u007f', '\u009b', '\u00a0', '\u200b', '\u202e',
  '\ud800', '\udfff', '\ud83d', '😀', 'e\u0301', '\ufffe', '\uffff', '\u{1fffe}', '\u{e0041}', '日本語', 'x'.repeat(3000), `${'ligne\n'.repeat(200)}`, '# a', ' # a', 'a:', ': ', '...', '---', '--- |', '=1+1', '+33 1', "'=1", "''+1", '=cmd|\' /C calc\'!A0', 'a;=1+1', '😀=1',
];

/** @param count - at least as many as there are kinds of trouble, each of which comes once alone */
export function texts(count: number, seed: number): readonly string[] {
  const { below, pick, once } = random(seed);
  const chained = Array.from({ length: Math.max(0, count - PIECES.length) }, () => {
    const parts = Array.from({ length: 1 + below(5) }, () =>
      once(4) ? String.fromCharCode(below(0x100)) : once(6) ? String.fromCharCode(below(0x10000)) : pick(PIECES),
    );
    return parts.join(once(3) ? ' ' : '');
  });
  return [...PIECES, ...chained];
}
