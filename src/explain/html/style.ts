/**
 * The look of the page: one column on narrow screens, two on wide ones, light and dark by the reader's setting. It names no font of its own,
 * so that none is loaded. Every pair of colours has a contrast of 4.5 or more (WCAG AA).
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #23272c; --soft: #5b636d; --rule: #e6e2db; --read: #b9cfe4;
  --link: #1d5c96; --lit: #fdf0c4; --held: #c98a00; --odd: #9b3412; --shade: #f4f1ec;
  --text: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  --code: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191c; --ink: #e2e3e0; --soft: #a0a8b1; --rule: #2f343a; --read: #35506b;
    --link: #93c0f0; --lit: #3b3316; --held: #e0a82e; --odd: #ffb08a; --shade: #202327;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--text); -webkit-text-size-adjust: 100%; }
body { max-width: 96rem; margin: 0 auto; padding: 2rem clamp(1rem, 3vw, 3rem) 4rem; }
h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; font-weight: inherit; font-size: inherit; }
ul, ol { list-style: none; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible, button:focus-visible, summary:focus-visible {
  outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px;
}
main:focus { outline: none; }
code, kbd, .at, .note, .row > a, .row > b, .lines > li > a { font-family: var(--code); font-size: .75rem; }
.unseen, .at > span { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--paper); z-index: 3; }
.skip:focus { top: .5rem; }
.hidden {
  font: .7em/1 var(--code); color: var(--odd); border: 1px solid; border-radius: 3px; padding: 0 .25em; margin: 0 .1em;
  unicode-bidi: isolate; display: inline-block; vertical-align: .1em; text-decoration: none;
}

.page { margin-bottom: 2rem; color: var(--soft); font-size: .875rem; }
.page h1 { font-weight: 600; }
.legend { margin-top: .25rem; max-width: 46rem; }
.legend summary { cursor: pointer; width: fit-content; }
.legend ul { margin: .5rem 0 0 1.1rem; list-style: disc; }
.legend li + li { margin-top: .25rem; }
.legend b { font: 600 .9em var(--code); }
kbd { border: 1px solid var(--rule); border-radius: 3px; padding: 0 .3em; }
.keys { display: none; }
.scripted .keys { display: list-item; }
nav { margin-top: 1.25rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
nav ol { list-style: decimal; padding-left: 2.2em; columns: 26rem; column-gap: 3rem; }
nav li { break-inside: avoid; padding-bottom: .35rem; overflow-wrap: anywhere; }
nav a { font-size: 1rem; }
.place { overflow-wrap: anywhere; }

.posting + .posting { margin-top: 4rem; padding-top: 2.5rem; border-top: 2px solid var(--rule); }
.posting h2 { font-size: clamp(1.35rem, 1.1rem + 1.2vw, 1.9rem); line-height: 1.2; font-weight: 650; letter-spacing: -.01em;
  text-wrap: balance; overflow-wrap: anywhere; max-width: 64rem; }
.facts { margin-top: .5rem; color: var(--soft); font-size: .875rem; display: flex; flex-wrap: wrap; column-gap: 1.25rem; }
.facts b { color: var(--odd); font-weight: 600; }
.panes { display: grid; grid-template-columns: minmax(0, 1.3fr) minmax(0, 1fr); gap: 3.5rem; margin-top: 1.75rem; align-items: start; }
h3 { font-size: .875rem; font-weight: 600; color: var(--soft); padding-bottom: .4rem; border-bottom: 1px solid var(--rule); margin-bottom: .6rem; }

.part { content-visibility: auto; contain-intrinsic-size: auto 400rem; }
.posting + .posting { content-visibility: auto; contain-intrinsic-size: auto 200rem; }
.lines { font-size: .9375rem; }
.lines > li {
  display: grid; grid-template-columns: 3.4ch minmax(0, 1fr) minmax(0, 10.5rem); column-gap: .9rem; align-items: baseline;
  padding: .1rem .5rem .1rem .4rem; border-left: 3px solid transparent; scroll-margin-top: 5rem;
}
.lines > li > a { color: var(--soft); text-align: right; font-variant-numeric: tabular-nums; }
.lines .pre { white-space: pre-wrap; }
.lines p { overflow-wrap: anywhere; max-width: 68ch; tab-size: 4; unicode-bidi: isolate; overflow: clip; overflow-clip-margin: .2em; }
.lines .read { border-left-color: var(--read); }
.lines :is(.label, .heading):not(.read) p:first-of-type { font-weight: 600; }
.lines .label:not(.read) { margin-top: .5rem; }
.lines .heading { margin-top: 1.1rem; }
.lines .noise p { color: var(--soft); }
.lines .copy p { color: var(--soft); }
.lines > li { min-height: 1.2rem; }
.note { grid-column: 3; color: var(--soft); overflow-wrap: anywhere; display: flex; flex-wrap: wrap; column-gap: .75em; }
.lines .warning { grid-column: 2 / -1; color: var(--odd); font-size: .8125rem; padding: .1rem 0 .3rem; }
.warning b { font: 600 .75rem var(--code); }

.record { container-type: inline-size; position: sticky; top: 0; max-height: 100vh; max-height: 100dvh; overflow-y: auto; overscroll-behavior: contain;
  padding-bottom: 2rem; scrollbar-width: thin; scrollbar-color: var(--rule) transparent; }
.record h4 { font-size: .8125rem; font-weight: 600; color: var(--soft); margin: 1.25rem 0 .25rem; padding-left: .5rem; }
.record h3 + h4 { margin-top: 0; }
.record ul + ul { border-top: 1px solid var(--rule); margin-top: .2rem; padding-top: .2rem; }
.record .warnings + ul { margin-top: .8rem; }
.record .part + .part { border-top: 0; margin-top: 0; padding-top: 0; }
.record li {
  display: grid; grid-template-columns: 11.5rem minmax(0, 1fr) auto; column-gap: 1rem; align-items: baseline;
  padding: .15rem .5rem; border-left: 3px solid transparent; font-size: .9375rem; scroll-margin-top: 5rem;
}
.row > a, .record li > b { overflow-wrap: anywhere; font-weight: 400; }
.row > a > span { color: var(--soft); }
.at { grid-column: 3; grid-row: 1; color: var(--soft); font-variant-numeric: tabular-nums; position: relative; }
.is { grid-column: 2; overflow-wrap: anywhere; unicode-bidi: isolate; min-width: 0; }
.is.code { font: .8125rem var(--code); }
.long, .long dd { white-space: pre-wrap; }
dl.is dt { font: .75rem var(--code); color: var(--soft); }
dl.is dd { overflow-wrap: anywhere; }
.how { grid-column: 2 / -1; color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }
.record .warnings li { grid-template-columns: minmax(0, 1fr) auto; }
.warnings .is { grid-column: 1 / -1; }
.warnings .at { grid-column: 2; }
.warnings a, .warnings b { color: var(--odd); }
.scripted .row { cursor: pointer; }
.scripted .row:not(.held) .how { display: none; }
.scripted .row:not(.held) .long { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden; }

.lit, html:not(.scripted) :is(.lines > li, .row):target { background: var(--lit); }
.lines > .lit, .record > ul > .lit { border-left-color: var(--held); }
.held { box-shadow: inset 0 0 0 1px var(--held); }

.switch { display: none; }
@media (max-width: 64rem) {
  .panes { grid-template-columns: minmax(0, 1fr); gap: 2.5rem; margin-top: 1.25rem; }
  .record { position: static; max-height: none; overflow: visible; padding: 0; }
  .scripted .switch { display: flex; position: sticky; top: 0; z-index: 2; gap: .25rem; padding: .5rem 0; background: var(--paper); }
  .scripted .posting { margin-top: .5rem; }
  .scripted[data-view='source'] .record, .scripted[data-view='record'] .source { display: none; }
  .scripted .panes h3 { display: none; }
  .switch button {
    flex: 1; padding: .55rem 1rem; font: 600 .875rem var(--text); color: var(--soft); background: var(--shade);
    border: 1px solid var(--rule); border-radius: 6px;
  }
  .switch button[aria-pressed='true'] { color: var(--paper); background: var(--ink); border-color: var(--ink); }
}
@container (max-width: 28rem) {
  .record li { grid-template-columns: minmax(0, 1fr) auto; padding: .3rem .4rem; }
  .is, .how { grid-column: 1 / -1; }
  .at { grid-column: 2; }
}
@media (max-width: 40rem) {
  body { padding-top: 1.25rem; }
  .lines > li { grid-template-columns: 3.4ch minmax(0, 1fr); column-gap: .7rem; padding: .2rem .25rem .2rem 0; }
  .note { grid-column: 2; }
  .note a { padding: .2rem 0; }
  :is(.label, .heading):not(.read) > .note { display: none; }
}
@media (forced-colors: active) {
  .lit { outline: 2px solid Highlight; outline-offset: -2px; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --read: #999; --link: #000; --odd: #7a2a0e; }
  body { padding: 0; max-width: none; }
  .page details, .skip, .switch { display: none !important; }
  .panes { display: block; }
  .panes > section { display: block !important; }
  .record { position: static; max-height: none; overflow: visible; margin-top: 2rem; }
  .posting + .posting { break-before: page; }
  .part, .posting { content-visibility: visible !important; }
  .lines > li, .row { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  .row .how { display: block !important; }
  .row .long { display: block !important; }
}
`;
