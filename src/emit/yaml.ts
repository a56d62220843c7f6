/**
 * One sequence, an item a record, for readers of YAML 1.1 and 1.2 alike: what 1.1 takes for something else than text
 * (`no`, `08:30`, `2026-01-01`, `1_000`) is quoted, and text of several lines is a literal block.
 */
import { Scalar, Schema, stringify, YAMLSeq } from 'yaml';
import type { Emitter, MakeEmitter, MakeListEmitter } from './emitter.js';
import { escapeUnprintable, hasUnprintable, wellFormed } from './escapes.js';
import { projection } from './project.js';

export const makeEmitter: MakeEmitter = (options) => sequenceEmitter(projection(options));

export const makeListEmitter: MakeListEmitter = () => sequenceEmitter((item) => item);

/** Makes an emitter of one sequence. */
function sequenceEmitter<T>(itemOf: (record: T) => object): Emitter<T> {
  const style = {
    schema: new Schema({ schema: 'core', compat: 'yaml-1.1' }),
    aliasDuplicateObjects: false,
    blockQuote: 'literal',
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
    flowCollectionPadding: false,
    lineWidth: 0,
  } as const;
  return {
    head: '',
    record: (record) => escapeUnprintable(stringify([itemOf(record)], styled, style)),
    separator: '',
    tail: '',
    empty: '[]\n',
  };
}

/** Controls other than tab and line feed: YAML has them escaped only. */
const CONTROL = /(?![\t\n])\p{Cc}/u;

/** Values whose style is not the writer's own choice. */
function styled(_key: unknown, value: unknown): unknown {
  if (typeof value !== 'string') return isNumberList(value) ? onOneLine(value) : value;
  const text = wellFormed(value);
  return needsQuotes(text) ? doubleQuoted(text) : text;
}

/** What is no text to find a block's indentation by: a tab before the first word, or no word at all. */
const NO_BLOCK = /^[\n ]*(?:\t|$)/;

/** PyYAML refuses a plain `=` (the "default value" of YAML 1.1) and tabs in plain text, libyaml a tab that begins a block. */
function needsQuotes(text: string): boolean {
  if (text === '=' || CONTROL.test(text) || hasUnprintable(text)) return true;
  return text.includes('\n') ? NO_BLOCK.test(text) : text.includes('\t');
}

function doubleQuoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function isNumberList(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'number');
}

function onOneLine(numbers: readonly number[]): YAMLSeq {
  const list = new YAMLSeq();
  list.flow = true;
  list.items = numbers.map((number) => new Scalar(number));
  return list;
}
