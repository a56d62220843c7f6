/** One posting as a part of a page: what it is, its source, and beside it its record. */
import type { Explanation } from '../explanation.js';
import { html } from './escape.js';
import { recordHtml } from './record.js';
import { sourceHtml } from './source.js';

/** A posting in the list of contents. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly place: string;
}

/** @param id - of the posting in the page */
export function entryOf({ record, line }: Explanation, id: string): Entry {
  const { path, ordinal } = record.source;
  const place = `${path}${line === null ? '' : `:${line}`}${ordinal === 1 ? '' : `, posting ${ordinal}`}`;
  return { id, name: record.title ?? place, place };
}

/** @param entry - the posting in the list of contents */
export function postingHtml(explanation: Explanation, { id, name, place }: Entry): string {
  return `<article class="posting" id="${id}" aria-labelledby="${id}-name">
<header>
<h2 id="${id}-name" lang="fr">${html(name)}</h2>
<p class="facts">${factsOf(explanation, place)
    .map((fact) => `<span>${fact}</span>`)
    .join(' ')}</p>
</header>
<div class="panes">
<section class="source" aria-labelledby="${id}-source">
<h3 id="${id}-source">Source</h3>
${sourceHtml(explanation.lines, id)}</section>
<section class="record" aria-labelledby="${id}-record">
<h3 id="${id}-record">Record</h3>
${recordHtml(explanation, id)}</section>
</div>
</article>
`;
}

function factsOf({ record, lines, values }: Explanation, place: string): readonly string[] {
  const { source, duplicates, warnings } = record;
  const some = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
  return [
    `<bdi class="place">${html(place)}</bdi>`,
    source.layout,
    source.encoding,
    some(lines.length, 'line'),
    `${duplicates.lines} collapsed`,
    some(values.length, 'value'),
    ...(warnings.length > 0 ? [`<b>${some(warnings.length, 'warning')}</b>`] : []),
  ];
}
