/** The record of a posting as HTML: every value that was found, with its lines, its rule and what it was read from; warnings and copies. */
import type { Range, Repeat, Warning } from '../../offer.js';
import { squeeze } from '../../text.js';
import type { ExplainedValue, Explanation } from '../explanation.js';
import { leavesOf } from '../leaves.js';
import { html } from './escape.js';
import { lineId, spansAttribute, spansText, valueId } from './ids.js';
import { partsOf } from './parts.js';

/** @param id - of the posting in the page */
export function recordHtml({ record, values }: Explanation, id: string): string {
  const { warnings, duplicates } = record;
  return [
    list('warnings', 'Warnings', warnings.map(warningRow(id))),
    groupsOf(values)
      .map((group) => list('group', null, group.map(valueRow(id))))
      .join(''),
    list('copies', 'Copies taken out', duplicates.repeats.map(copyRow(id))),
  ].join('');
}

function list(kind: string, title: string | null, rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const heading = title === null ? '' : `<h4>${title}</h4>\n`;
  const parts = partsOf(rows).map(
    (part) => `<ul class="${kind}${part.length < rows.length ? ' part' : ''}">\n${part.join('')}</ul>\n`,
  );
  return heading + parts.join('');
}

/** Values of one field stand together. */
function groupsOf(values: readonly ExplainedValue[]): readonly (readonly ExplainedValue[])[] {
  const groups: ExplainedValue[][] = [];
  let field = '';
  for (const value of values) {
    const own = /^\w+/.exec(value.path)?.[0] ?? '';
    if (own !== field) groups.push([]);
    groups.at(-1)?.push(value);
    field = own;
  }
  return groups;
}

/** A row of the record, which has its lines lit up, and may name only some of them. */
function row(
  id: string,
  own: string,
  name: string,
  body: string,
  spans: readonly Range[],
  named: readonly Range[] = spans,
): string {
  const [[first] = [0]] = spans;
  const lines = spansText(named);
  const word = /\D/.test(lines) ? 'lines' : 'line';
  return (
    `<li class="row item" id="${own}" data-lines="${spansAttribute(spans)}"><a href="#${lineId(id, first)}">${name}</a>` +
    `<span class="at"><span>${word} </span>${lines}</span>${body}</li>\n`
  );
}

const valueRow =
  (id: string) =>
  (value: ExplainedValue): string => {
    const { path, spans, rule } = value;
    const raw = rawOf(value);
    const how = `<p class="how"><code>${html(rule)}</code>${raw === '' ? '' : ` <q lang="fr">${html(raw)}</q>`}</p>`;
    return row(id, valueId(id, path), nameHtml(path), `${valueHtml(value)}${how}`, spans);
  };

/** `workplace.` stands back, `city` does not. */
function nameHtml(path: string): string {
  const [, parent = '', name = path, index = ''] = /^(\w+\.)?(\w+)(\[\d+\])?$/.exec(path) ?? [];
  return `${parent && `<span>${parent}</span>`}${html(name)}${index && `<span>${index}</span>`}`;
}

function valueHtml({ value }: ExplainedValue): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const isString = typeof value === 'string';
    return leavesOf('', value)
      .map(({ text }) => `<div class="is ${isString ? lengthOf(text) : 'code'}" lang="fr">${shown(text)}</div>`)
      .join('');
  }
  const parts = leavesOf('', value).map(
    ({ name, text }) => `<dt>${html(name.slice(1))}</dt><dd lang="fr">${shown(text)}</dd>`,
  );
  return `<dl class="is ${lengthOf(Object.values(value).join(''))}">${parts.join('')}</dl>`;
}

/** Texts are shown in part until they are asked for. */
const LONG = 240;
const lengthOf = (text: string): string => (text.length > LONG || text.includes('\n') ? 'long' : 'short');

/** So much of a text stands in the record, in characters. The source beside it has all of it. */
const MOST = 20_000;

const shown = (text: string): string =>
  text.length <= MOST
    ? html(text)
    : `${html(text.slice(0, MOST))}… <i lang="en">(${text.length - MOST} more characters in the source)</i>`;

/** More of what a value was read from is seen where it stands. */
const LONGEST_RAW = 120;

/** What a value was read from, where that is short and not the value itself. */
function rawOf({ raw, value, isText }: ExplainedValue): string {
  const text = squeeze(raw);
  return isText || text.length > LONGEST_RAW || text === String(value) ? '' : text;
}

const warningRow =
  (id: string) =>
  ({ code, message, lines }: Warning, i: number): string => {
    const body = `<div class="is short">${html(message)}</div>`;
    if (lines !== null) return row(id, `${id}-warning-${i}`, html(code), body, [lines]);
    return `<li><b>${html(code)}</b>${body}</li>\n`;
  };

const copyRow =
  (id: string) =>
  ({ kept, dropped, kind, similarity }: Repeat, i: number): string => {
    const likeness = similarity < 1 ? `, similarity ${similarity}` : '';
    const body = `<div class="is short">= ${spansText([kept])}${likeness}</div>`;
    return row(id, `${id}-copy-${i}`, kind, body, [...dropped, kept], dropped);
  };
