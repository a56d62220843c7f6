/** One JSON object a diagnostic, as it comes: for programs that read along while records go through a pipe. */
import { jsonText } from '../emit/escapes.js';
import { rowOf } from './json.js';
import type { MakeReporter } from './reporter.js';

export const ndjsonReporter: MakeReporter = () => ({ add: (diagnostic) => `${jsonText(rowOf(diagnostic))}\n` });
