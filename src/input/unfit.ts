/** Is this a text at all? Files that are something else are told apart by what they are, so that the user knows how to mend them. */
import type { Diagnostic, SourceText } from '../offer.js';
import { type ProblemCode, problem } from './problems.js';
import { rawLines } from './text.js';

/** How files that are no text begin, and what to do with them. */
const MAGIC: readonly (readonly [begin: string, what: string, hint: string | undefined])[] = [
  ['%PDF-', 'a PDF document', 'take its text out first: pdftotext -layout FILE'],
  ['PK\x03\x04', 'a ZIP archive (perhaps .docx, .odt or .xlsx)', 'unpack it, or save the document as plain text'],
  ['\xd0\xcf\x11\xe0', 'an old Office document (.doc, .xls)', 'save the document as plain text'],
  ['{\\rtf', 'an RTF document', 'save the document as plain text'],
  ['\x89PNG', 'a PNG image', undefined],
  ['\xff\xd8\xff', 'a JPEG image', undefined],
  ['7z\xbc\xaf', 'a 7-Zip archive', 'unpack it first'],
  ['\x28\xb5\x2f\xfd', 'data packed by zstd', 'unpack it first: zstd -d FILE'],
  ['\xfd7zXZ', 'data packed by xz', 'unpack it first: xz -d FILE'],
  ['BZh', 'data packed by bzip2', 'unpack it first: bzip2 -d FILE'],
  ['SQLite format 3', 'an SQLite database', undefined],
  ['PAR1', 'a Parquet file', undefined],
];

/** Looks at the first bytes of a file: a diagnostic when they are those of a known kind of file that is no text. */
export function unfitBytes(bytes: Uint8Array, path: string): Diagnostic | null {
  if (bytes.length === 0 && path === '-')
    return problem('empty', path, 'nothing came in', { hint: 'pipe a text in, or name files' });
  if (bytes.length === 0) return problem('empty', path, 'the file is empty');
  const begin = String.fromCharCode(...bytes.subarray(0, 16));
  const known = MAGIC.find(([magic]) => begin.startsWith(magic));
  if (known === undefined) return null;
  const [, what, hint] = known;
  return problem('binary', path, `${what}, not a text`, hint === undefined ? {} : { hint });
}

/** How much of a text is looked at, in characters. */
const SAMPLE = 1 << 16;
/** What is no text at all shows it sooner. */
const FEW = 1 << 12;

/** Every way in which a decoded text can be no posting, most certain first. */
const SIGNS: readonly (readonly [code: ProblemCode, sign: (source: SourceText, sample: string) => string | null])[] = [
  ['empty', ({ lines }) => (lines.every(({ key }) => key === '') ? 'nothing but white space' : null)],
  ['binary', (source) => (hasNul(source) ? 'it holds NUL characters, as no text does' : null)],
  ['binary', (_, sample) => (isMostlyControls(sample.slice(0, FEW)) ? 'too many control characters for a text' : null)],
  ['html', (_, sample) => (isPage(sample) ? 'the HTML source of a page, not its text' : null)],
  ['json_document', ({ text }) => (isJson(text) ? 'a JSON document, not a text' : null)],
];

/** Looked for among the bytes, where each character that is not NUL has none that is 0: characters of two bytes are searched slowly for it. */
const hasNul = ({ text, lines, encoding, bytesOf }: SourceText): boolean =>
  encoding.startsWith('utf-16') ? text.includes('\0') : bytesOf([1, lines.length]).includes(0);

/** Looks at a decoded text: a diagnostic when it is blank, binary, HTML or JSON. */
export function unfitText(source: SourceText, line: number | null = null): Diagnostic | null {
  const sample = source.text.slice(0, SAMPLE);
  for (const [code, sign] of SIGNS) {
    const message = sign(source, sample);
    if (message !== null) return problem(code, source.path, message, { line });
  }
  return null;
}

/** Control characters that texts do hold: tab, line ends, vertical tab, form feed, and the escape of coloured terminal output. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g;

const isMostlyControls = (sample: string): boolean => (sample.match(CONTROLS)?.length ?? 0) > sample.length / 20;

/** A page says so at its beginning, or most of its lines carry tags. One tag left over in a text is no page. */
const PAGE = /^[\s\ufeff]{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?<(?:!doctype html|html|head|body)\b/i;
const TAG = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,400})?\/?>/gi;
const FEWEST_TAGS = 8;

function isPage(sample: string): boolean {
  if (PAGE.test(sample)) return true;
  if (!sample.includes('<') || (sample.match(TAG)?.length ?? 0) < FEWEST_TAGS) return false;
  const written = rawLines(sample).filter((text) => text.trim() !== '');
  return written.filter((text) => text.search(TAG) !== -1).length > written.length / 2;
}

function isJson(text: string): boolean {
  if (!/^\s{0,200}[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
