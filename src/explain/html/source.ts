/** The source of a posting as HTML: a list of lines, each with what was read in it. */
import type { Warning } from '../../offer.js';
import type { ExplainedLine } from '../explanation.js';
import { type Margin, marginsOf } from '../margin.js';
import { html } from './escape.js';
import { lineId, valueId } from './ids.js';
import { partsOf } from './parts.js';

/** @param id - of the posting in the page */
export function sourceHtml(lines: readonly ExplainedLine[], id: string): string {
  const margins = marginsOf(lines);
  const rows = lines.map((line, i) => lineHtml(line, margins[i], id));
  return partsOf(rows)
    .map((part) => `<ol class="lines${part.length < rows.length ? ' part' : ''}" lang="fr">\n${part.join('')}</ol>\n`)
    .join('');
}

function lineHtml(line: ExplainedLine, margin: Margin | undefined, id: string): string {
  const { number, text, kind, values, warnings } = line;
  const own = lineId(id, number);
  const isItem = values.length > 0 || warnings.length > 0 || line.copyOf !== null;
  const classes = [kind, values.length > 0 && 'read', isItem && 'item'].filter(Boolean).join(' ');
  const said = kind === 'copy' ? `<s>${html(text)}</s>` : html(text);
  const body = text.trim() === '' ? '' : `<p${SPACED.test(text) ? ' class="pre"' : ''}>${said}</p>`;
  const below = warnings.map(warningHtml).join('');
  return `<li id="${own}" class="${classes}"><a href="#${own}">${number}</a>${body}${noteHtml(line, margin, id)}${below}</li>\n`;
}

function noteHtml({ copyOf }: ExplainedLine, margin: Margin | undefined, id: string): string {
  if (margin === undefined) return '';
  const { fields, word } = margin;
  const links = fields.map(([name, value]) => `<a href="#${valueId(id, value.path)}">${html(name)}</a>`);
  const original = `<a href="#${lineId(id, copyOf ?? 0)}" aria-label="copy of line ${copyOf}">= ${copyOf}</a>`;
  const note = copyOf === null ? links.join(' ') || html(word) : original;
  return note === '' ? '' : `<span class="note" lang="en">${note}</span>`;
}

/** White space that says something: an indent, or columns. */
const SPACED = /^\s|\s{2}|\t/;

const warningHtml = ({ code, message }: Warning): string =>
  `<p class="warning" lang="en"><b>${html(code)}</b> ${html(message)}</p>`;
