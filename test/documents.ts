/**
 * Documents as tests read them. Conventions of the fenced blocks of README.md and docs/:
 * - `console`: a transcript, `$ command` and all that it prints, run from the root of the project;
 * - `sh`: commands on files that are not here, which are only looked at;
 * - `ts` in README.md: a program, in which the comment behind a `console.log(…);` is what it prints.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../dist/fiche.js', import.meta.url));

/** A file of the project, by its path from the root. */
export const fileText = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The contents of the fenced blocks of a language, each with its last line end. */
export function blocksOf(document: string, language: string): readonly string[] {
  return [...document.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , content = '']) => content);
}

export interface Example {
  readonly command: string;
  /** Standard output and standard error, as a terminal shows them. */
  readonly output: string;
}

/** The commands of all transcripts of a document, and what stands under each. */
export function examplesOf(document: string): readonly Example[] {
  return blocksOf(document, 'console').flatMap((block) => {
    const [before = '', ...parts] = block.split(/^\$ /m);
    if (before !== '') throw new Error(`a transcript begins with a command, not with: ${before}`);
    return parts.map((part) => {
      const end = part.search(/(?<!\\)\n/) + 1;
      return { command: part.slice(0, end - 1), output: part.slice(end) };
    });
  });
}

/** Runs a command line of the shell from the root of the project; `fiche` in it is the built program. */
export function outputOf(command: string): string {
  if (!existsSync(PROGRAM)) throw new Error('dist/fiche.js is not there: npm run build');
  const script = `exec 2>&1; fiche() { "${process.execPath}" "${PROGRAM}" "$@"; }; ${command}`;
  return spawnSync('bash', ['--norc', '-c', script], { cwd: ROOT, env: { PATH: process.env.PATH }, encoding: 'utf8' })
    .stdout;
}
