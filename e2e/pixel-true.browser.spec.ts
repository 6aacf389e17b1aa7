import { expect, type Page } from '@playwright/test';
import type { App } from './app.ts';
import { test } from './fixture.ts';
import { fullBoard } from './full-board.ts';
import { openBoard } from './open-board.ts';
import { difference } from './pixels.ts';

// A trace fetches pictures for its own record, which the content policy then reports.
test.use({ trace: 'off' });

interface Word {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Drawing {
  /** Words and where they stand; the height of a line of text differs from program to program, its middle does not. */
  readonly words: readonly Word[];
  readonly boxes: readonly Box[];
  readonly lines: readonly string[];
}

/** Leaves nothing in view but what is drawn, at 100 % and on whole pixels; gives where the board's origin is in the window. */
async function bare(app: App): Promise<{ x: number; y: number }> {
  const { page } = app;
  await page.keyboard.press('Control+\\');
  await expect(page.getByRole('banner')).toHaveCount(0);
  await page.keyboard.press('Shift+1');
  await app.rest();
  await page.keyboard.press('Control+0');
  await expect(page.locator('.zoom')).toHaveText('100%');
  await page.mouse.move(1, 1);
  await page.addStyleTag({
    content:
      '.toolbar, .minimap, .bottom-bar, .grid-dots, .zen-leave, [role="status"] { visibility: hidden !important; }',
  });
  await expect(page.locator('.react-flow__node .drawn-lines').first()).toBeVisible();
  await app.rest();
  return page.evaluate(() => {
    const view = document.querySelector<HTMLElement>('.react-flow__viewport');
    if (view === null) throw new Error('no board');
    const { m41, m42 } = new DOMMatrix(getComputedStyle(view).transform);
    view.style.transform = `translate(${Math.round(m41)}px, ${Math.round(m42)}px) scale(1)`;
    const main = document.querySelector('main')?.getBoundingClientRect();
    return { x: Math.round(m41) + (main?.x ?? 0), y: Math.round(m42) + (main?.y ?? 0) };
  });
}

/** What is drawn below an element, with places told from a point of the window. */
function drawingOf(
  page: Page,
  root: string,
  origin: { x: number; y: number },
  boxes: string,
  lines: string,
): Promise<Drawing> {
  return page.evaluate(
    ([selector, from, boxSelector, lineSelector]) => {
      const top = document.querySelector(selector);
      if (top === null) throw new Error(`no ${selector}`);
      const round = (value: number) => Math.round(value * 10) / 10;
      const words: { name: string; x: number; y: number; width: number }[] = [];
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const match of (node.textContent ?? '').matchAll(/\S+/g)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          const { x, y, width, height } = range.getBoundingClientRect();
          // The canvas draws this one as an icon.
          if (width > 0 && match[0] !== '≠')
            words.push({
              name: match[0],
              x: round(x - from.x),
              y: round(y + height / 2 - from.y),
              width: round(width),
            });
        }
      }
      const found = [...top.querySelectorAll(boxSelector)].map((element) => {
        const { left, top: upper, right, bottom } = element.getBoundingClientRect();
        return {
          left: round(left - from.x),
          top: round(upper - from.y),
          right: round(right - from.x),
          bottom: round(bottom - from.y),
        };
      });
      const paths = [...top.querySelectorAll(lineSelector)].map((path) => path.getAttribute('d') ?? '');
      const byPlace = (a: { name: string; x: number; y: number }, b: { name: string; x: number; y: number }) =>
        a.name.localeCompare(b.name) || Math.round(a.y / 4) - Math.round(b.y / 4) || a.x - b.x;
      return { words: words.sort(byPlace), boxes: found, lines: paths.sort() };
    },
    [root, origin, boxes, lines] as const,
  );
}

