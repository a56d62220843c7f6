/** A browser opens what the program writes for browsers: a script in a posting is shown and does not run. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fiche } from '../cli/world.js';
import { folderWith, posting } from '../folder.js';

const BROWSER = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** What only a script that runs leaves. */
const DEED = "document.documentElement.setAttribute('data-owned', '1')";
const isOwned = (dom: string): boolean => /<html[^>]* data-owned=/.test(dom);

const ACTING = [
  `<script>${DEED}</script>`,
  `</script><script>${DEED}</script>`,
  `<!--<script>${DEED}</script>`,
  `<img src=x onerror="${DEED}">`,
  `"><svg onload="${DEED}">`,
  `' autofocus onfocus='${DEED}`,
  `</title></style></textarea><script>${DEED}</script>`,
  `javascript:${DEED}`,
  `&lt;script&gt;${DEED}&lt;/script&gt;`,
  `<iframe srcdoc="<script>parent.${DEED}</script>"></iframe>`,
  `<meta http-equiv="refresh" content="0;url=javascript:${DEED}">`,
];

const text = (acting: string): string =>
  `${posting(1, `Agent ${acting}`).replace("Commune d'Arras", `Commune ${acting}`)}${acting}\n${acting} deux\n`;

/** The page as the browser has it once all its scripts have run. */
function domOf(page: string): Promise<string> {
  const folder = folderWith({ 'page.html': page });
  const argv = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--virtual-time-budget=3000',
    '--dump-dom',
  ];
  return new Promise((resolve, reject) => {
    execFile(
      BROWSER ?? '',
      [...argv, `--user-data-dir=${join(folder, 'profile')}`, pathToFileURL(join(folder, 'page.html')).href],
      { maxBuffer: 1 << 28 },
      (error, stdout) => (error === null ? resolve(stdout) : reject(error)),
    );
  });
}

const files = () =>
  Object.fromEntries(ACTING.map((acting, i) => [`in/${i} ${acting.replaceAll('/', '')}.txt`, text(acting)]));

describe.skipIf(BROWSER === undefined)('in a browser (needs chromium)', () => {
  it('scripts do run, where nothing keeps them from it', async () => {
    expect(isOwned(await domOf(`<!DOCTYPE html><title>x</title>${ACTING[0]}`))).toBe(true);
    expect(isOwned(await domOf(`<!DOCTYPE html><title>x</title>${ACTING[3]}`))).toBe(true);
  });

  it('no script of a posting runs in the page of explain', async () => {
    const { stdout: page } = await fiche(['explain', '--html', 'in'], { cwd: folderWith(files()) });
    expect(page).toContain('&lt;script&gt;document.documentElement');
    const dom = await domOf(page);
    expect(isOwned(dom)).toBe(false);
    expect(dom.match(/<script/g)).toHaveLength(1);
    expect(dom).not.toMatch(/<(?:img|svg|iframe)/);
  });

  it('no script would run there, if one got into it', async () => {
    const { stdout: page } = await fiche(['explain', '--html', 'in'], { cwd: folderWith(files()) });
    const broken = page.replace('</main>', `${ACTING.join('\n')}</main>`);
    expect(broken).not.toBe(page);
    expect(isOwned(await domOf(broken))).toBe(false);
  });

  it('no script of a posting runs in a page that its JSON-LD is put into', async () => {
    const { stdout: json } = await fiche(['in', '-q', '-f', 'jsonld'], { cwd: folderWith(files()) });
    const page = (data: string) =>
      `<!DOCTYPE html><title>x</title><script type="application/ld+json">${data}</script><p>here</p>`;
    const dom = await domOf(page(json));
    expect(isOwned(dom)).toBe(false);
    expect(dom).toContain('<p>here</p>');
    // As JSON without that care would have it.
    expect(isOwned(await domOf(page(JSON.stringify(JSON.parse(json)))))).toBe(true);
  });
});
