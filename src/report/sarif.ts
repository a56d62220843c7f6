/**
 * SARIF 2.1.0 (OASIS), which code scanning of forges and many editors read. Results are written as they come, and what is only known at the
 * end, the rules that were broken, stands behind them: the order of keys means nothing.
 */
import { hash } from 'node:crypto';
import { jsonText, wellFormed } from '../emit/escapes.js';
import type { Diagnostic } from '../offer.js';
import { squeeze } from '../text.js';
import { printable } from './printable.js';
import type { MakeReporter, Rule } from './reporter.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export const sarifReporter: MakeReporter = ({ rules, version }) => {
  const codes = new Map(Object.keys(rules).map((code, index) => [code, index]));
  const print = fingerprints();
  let hasFailed = false;
  let separator = '';
  return {
    begin: () => `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[\n`,
    add(diagnostic) {
      const { code } = diagnostic;
      if (!codes.has(code)) codes.set(code, codes.size);
      hasFailed ||= diagnostic.fatal;
      const text = `${separator}${jsonText(resultOf(diagnostic, codes.get(code)!, print(diagnostic)))}`;
      separator = ',\n';
      return text;
    },
    *end({ isWhole }) {
      const driver = { name: 'fiche', version, rules: [...codes.keys()].map((code) => ruleOf(code, rules[code])) };
      const invocations = [{ executionSuccessful: isWhole && !hasFailed }];
      yield `\n],"tool":${jsonText({ driver })},"invocations":${jsonText(invocations)}}]}\n`;
    },
  };
};

function ruleOf(id: string, rule: Rule | undefined): object {
  const { summary, help, level } = rule ?? { summary: id.replace(/[_-]/g, ' ') };
  return {
    id,
    shortDescription: { text: printable(summary) },
    ...(help !== undefined && { help: { text: printable(help) } }),
    ...(level !== undefined && { defaultConfiguration: { level } }),
  };
}

function resultOf(diagnostic: Diagnostic, ruleIndex: number, fingerprint: string): object {
  const { code, level, message, hint, path } = diagnostic;
  const region = regionOf(diagnostic);
  return {
    ruleId: code,
    ruleIndex,
    level,
    message: { text: printable(hint === null ? message : `${message}\nHint: ${hint}`) },
    locations: [{ physicalLocation: { artifactLocation: locationOf(path), ...(region && { region }) } }],
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

function regionOf({ line, lastLine, excerpt }: Diagnostic): object | null {
  if (line === null) return null;
  const endLine = lastLine ?? line;
  const { text, from, to } = excerpt ?? { text: '', from: 0, to: 0 };
  const isWithin = endLine === line;
  return {
    startLine: line,
    ...(excerpt && { startColumn: from + 1 }),
    endLine,
    ...(excerpt && isWithin && { endColumn: to + 1 }),
    ...(excerpt && isWithin && { snippet: { text: wellFormed(text.slice(from, to)) } }),
  };
}

/** A path as a URI: relative to the root of the sources, unless it begins at the root of a disk. */
export function locationOf(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const parts = wellFormed(path).replaceAll('\\', '/').split('/');
  const isOnDrive = /^[a-z]:$/i.test(parts[0] ?? '');
  const encoded = parts.map((part, i) => (i === 0 && isOnDrive ? part : encodeURIComponent(part))).join('/');
  if (isOnDrive) return { uri: `file:///${encoded}` };
  if (encoded.startsWith('/')) return { uri: `file://${encoded}` };
  return { uri: encoded.replace(/^(?:\.\/)+/, ''), uriBaseId: '%SRCROOT%' };
}

/** Numbers of lines, which change when a line is added above. */
const LINE_NUMBERS = /\blines? \d+(?:(?:, |–|-| and | to )\d+)*/g;

/**
 * What makes a finding the same one in the next run, though the lines above it have changed: its file, its code and the words of its line
 * (or, where there is none, of its message), and which of several like it this is.
 */
function fingerprints(): (diagnostic: Diagnostic) => string {
  let path: string | null = null;
  const counts = new Map<string, number>();
  return (diagnostic) => {
    // A file's findings stand together: to remember more would need room for all of them.
    if (path !== diagnostic.path) counts.clear();
    path = diagnostic.path;
    const words = diagnostic.excerpt?.text ?? diagnostic.message.replace(LINE_NUMBERS, 'line');
    const key = [diagnostic.path, diagnostic.code, squeeze(words)].join('\0');
    const print = hash('sha256', key).slice(0, 16);
    const count = (counts.get(print) ?? 0) + 1;
    counts.set(print, count);
    return `${print}:${count}`;
  };
}
