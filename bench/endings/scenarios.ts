/** Runs that are ended: what they are given, and what they do. Every way in which the program writes is among them. */
import { doubled } from '../../test/cli/doubled.js';
import { posting } from '../../test/folder.js';

export interface Scenario {
  readonly name: string;
  readonly argv: readonly string[];
  /** Run before, undisturbed: what it leaves is what the run finds. */
  readonly before?: readonly string[];
  /** Of files that are there before, the text; of texts, by their number. */
  readonly files: (count: number) => { readonly [name: string]: string };
  /** Files that are no output: they are judged by what the next run makes of them. */
  readonly index?: string;
  /** The report of `collapse`. */
  readonly report?: string;
  /** True where the report is what undoes it. */
  readonly isInPlace?: true;
}

const texts = (count: number, text: (sequence: number) => string): { readonly [name: string]: string } =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`in/${String(i).padStart(4, '0')}.txt`, text(i)]));

const postings = (count: number) => texts(count, (i) => posting(i));
const scraped = (count: number) => texts(count, (i) => (i % 3 === 0 ? posting(i) : doubled(i)));

const OLD = 'old\n';

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'convert -o',
    argv: ['convert', 'in', '-q', '-o', 'out.ndjson'],
    files: (count) => ({ ...postings(count), 'out.ndjson': OLD }),
  },
  {
    name: 'convert -o, two threads',
    argv: ['convert', 'in', '-q', '-j', '2', '-o', 'out.csv'],
    files: (count) => ({ ...postings(count), 'out.csv': OLD }),
  },
  {
    name: 'convert --out-dir',
    argv: ['convert', 'in', '-q', '--out-dir', 'out'],
    files: (count) => ({ ...postings(count), 'out/O062260219000001.json': OLD }),
  },
  {
    name: 'convert --dedupe',
    argv: ['convert', 'in', '-q', '--dedupe', 'latest', '-o', 'out.json'],
    files: (count) => ({ ...postings(count), 'out.json': OLD }),
  },
  {
    name: 'collapse --out-dir, two threads',
    argv: ['collapse', 'in', '-q', '-j', '2', '--out-dir', 'out', '--report', 'report.ndjson'],
    files: (count) => ({ ...scraped(count), 'out/0001.txt': OLD, 'report.ndjson': OLD }),
    report: 'report.ndjson',
  },
  {
    name: 'collapse --in-place',
    argv: ['collapse', 'in', '-q', '--in-place', '--report', 'undo.ndjson'],
    files: scraped,
    report: 'undo.ndjson',
    isInPlace: true,
  },
  {
    name: 'collapse --in-place, two threads',
    argv: ['collapse', 'in', '-q', '-j', '2', '--in-place', '--report', 'undo.ndjson'],
    files: scraped,
    report: 'undo.ndjson',
    isInPlace: true,
  },
  {
    name: 'explain -o',
    argv: ['explain', 'in', '-o', 'page.html'],
    files: (count) => ({ ...postings(count), 'page.html': OLD }),
  },
  {
    name: 'match --index, a new one',
    argv: ['match', 'in', '-q', '--index', 'seen.index', '-o', 'groups.ndjson'],
    files: (count) => ({ ...postings(count), 'groups.ndjson': OLD }),
    index: 'seen.index',
  },
  {
    name: 'match --index, one with postings',
    before: ['match', 'in/0000.txt', '-q', '--index', 'seen.index', '-o', 'groups.ndjson'],
    argv: ['match', 'in', '-q', '--index', 'seen.index', '-o', 'groups.ndjson'],
    files: postings,
    index: 'seen.index',
  },
];
