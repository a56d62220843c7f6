import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/explain/explanation.js';
import { html, plainHtml } from '../../src/explain/html/escape.js';
import { makePage } from '../../src/explain/html/page.js';
import { SCRIPT } from '../../src/explain/html/script.js';
import { STYLE } from '../../src/explain/html/style.js';
import { explainedSample, explainedText, SAMPLE_NAMES } from './explained.js';

function pageOf(...explanations: readonly Explanation[]): string {
  const page = makePage();
  const before = explanations.map((explanation) => page.add(explanation)).join('');
  return before + [...page.end()].join('');
}

const pageOfText = (text: string, path?: string): string => pageOf(explainedText(text, path).explanation);
const pageOfSample = (name: string): string => pageOf(...explainedSample(name).map(({ explanation }) => explanation));

/** The page without its own code: what the texts have made. */
const markupOf = (page: string): string => page.replace(STYLE, '').replace(SCRIPT, '');

const VOID = ['meta'];

/** Tags that are not closed, or not in their order; ids that are there twice; links that lead nowhere. */
function faultsOf(page: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [, close, name = ''] of markupOf(page).matchAll(/<(\/?)([a-z][a-z0-9]*)(?: [a-z-]+(?:="[^"<>]*")?)*>/g)) {
    if (VOID.includes(name)) continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) faults.push(`</${name}>`);
  }
  const rest = markupOf(page)
    .replace('<!DOCTYPE html>', '')
    .replace(/<\/?[a-z][a-z0-9]*(?: [a-z-]+(?:="[^"<>]*")?)*>/g, '');
  faults.push(...open, ...(rest.match(/[<>"]/g) ?? []));
  const ids = [...markupOf(page).matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
  faults.push(...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `#${id} twice`));
  const known = new Set(ids);
  const links = [...markupOf(page).matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href);
  return [...faults, ...links.filter((href) => !href.startsWith('#') || !known.has(href.slice(1)))];
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></li></ol></main><h1>x</h1>',
  '--></style></script><style>*{display:none}</style>',
  '&lt;b&gt; &amp;quot; &#60;',
  'javascript:alert(1) https://example.org/?a=1&b=2',
  '\u202eévil\u202c \u2066x\u2069 \u200b\u200d\ufeff\u00ad \u2028\u2029',
  '\u001b[31m \u0007 \u009b \ud800 \u{e0041}',
];

const hostilePosting = (text: string): string => `${text}
Offre n° O062260219000001
Publiée le 19/02/2026
Synthèse de l'offre
Employeur
${text}
Lieu de travail
${text}
Grade(s) recherché(s)
${text}
Missions / conditions d'exercice
${text}
${text} deux
${text}
${text} deux
Contact et modalités de candidature
Mme ${text} DAUBIGNY, 02 61 91 20 14, ${text}
`;

describe('a page', () => {
  it.each(SAMPLE_NAMES)('is well formed, and its links lead somewhere: %s', (name) => {
    expect(faultsOf(pageOfSample(name))).toEqual([]);
  });

  it('is the same every time', () => {
    const name = 'emploi-territorial/echo-in-every-section/input.txt';
    expect(pageOfSample(name)).toBe(pageOfSample(name));
  });

  it('stands alone, and allows its own code only', () => {
    const page = pageOfSample('job-board/own-page-prose/input.txt');
    expect(page).not.toMatch(/ (?:src|srcset|action|data|poster|style|on\w+)=/);
    expect(STYLE).not.toMatch(/url\(|@import|@font-face/);
    expect(STYLE + SCRIPT).not.toMatch(/https?:|<\/(?:style|script)/);
    expect(SCRIPT).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|eval\(|fetch\(|XMLHttpRequest|import\(/);
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const hashes = [STYLE, SCRIPT].map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashes[0]}; script-src ${hashes[1]}; base-uri 'none'; form-action 'none'`,
    );
    expect(page).toContain(`<style>${STYLE}</style>`);
    expect(page).toContain(`<script>${SCRIPT}</script>`);
  });

  it('has a script that can be read', () => {
    expect(() => new Script(SCRIPT)).not.toThrow();
  });

  it('shows every line, with its values and its copies', () => {
    const page = pageOfSample('emploi-territorial/second-header-in-description/input.txt');
    expect(page).toContain(
      '<li id="p1-9" class="value read item"><a href="#p1-9">9</a><p>02/01/2023</p>' +
        '<span class="note" lang="en"><a href="#p1-start_date">start_date</a></span></li>',
    );
    expect(page).toContain(
      '<p><s>- évaluer les actions ;</s></p>' +
        '<span class="note" lang="en"><a href="#p1-55" aria-label="copy of line 55">= 55</a></span></li>',
    );
    expect(page).toMatch(/<li class="row item" id="p1-missions" data-lines="53-57"><a href="#p1-53">missions<\/a>/);
    expect(page).toMatch(/id="p1-grades-1" data-lines="23">/);
    expect(page).toContain('<p class="warning" lang="en"><b>start_date_conflict</b>');
  });

  it('lists what it holds when that is several postings', () => {
    const page = pageOf(
      ...explainedSample('emploi-territorial/two-postings/input.txt').map(({ explanation }) => explanation),
      explainedText('Un texte').explanation,
    );
    expect(faultsOf(page)).toEqual([]);
    const [, contents = ''] = /<nav aria-label="Contents">([\s\S]*)<\/nav>/.exec(page) ?? [];
    expect(contents.match(/<li>/g)).toHaveLength(3);
    expect(contents).toContain('<a href="#p2" lang="fr">');
    expect(pageOfText('Un texte')).not.toContain('<nav');
  });

  it('holds none, and says so', () => {
    expect(faultsOf(pageOf())).toEqual([]);
    expect(pageOf()).toContain('No posting was found.');
  });

  it('has long lists in parts, and texts that are too long in part', () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `- suivre le dossier ${i} ;`);
    const page = pageOfText(hostilePosting('Accueil').replace("d'exercice\n", `d'exercice\n${lines.join('\n')}\n`));
    expect(faultsOf(page)).toEqual([]);
    expect(page.match(/<ol class="lines part"/g)).toHaveLength(13);
    expect(page).toMatch(/… <i lang="en">\(\d+ more characters in the source\)<\/i>/);
    expect(page).toContain('<p>- suivre le dossier 2999 ;</p>');
  });
});

describe('hostile text', () => {
  it.each(HOSTILE)('does nothing, wherever it stands: %j', (text) => {
    const page = pageOfText(hostilePosting(text), `in/${text}.txt`);
    expect(faultsOf(page)).toEqual([]);
    expect(markupOf(page)).not.toMatch(/[\p{Cf}\p{Cs}\u2028\u2029]|(?!\n)\p{Cc}/u);
    const tags = [...markupOf(page).matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name = '']) => name);
    const usual = pageOfText(hostilePosting('Accueil'), 'in/a.txt').matchAll(/<([a-z][a-z0-9]*)/g);
    const known = new Set(['i', ...Array.from(usual, ([, name = '']) => name)]);
    expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
    for (const tag of ['script', 'style', 'h1', 'ol', 'main'])
      expect(
        tags.filter((name) => name === tag),
        tag,
      ).toHaveLength(1);
  });

  it('is shown to the letter, and what cannot be seen by its number', () => {
    expect(html(`<a href="x">&'`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;');
    expect(html('a\u202eb')).toBe('a<i class="hidden">U+202E</i>b');
    expect(html('\u{e0041}\ud800')).toBe('<i class="hidden">U+E0041</i><i class="hidden">U+D800</i>');
    expect(html('été\u00a0— « œuvre » 🙂\t漢字\n')).toBe('été\u00a0— « œuvre » 🙂\t漢字\n');
    expect(plainHtml('a\u202e<')).toBe('aU+202E&lt;');
  });
});
