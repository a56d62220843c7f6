/** What is wrong with files before a posting is read. Reading finds it, and says what to do; here is only why it matters. */
import { PROBLEMS, type ProblemCode } from '../../input/problems.js';
import type { Rule } from '../rule.js';

const ruleOf = (code: ProblemCode, summary: string, why: string): Rule => {
  const { level, hint, fatal } = PROBLEMS[code];
  return { level, summary, why, hint, ...(fatal && { isFixed: true }) };
};

export const FILE_RULES = {
  unreadable: ruleOf(
    'unreadable',
    'a file cannot be read',
    'What cannot be read is not checked: the run cannot say that all is well.',
  ),
  corrupt_gzip: ruleOf(
    'corrupt_gzip',
    'packed data are damaged or end too early',
    'A download that was broken off unpacks up to some point, and the postings behind it are lost.',
  ),
  too_large: ruleOf(
    'too_large',
    'a file is larger than what may be held in memory',
    'No posting is as large: several were joined, or something else was saved.',
  ),
  too_long: ruleOf(
    'too_long',
    'a posting has no end',
    'Postings that are joined without a sign between them are read as one, and their fields are mixed.',
  ),
  internal_error: ruleOf(
    'internal_error',
    'a posting makes the program fail',
    'The posting gives no record. That is a fault of the program, and not of the scrape.',
  ),
  empty: ruleOf(
    'empty',
    'a file is empty, or holds nothing but white space',
    'The page was not saved: the scraper met an error, or saved before the page was there.',
  ),
  binary: ruleOf('binary', 'a file is no text', 'A document or an image was saved in place of the text of the page.'),
  html: ruleOf(
    'html',
    'the source of a page, not its text',
    'Labels and values cannot be told from markup: the step that makes text of pages was left out.',
  ),
  json_document: ruleOf(
    'json_document',
    'a JSON document, not a text',
    'The answer of an interface was saved, or an export that is not one object a line.',
  ),
  invalid_json: ruleOf(
    'invalid_json',
    'a line of NDJSON is no JSON object',
    'The posting of that line is lost; often the file was cut off while it was written.',
  ),
  no_text: ruleOf(
    'no_text',
    'an object of NDJSON has no text',
    'The field has another name than --text-field says, or the scraper left it empty.',
  ),
  no_id: ruleOf('no_id', 'an object of NDJSON has no id', 'Records that go by a path change their id when files move.'),
  invalid_bytes: ruleOf(
    'invalid_bytes',
    'bytes that are not valid in the encoding of the file',
    'They become U+FFFD, and what they stood for is lost for good.',
  ),
} as const satisfies { readonly [code in ProblemCode]?: Rule };
