import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import fc from 'fast-check';
import { proofRuns } from '../scripts/proof-runs.mjs';
import type { Document } from '../shared/model/document.ts';
import { documents } from '../shared/random-documents.ts';
import { test } from './fixture.ts';
import { difference } from './pixels.ts';

// Pictures of the command line alone: what the window writes is the same SVG, byte for byte, which export.spec.ts holds.

const boards = proofRuns(2);
/** Pixels in which two painters may differ, of all, where they soften an edge in their own way. */
const mostDifferent = 0.02;

interface Drawn {
  /** What reaches beyond the picture. */
  readonly outside: readonly string[];
  readonly cards: number;
  readonly arrows: number;
  readonly strokes: number;
  readonly pictures: number;
  readonly containers: number;
}

/** What is drawn, and where it ends, as Chromium says it. */
function drawnIn(page: Page, svg: string): Promise<Drawn> {
  return page.evaluate((source) => {
    document.body.innerHTML = source;
    const root = document.querySelector('svg');
    if (root === null) throw new Error('no picture');
    const frame = root.getBoundingClientRect();
    const all = [...root.querySelectorAll<SVGGraphicsElement>('path, rect, text, image, use, circle')].filter(
      (element) => element.closest('defs') === null,
    );
    const outside = all.flatMap((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      // Half a line's width reaches beyond the box of its path.
      const line = element.hasAttribute('stroke') ? Number(element.getAttribute('stroke-width') ?? 1) / 2 : 0;
      const isIn =
        left - line >= frame.left - 0.01 &&
        top - line >= frame.top - 0.01 &&
        right + line <= frame.right + 0.01 &&
        bottom + line <= frame.bottom + 0.01;
      return isIn ? [] : [`${element.outerHTML.slice(0, 120)} at ${left} ${top} ${right} ${bottom}`];
    });
    const count = (selector: string) => root.querySelectorAll(selector).length;
    return {
      outside,
      cards: count(':scope > g[transform]:has(> use)'),
      arrows: count(':scope > g:not([transform]):not(:has(> rect)):has(> path + path)'),
      strokes: count(':scope > path[transform]'),
      pictures: count(':scope > image'),
      // The first is the ground.
      containers: count(':scope > rect') - 1,
    };
  }, svg);
}

/** The picture as the window makes a PNG of it. */
async function rastered(page: Page, svg: string): Promise<Buffer> {
  const url = await page.evaluate(async (source) => {
    const image = new Image();
    const address = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(address);
    return canvas.toDataURL('image/png');
  }, svg);
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

test('on random boards nothing is cropped or missing in a picture, and both painters agree', async ({ running }) => {
  test.setTimeout(60_000 + boards * 20_000);
  const samples = fc.sample(documents, { numRuns: boards, seed: 4 });
  const files = samples.map((document, i) => {
    const file = path.join(running.folder, `${i}.edgewise`);
    fs.writeFileSync(file, JSON.stringify({ format: 'edgewise', version: 1, ...document }));
    return file;
  });
  const command = path.resolve(import.meta.dirname, '..', 'dist', 'cli', 'edgewise.mjs');
  for (const to of ['svg', 'png']) {
    const args = [
      command,
      'export',
      ...files,
      '--to',
      to,
      '--padding',
      '8',
      '--scale',
      '1',
      '-o',
      `${running.folder}/${to}/`,
    ];
    execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  }
  const page = await running.page.context().newPage();
  let worst = 0;
  for (const [i, document] of samples.entries()) {
    const svg = fs.readFileSync(path.join(running.folder, 'svg', `${i}.svg`), 'utf8');
    const { outside, ...counts } = await drawnIn(page, svg);
    expect([i, outside]).toEqual([i, []]);
    expect([i, counts]).toEqual([i, countsOf(document)]);
    const png = fs.readFileSync(path.join(running.folder, 'png', `${i}.png`));
    const { share } = await difference(page, await rastered(page, svg), png);
    worst = Math.max(worst, share);
    expect([i, share < mostDifferent, share]).toEqual([i, true, share]);
  }
  test
    .info()
    .annotations.push({ type: 'pictures', description: `${boards} boards, at most ${worst} of the pixels differ` });
});

function countsOf({ design, sketch }: Document): Omit<Drawn, 'outside'> {
  return {
    cards: design.nodes.length,
    arrows: design.edges.length,
    strokes: sketch.strokes.length,
    pictures: sketch.images?.length ?? 0,
    containers: design.groups.length,
  };
}
