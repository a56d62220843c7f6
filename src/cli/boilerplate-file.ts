/** The paragraphs of `--strip-boilerplate`: what `fiche match --boilerplate` wrote, and whoever took lines out of it by hand. */
import { resolve } from 'node:path';
import { type Boilerplate, paragraphOf } from '../dedupe/across/index.js';
import { fileChunks, gather } from '../input/chunks.js';
import { reasonOf } from '../input/failure.js';
import { UsageError } from './errors.js';
import type { World } from './world.js';

/** A list may be as large as this. */
const LARGEST_LIST = 1 << 28;

/** @throws UsageError - when the file cannot be read, or is something else */
export async function readBoilerplate(path: string, { cwd }: World): Promise<Boilerplate> {
  const bytes = await gather(fileChunks(resolve(cwd, path)), LARGEST_LIST).catch((error: unknown) => {
    throw new UsageError(`--strip-boilerplate ${path}: ${reasonOf(error)}`);
  });
  const paragraphs = new Map<string, number>();
  for (const [i, line] of bytes.toString('utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    const { text, posts } = objectIn(line);
    if (typeof text !== 'string' || typeof posts !== 'number')
      throw new UsageError(
        `--strip-boilerplate ${path}: line ${i + 1} is none of 'fiche match --boilerplate -f ndjson'`,
      );
    paragraphs.set(paragraphOf(text), posts);
  }
  paragraphs.delete('');
  return paragraphs;
}

function objectIn(line: string): { readonly text?: unknown; readonly posts?: unknown } {
  try {
    return { ...JSON.parse(line) };
  } catch {
    return {};
  }
}
