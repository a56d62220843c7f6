/** A scrape that tries to act on what shows it: in its texts, in the names of its files, in everything that is read beside it. */
import { folderWith, posting } from './folder.js';

/** Title of a window, link, colour, cleared screen, C1 introducer, bell, backspace, lone return, direction overrides, workflow commands. */
export const ACTING =
  '\u001b]0;owned\u0007\u001b]8;;https://example.org\u001b\\\u001b[38;5;196m\u001b[2J\u009b31m\b\u007f\u202e\u2066\u200f\rX\u0085';

/** The same as a name of a file, which may hold all but `/` and NUL. */
const NAME = `n${ACTING.replaceAll('/', '')}\n::error::x`;

const PARAGRAPH = `${ACTING} ${'Le service suit les dossiers des communes et répond aux habitants. '.repeat(4)}`;

/** A posting that holds them wherever a field is read, with copies and with much to warn of. */
const hostilePosting = (number: number): string => `${posting(number, `Agent ${ACTING}`)}${PARAGRAPH}
- lire ${ACTING} ;
- lire ${ACTING} ;
Grade(s) recherché(s)
Grade ${ACTING}
Étiquette ${ACTING}
${ACTING}
Étiquette ${ACTING} : ${ACTING}
Contact et modalités de candidature
Mme ${ACTING} DAUBIGNY, 02 61 91 20 14, agent${ACTING}@example.org
Profils recherchés
Être ${ACTING} :
- savoir ${ACTING} ;
- pouvoir ${ACTING}.
- savoir ${ACTING} ;
- pouvoir ${ACTING}.
Date limite de candidature : 31/02/2026 ${ACTING}
`;

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

/** JSON with the characters themselves, which no writer of JSON makes. */
const rawJson = (value: string): string => `{"${ACTING}": ${value}`;

/** A folder of them. */
export function hostileFolder(): string {
  const text = hostilePosting(1);
  return folderWith({
    [`in/${NAME}.txt`]: text,
    [`in/${NAME}/b.txt`]: hostilePosting(2),
    [`in/empty ${NAME}.txt`]: '',
    [`in/latin ${NAME}.txt`]: new Uint8Array([...text].map((letter) => letter.charCodeAt(0) & 0xff)),
    [`in/page ${NAME}.txt`]: `<!doctype html><html>${ACTING}`,
    [`in/twice ${NAME}.ndjson`]: `${json({ text, id: ACTING })}${json({ id: ACTING })}${rawJson('1')}\n${json({ text: posting(3), id: 7 })}`,
    'plain/a.txt': text,
    'records.ndjson': json({ schema_version: ACTING, source: {} }),
    'report.ndjson': rawJson('1'),
    'gold/a.json': json({ file: `${NAME}.txt`, layout: 'emploi-territorial', record: { title: ACTING } }),
    [`gold/${NAME}.txt`]: text,
    'gold-unknown/a.json': json({ file: 'a.txt', record: { [ACTING]: 1 } }),
    'gold-broken/a.json': rawJson('nothing'),
    'known.json': rawJson('nothing'),
    'known-version.json': json({ version: ACTING }),
    'unknown.yaml': `"${JSON.stringify(ACTING).slice(1, -1)}": 1\nformat: "${JSON.stringify(ACTING).slice(1, -1)}"\n`,
    'broken.yaml': `a: [${ACTING}\n`,
    [`${NAME}.yaml`]: 'fields: [title]\n',
  });
}

/** Command lines that between them print all that the program prints of what others wrote. */
// biome-ignore format: kinds of output, a line each
export const COMMAND_LINES: readonly (readonly string[])[] = [
  ...['json', 'ndjson', 'jsonld', 'yaml', 'csv', 'tsv', 'table'].map((format) => ['in', '-f', format, '--provenance']),
  ['in', '-f', 'csv', '--escape-formulas', '-v', '--stats'], ['in', '-f', 'table', '--fields', 'id,title,other_fields'],
  ['in', '--input-format', 'ndjson', '--id-field', 'id'], ['records.ndjson', '--input-format', 'ndjson'],
  ['in', '-x', '-o', `${NAME}.json`], ['in', '-o', `no/${NAME}/x.json`], ['in', '--out-dir', `records.ndjson`],
  [`in/${NAME}`, `no ${NAME}`, `${NAME}*.nope`], ['in', '--fields', ACTING], ['in', '--layout', ACTING], [`--${ACTING}`], ['match', 'in', '--index', `no/${NAME}`],
  ['in', '--ext', ACTING], ['in', '--files-from', NAME], ['in', '-E', ACTING],
  ['collapse', 'in'], ['collapse', '--diff', 'in'], ['collapse', '--check', '-v', 'in'], ['collapse', '--report', '-', '--out-dir', 'once', 'in'],
  ['collapse', '--diff', '--collapse', 'near', 'plain'], ['restore', '--report', 'report.ndjson', 'plain'], ['restore', '--report', NAME, 'plain'],
  ...['json', 'ndjson', 'yaml', 'csv', 'table'].map((format) => ['match', 'in', '-f', format]),
  ['match', 'in', '--pairs', '-f', 'table'], ['match', 'in', '--boilerplate', '-f', 'ndjson'], ['keys', 'in'], ['match', 'records.ndjson'],
  ['check', 'in', '-v'], ...['human', 'github', 'sarif', 'junit', 'json'].map((reporter) => ['check', 'in', '--reporter', reporter, '--reporter-file', '-']),
  ['check', 'in', '--reporter', 'human', '--reporter', 'github'], ['check', 'in', '--reporter', 'json', '--reporter-file', `no/${NAME}`],
  ['check', 'in', '--baseline', 'known.json'], ['check', 'in', '--baseline', 'known-version.json'], ['check', 'in', '--baseline', NAME],
  ['check', 'in', '--profile', 'known.json'], ['check', 'in', '--rule', `${ACTING}=off`], ['check', 'in', '--min-coverage', `${ACTING}=1`],
  ['explain', 'in'], ['explain', 'in', '--html'],
  ['eval', 'gold'], ['eval', '-v', 'gold'], ['eval', '-f', 'json', 'gold'], ['eval', 'gold-unknown'], ['eval', 'gold-broken'], ['eval', NAME],
  ['in', '-c', 'unknown.yaml'], ['in', '-c', 'broken.yaml'], ['in', '-c', NAME], ['in', '-c', `${NAME}.yaml`, '--print-config'],
  ['in', '--print-config', '--ignore-pattern', ACTING, '--stdin-filename', ACTING],
];

/** What the program itself sends to a terminal: the colours of its palette, and the end of its line of progress. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
const OWN = /\u001b\[(?:0|1|2|9|22|29|3[1-6]|39)m|\r\u001b\[2K/g;
/** That line, written over the one before. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
const PROGRESS = /\r(?<line>[^\r\n\u001b]*)\u001b\[K/g;

/** Characters that a terminal, or the eye, would obey; a return is harmless at the end of a line only. */
export function actingIn(shown: string): readonly string[] {
  const found = shown
    .replace(OWN, '')
    .replace(PROGRESS, '$<line>')
    .replace(/\r+\n/g, '\n')
    .match(/(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu);
  return [...new Set(found ?? [])].map((character) => `U+${character.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}
