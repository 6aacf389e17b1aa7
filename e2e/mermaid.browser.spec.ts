import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Document } from '../shared/model/document.ts';

/** What Mermaid understood and what it drew. */
interface Drawn {
  readonly nodes: number;
  readonly edges: readonly string[];
  readonly texts: readonly string[];
}

const root = path.resolve(import.meta.dirname, '..');
const examples = ['pattern-1-event-driven', 'pattern-2-real-time-analytics', 'one-billion-events'];

/** What the command line says of a board. */
function edgewise(...args: readonly string[]): string {
  const command = [path.join(root, 'dist/cli/edgewise.mjs'), ...args];
  return execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e8 });
}

for (const name of examples) {
  test(`Mermaid draws ${name} with the same nodes, arrows and words`, async ({ page }) => {
    const file = path.join(root, `assets/examples/${name}.edgewise`);
    const { design } = JSON.parse(fs.readFileSync(file, 'utf8')) as Pick<Document, 'design'>;
    const analysis = JSON.parse(edgewise('check', file, '--json')) as { edges: Record<string, { label: string }> };
    const drawn = await draw(page, edgewise('export', file, '--to', 'mermaid'));
    const number = new Map(design.nodes.map((node, i) => [node.id, `n${i + 1}`]));
    expect(drawn.nodes).toBe(design.nodes.length);
    expect(drawn.edges).toEqual(design.edges.map(({ from, to }) => `${number.get(from)} ${number.get(to)}`));
    const firstLines = drawn.texts.map((text) => text.split('\n')[0]);
    expect(firstLines).toEqual(expect.arrayContaining(design.nodes.map((node) => node.label)));
    const lastLines = drawn.texts.map((text) => text.split('\n').at(-1));
    expect(lastLines).toEqual(expect.arrayContaining(Object.values(analysis.edges).map((edge) => edge.label)));
  });
}

test('Mermaid draws every label as it is, on nodes, arrows and containers', async ({ page }, info) => {
  test.slow();
  const traps = JSON.parse(fs.readFileSync(path.join(root, 'shared/formats/label-traps.json'), 'utf8')) as string[];
  for (let i = 0; i < traps.length; i += 40) {
    const labels = traps.slice(i, i + 40);
    const file = info.outputPath('traps.edgewise');
    fs.writeFileSync(file, JSON.stringify(boardOf(labels)));
    const { texts } = await draw(page, edgewise('export', file, '--to', 'mermaid', '--plain'));
    expect(texts.toSorted()).toEqual(labels.flatMap((label) => Array<string>(4).fill(asRead(label))).toSorted());
  }
});

/** Each label on a container, two nodes in it and the arrow between them. */
function boardOf(labels: readonly string[]): unknown {
  return {
    format: 'edgewise',
    version: 1,
    design: {
      groups: labels.map((label, i) => ({ id: `g${i}`, kind: 'generic', label, group: null })),
      nodes: labels.flatMap((label, i) =>
        ['a', 'b'].map((end) => ({ id: `${end}${i}`, service: 'generic', label, group: `g${i}` })),
      ),
      edges: labels.map((label, i) => ({ id: `e${i}`, from: `a${i}`, to: `b${i}`, label })),
    },
  };
}

/** As a person reads it: spaces run together, lines stay. */
function asRead(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();
}

async function draw(page: Page, text: string): Promise<Drawn> {
  await page.goto('about:blank');
  await page.addScriptTag({ path: path.join(root, 'node_modules/mermaid/dist/mermaid.min.js') });
  const drawn = await page.evaluate(async (source) => {
    // biome-ignore lint/suspicious/noExplicitAny: the library as its own page script hangs on the window.
    const { mermaid } = window as any;
    mermaid.initialize({ startOnLoad: false });
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
    const data = db.getData();
    const { svg } = await mermaid.render('drawing', source);
    document.body.innerHTML = svg;
    const wasRun = document.body.querySelector('script') !== null;
    for (const br of document.body.querySelectorAll('br')) br.replaceWith('\n');
    return {
      wasRun,
      nodes: data.nodes.filter((node: { isGroup: boolean }) => !node.isGroup).length,
      edges: data.edges.map((edge: { start: string; end: string }) => `${edge.start} ${edge.end}`),
      texts: [...document.body.querySelectorAll('foreignObject')].map((label) => label.textContent ?? ''),
    };
  }, text);
  expect(drawn.wasRun).toBe(false);
  return { ...drawn, texts: drawn.texts.map(asRead) };
}
