/** Explanations as one page that stands alone: it loads nothing, runs no code but its own, and is whole without any. */
import { hash } from 'node:crypto';
import type { Explanation } from '../explanation.js';
import { html, plainHtml } from './escape.js';
import { type Entry, entryOf, postingHtml } from './posting.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

export interface Page {
  /** Takes a posting in. What stands before it in the page is known at the end only: nothing comes out yet. */
  readonly add: (explanation: Explanation) => string;
  /** The page, part by part. */
  readonly end: () => Generator<string>;
}

export function makePage(): Page {
  const entries: Entry[] = [];
  const parts: string[] = [];
  return {
    add(explanation) {
      const entry = entryOf(explanation, `p${entries.length + 1}`);
      entries.push(entry);
      parts.push(postingHtml(explanation, entry));
      return '';
    },
    *end() {
      yield headOf(entries);
      yield* parts;
      yield TAIL;
    },
  };
}

const hashOf = (code: string): string => `'sha256-${hash('sha256', code, 'base64')}'`;

/** Nothing is allowed but what the page holds itself. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function headOf(entries: readonly Entry[]): string {
  const [only] = entries;
  const title = entries.length === 1 ? (only?.name ?? '') : `${entries.length} postings`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="fiche">
<title>${plainHtml(title)}: what was read where</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#postings">Skip to the ${entries.length === 1 ? 'posting' : 'postings'}</a>
<header class="page">
<h1>What was read where</h1>
${LEGEND}${contentsOf(entries)}</header>
<div class="switch" role="group" aria-label="What is shown">
<button type="button" data-view="source" aria-pressed="true">Source</button>
<button type="button" data-view="record" aria-pressed="false">Record</button>
</div>
<main id="postings" tabindex="-1">
${entries.length === 0 ? '<p>No posting was found.</p>\n' : ''}`;
}

const LEGEND = `<details class="legend">
<summary>How to read this page</summary>
<ul>
<li>A line with a bar beside it was read: the names of its fields stand at its end. <s>Struck lines</s> were taken out as copies;
<b>= 62</b> is the line they copy.</li>
<li>Names such as <b>employer:</b> say what a label or heading was taken for; <b>(page)</b> is a line of the page itself.</li>
<li class="keys">Point at a value to see its lines, and at a line to see its values. A click, or <kbd>Enter</kbd>, holds them; <kbd>Esc</kbd> lets go.</li>
<li class="keys"><kbd>↑</kbd> <kbd>↓</kbd> move within the source or the record, <kbd>←</kbd> <kbd>→</kbd> from one to the other.</li>
</ul>
</details>
`;

function contentsOf(entries: readonly Entry[]): string {
  if (entries.length < 2) return '';
  const rows = entries.map(({ id, name, place }) => {
    const where = name === place ? '' : ` <bdi class="place">${html(place)}</bdi>`;
    return `<li><a href="#${id}" lang="fr">${html(name)}</a>${where}</li>\n`;
  });
  return `<nav aria-label="Contents">\n<ol>\n${rows.join('')}</ol>\n</nav>\n`;
}

const TAIL = `</main>
<p id="said" class="unseen" role="status"></p>
<script>${SCRIPT}</script>
</body>
</html>
`;
