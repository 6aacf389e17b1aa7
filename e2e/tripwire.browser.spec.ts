import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const root = path.resolve(import.meta.dirname, '..');

/** Each would call `trip` if anything of it were taken for more than words. */
const hostile = [
  '<script>trip()</script>',
  '</text></svg><script>trip()</script>',
  '</style></metadata><script>trip()</script>',
  ']]><script>trip()</script>',
  '--><script>trip()</script><!--',
  '</textarea></title><img src=x onerror=trip()>',
  '<img src=x onerror=trip()>',
  '<svg onload=trip()>',
  '"><iframe srcdoc="<script>parent.trip()</script>">',
  '" onload="trip()" x="',
  "' onmouseover='trip()' x='",
  '&lt;script&gt;trip()&lt;/script&gt;',
  '&#60;script&#62;trip()&#60;/script&#62;',
  '[click](javascript:trip())',
  '![x](x"onerror="trip())',
  '<a href="javascript:trip()">x</a>',
  '<details open ontoggle=trip()>',
  '```\n<script>trip()</script>\n```',
  'a\n\n<script>trip()</script>\n\nb',
  '| a | <script>trip()</script> |',
  '%%{init: {"securityLevel": "loose", "htmlLabels": true}}%%',
  'x"]\n  click n1 call trip()\n  n9["',
  '$$\\href{javascript:trip()}{x}$$',
  '=HYPERLINK("javascript:trip()")',
] as const;

/** The words in every place of a board that takes some. */
function board(all: readonly string[]): object {
  const link = 'javascript:trip()';
  const id = (words: string) => words.slice(0, 190);
  const everyKind = ['note', 'text', 'assumption', 'decision', 'question'];
  return {
    format: 'edgewise',
    version: 1,
    title: all.join(' '),
    design: {
      settings: { region: all[0] },
      groups: all.map((label, i) => ({ id: `g${i}`, kind: 'vpc', label, group: null })),
      nodes: all.flatMap((words, i) => [
        { id: id(words), service: 'lambda', label: words, group: `g${i}`, params: { [words]: words } },
        { id: `b${i}`, service: words, label: words },
      ]),
      edges: all.map((words, i) => ({ id: `e${i}`, from: id(words), to: `b${i}`, label: words })),
      variants: all.map((title, i) => ({ id: `v${i}`, title, patch: {} })),
    },
    layout: {
      nodes: Object.fromEntries(all.map((_, i) => [`b${i}`, { x: 400, y: 100 * i, link }])),
      edges: Object.fromEntries(all.map((_, i) => [`e${i}`, { step: i + 1, link }])),
      groups: {},
      bookmarks: [],
    },
    sketch: {
      notes: all.flatMap((text, i) =>
        everyKind.map((kind, k) => ({
          id: `n${i}-${k}`,
          kind,
          text,
          x: 800,
          y: 120 * (5 * i + k),
          link,
          colour: text,
        })),
      ),
      shapes: all.map((text, i) => ({
        ...{ id: `s${i}`, kind: 'rectangle', x: 1200, y: 100 * i, width: 90, height: 60 },
        ...{ text, fill: text, colour: text, link },
      })),
      strokes: [],
    },
  };
}

/** So many words come on one board. */
const together = 8;
const formats = ['svg', 'mermaid', 'markdown', 'drawio', 'excalidraw', 'canvas'];

test('nothing in an exported file runs, whatever a board says', async ({ page }, info) => {
  test.slow();
  const tripped: string[] = [];
  await page.exposeFunction('trip', () => tripped.push('called'));
  page.on('dialog', (dialog) => {
    tripped.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:http:\/\/tripwire\.test\/|data:|blob:|about:)/.test(request.url())) tripped.push(request.url());
  });
  const files: string[] = [];
  for (let i = 0; i < hostile.length; i += together) {
    const file = info.outputPath(`${i}.edgewise`);
    fs.writeFileSync(file, JSON.stringify(board(hostile.slice(i, i + together))));
    files.push(file);
  }
  for (const format of formats) {
    const folder = info.outputPath(format);
    const command = [path.join(root, 'dist/cli/edgewise.mjs'), 'export', ...files, '--to', format, '-o', `${folder}/`];
    execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'pipe'] });
    const made = fs.readdirSync(folder).filter((name) => !/\.png$/.test(name));
    expect(made.length).toBeGreaterThanOrEqual(files.length);
    for (const name of made)
      await openEverywhere(page, fs.readFileSync(path.join(folder, name), 'utf8'), path.extname(name));
  }
  expect(tripped).toEqual([]);
  // The wire itself holds: a page that does run a script trips it.
  await openAs(page, 'text/html', '<script>trip()</script>');
  await expect.poll(() => tripped).toEqual(['called']);
});

/** As the kind of file that it is, and as whatever careless programs take it for. */
async function openEverywhere(page: Page, text: string, ending: string): Promise<void> {
  switch (ending) {
    case '.svg':
      await openAs(page, 'image/svg+xml', text);
      await openAs(page, 'text/html', `<!doctype html><body>${text}</body>`);
      break;
    case '.md':
      await openMarkdown(page, text);
      break;
    case '.canvas': {
      const { nodes } = JSON.parse(text) as { nodes: readonly { readonly text?: string }[] };
      const cards = nodes.flatMap((card) => card.text ?? []);
      expect(cards.length).toBeGreaterThan(0);
      await openMarkdown(page, cards.join('\n\n---\n\n'));
      break;
    }
    case '.drawio': {
      // Labels of draw.io are HTML: what it would put on its page.
      const values = await page.evaluate((xml) => {
        const cells = new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('[value], [label]');
        return [...cells].map((cell) => cell.getAttribute('value') ?? cell.getAttribute('label') ?? '');
      }, text);
      expect(values.length).toBeGreaterThan(0);
      await openAs(page, 'text/html', `<!doctype html><body>${values.join('<hr>')}</body>`);
      break;
    }
    default:
      await openAs(page, 'text/plain', text);
  }
  expect(await page.locator('script').count()).toBe(0);
}

/** As a viewer shows it that lets all HTML and every address through. */
async function openMarkdown(page: Page, text: string): Promise<void> {
  const lenient = { allowDangerousHtml: true, allowDangerousProtocol: true };
  const html = micromark(text, { ...lenient, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  await openAs(page, 'text/html', `<!doctype html><body>${html}</body>`);
  const addresses = await page
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.filter((address) => /^\s*javascript:/i.test(address))).toEqual([]);
}

async function openAs(page: Page, type: string, body: string): Promise<void> {
  await page.unrouteAll();
  await page.route('http://tripwire.test/**', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: `${type}; charset=utf-8`, body })
      : route.abort(),
  );
  await page.goto('http://tripwire.test/');
}