/** Numbers that are at most a pixel apart count as the same. */
function near<T extends object>(wanted: readonly T[], found: readonly T[]): readonly string[] {
  if (wanted.length !== found.length)
    return [`${wanted.length} and ${found.length}`, JSON.stringify(wanted), JSON.stringify(found)];
  return wanted.flatMap((one, i) => {
    const other = found[i] as T;
    const isNear = Object.entries(one).every(([key, value]) => {
      const there = other[key as keyof T];
      return typeof value === 'number' ? Math.abs(value - Number(there)) <= 1 : value === there;
    });
    return isNear ? [] : [`${JSON.stringify(one)} is ${JSON.stringify(other)}`];
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`a board with everything on it looks in every picture as it does on the canvas, ${theme}`, async ({
    running,
    browser,
  }, info) => {
    test.slow();
    const { page } = running;
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 1720, height: 1000 });
    const app = await openBoard(running, 'Everything', fullBoard);

    // Saved, opened again and saved again it is the same file.
    const saved = await app.saveAs('One.edgewise');
    await app.newBoard();
    await app.open('One.edgewise');
    expect(await app.saveAs('Two.edgewise')).toBe(saved);

    const svg = (await app.exportAs('SVG', 'Picture.svg')).toString();
    const png = await app.exportAs('PNG', 'Picture.png');
    const [, left, top, width, height] = (/viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? []).map(Number);
    if (left === undefined || top === undefined || width === undefined || height === undefined)
      throw new Error('no picture');

    const origin = await bare(app);
    const onCanvas = await page.screenshot({
      clip: { x: origin.x + left, y: origin.y + top, width, height },
      animations: 'disabled',
    });
    const canvas = await drawingOf(
      page,
      '.react-flow__viewport',
      origin,
      '.card, .frame, .note:not(.text), .drawn-picture',
      '.arrow-line, .drawn-stroke, .drawn-shape, .drawn-line',
    );

    const other = await browser.newContext({ viewport: { width: 1720, height: 1000 }, deviceScaleFactor: 1 });
    const picture = await other.newPage();
    await picture.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await picture.evaluate(() => document.fonts.ready);
    const asSvg = await picture.screenshot({ clip: { x: 0, y: 0, width, height } });
    const drawn = await drawingOf(picture, 'svg', { x: -left, y: -top }, 'rect, image', 'path');
    expect(near(canvas.words, drawn.words)).toEqual([]);
    // Cards, containers, notes with a ground, a picture; then arrows, strokes, shapes.
    expect([canvas.boxes.length, canvas.lines.length]).toEqual([7 + 7 + 5 + 1, 6 + 2 + 5]);
    expect(canvas.boxes.filter((box) => !drawn.boxes.some((other) => near([box], [other]).length === 0))).toEqual([]);
    expect(canvas.lines.filter((line) => !drawn.lines.includes(line))).toEqual([]);

    const atScale2 = await browser.newContext({ viewport: { width: 1720, height: 1000 }, deviceScaleFactor: 2 });
    const large = await atScale2.newPage();
    await large.setContent(
      `<style>body { margin: 0 } img { display: block }</style><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
    );
    await expect.poll(() => large.evaluate(() => document.images[0]?.complete)).toBe(true);
    const asSvg2 = await large.screenshot({ clip: { x: 0, y: 0, width, height } });

    const pairs = [
      ['canvas and SVG', onCanvas, asSvg],
      ['SVG and PNG', asSvg2, png],
    ] as const;
    for (const [name, one, two] of pairs) {
      const { share, picture: shown } = await difference(picture, one, two);
      await info.attach(`${name}, first`, { body: one, contentType: 'image/png' });
      await info.attach(`${name}, second`, { body: two, contentType: 'image/png' });
      await info.attach(`${name}, difference`, { body: shown, contentType: 'image/png' });
      info.annotations.push({
        type: `${name}, ${theme}`,
        description: `${(share * 100).toFixed(4)} % of the pixels differ`,
      });
      expect(share).toBeLessThan(0.001);
    }
    await other.close();
    await atScale2.close();
  });
}
