/**
 * Makes of letters (`\p{L}`), capitals (`\p{Lu}`) and small letters (`\p{Ll}`) in regular expressions classes of fewer ranges. V8 asks ICU for all of
 * their nearly 700 wherever they stand, when an expression is made and again when it is compiled, and calls a function for each character that is held
 * against them.
 */
import { parse } from 'acorn';

/**
 * Letters, for the inside of a class: those of Latin, Greek and Cyrillic one by one, of other scripts whole blocks, with the marks and digits
 * in them. Left out: letters that stand between symbols (superscripts, Kelvin, ohm).
 * @see https://www.unicode.org/Public/UCD/latest/ucd/extracted/DerivedGeneralCategory.txt
 */
export const LETTERS = [
  String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee`,
  String.raw`\u0370-\u0374\u0376-\u0377\u037a-\u037d\u037f\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u1fff\u2c00-\u2dff`,
  String.raw`\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u{10000}-\u{1efff}\u{20000}-\u{3ffff}`,
].join('');

/**
 * Where capitals and small letters are told apart: Latin, Greek and Cyrillic as Europe and Viet Nam write them. They stand by turns, so that
 * each is a range, and those of phonetics, old spellings and other scripts are left out.
 */
const CASED = [
  [0x0000, 0x017f],
  [0x018f, 0x018f], // Ə, of Azerbaijan
  [0x01a0, 0x01a1], // Ơ
  [0x01af, 0x01b0], // Ư
  [0x0218, 0x021b], // Ș, Ț
  [0x0259, 0x0259],
  [0x0386, 0x03ce],
  [0x0400, 0x045f],
  [0x0490, 0x0491], // Ґ
  [0x1e80, 0x1ef9],
];

/** The characters that a pattern takes of those, for the inside of a class. */
function ofCased(pattern) {
  const ranges = [];
  for (const [first, last] of CASED)
    for (let code = first; code <= last; code++) {
      if (!pattern.test(String.fromCharCode(code))) continue;
      const range = ranges.at(-1);
      if (range?.[1] === code - 1) range[1] = code;
      else ranges.push([code, code]);
    }
  const escaped = (code) => `\\u${code.toString(16).padStart(4, '0')}`;
  return ranges.map(([from, to]) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`)).join('');
}

/** Those of `CASED`, for the inside of a class. */
export const CAPITALS = ofCased(/\p{Lu}/u);
export const SMALL = ofCased(/\p{Ll}/u);

const CLASSES = { L: LETTERS, Lu: CAPITALS, Ll: SMALL };

/**
 * @param {string} code - JavaScript: its literals of regular expressions, and its strings and templates, which may be pieces of some
 * @returns {string}
 */
export function withLetters(code) {
  const pieces = [];
  let at = 0;
  const onToken = ({ start, end }) => {
    const text = code.slice(start, end);
    if (!text.includes('p{L')) return;
    pieces.push(code.slice(at, start), narrowed(text));
    at = end;
  };
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken });
  return pieces.join('') + code.slice(at);
}

const RAW = /\\p\{(L[lu]?)\}|\\.|[[\]]/gsu;
const COOKED = /\\\\p\{(L[lu]?)\}|\\\\.|[[\]]/gsu;

/** One literal. What is not taken as it is written has two backslashes for one. */
function narrowed(literal) {
  let inClass = false;
  return literal.replace(literal.includes(String.raw`\\p{L`) ? COOKED : RAW, (part, name) => {
    if (name !== undefined) return inClass ? CLASSES[name] : `[${CLASSES[name]}]`;
    if (part.length === 1) inClass = part === '[';
    return part;
  });
}
