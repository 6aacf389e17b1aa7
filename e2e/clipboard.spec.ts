import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { driver } from './app.ts';
import { allowClipboard, type Running, test } from './fixture.ts';
import { chooseInMenu } from './menu.ts';

const root = path.resolve(import.meta.dirname, '..');

// A trace fetches pictures for its own record, which the content policy then reports.
test.use({ trace: 'off' });

/** What the system's clipboard holds: on the desktop as its own program sees it, in a browser as a page that was allowed to. */
async function clipboardOf({ page, electron }: Running): Promise<{ text: string; html: string; width: number }> {
  if (electron !== null) {
    return electron.evaluate(({ clipboard }) => {
      const old = clipboard as unknown as {
        readText(): string;
        readHTML(): string;
        readImage(): { getSize(): { width: number } };
      };
      return { text: old.readText(), html: old.readHTML(), width: old.readImage().getSize().width };
    });
  }
  await allowClipboard({ page, electron });
  return page.evaluate(() => {
    async function read() {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
      const png = item?.types.includes('image/png') ? await item.getType('image/png') : null;
      const width = png === null ? 0 : (await createImageBitmap(png)).width;
      return { text: await text('text/plain'), html: await text('text/html'), width };
    }
    // A copy that was asked for a moment ago may be written between the list of forms and the forms: then it is read again, once.
    return read().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'InvalidStateError') return read();
      throw error;
    });
  });
}

/** A paste of data from another program, as the window would be told of it. */
async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((forms) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(forms)) clipboardData.setData(type, value);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

/** Two services with an arrow between them, both selected. */
async function twoServices(running: Running): Promise<ReturnType<typeof driver>> {
  const app = driver(running);
  await app.newBoard();
  for (const service of ['SQS', 'Lambda']) await app.place(service);
  await app.connect('SQS', 'Lambda');
  await app.card('SQS').click();
  await app.card('Lambda').click({ modifiers: ['Shift'] });
  return app;
}

function counts(page: Page): Promise<readonly number[]> {
  return Promise.all(
    ['card', 'note', 'frame']
      .map((kind) => page.locator(`.react-flow__node-${kind}`).count())
      .concat(page.locator('.react-flow__edge').count()),
  );
}

test('copied services go to the clipboard as board, text and picture, and come back with their arrow', async ({
  running,
}) => {
  const { page } = running;
  await twoServices(running);
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Copied 2 services and 1 arrow')).toBeVisible();
  const { text, html, width } = await clipboardOf(running);
  expect(text).toMatch(/^flowchart TB\n.*n1\(\["SQS"\]\)\n.*n2\["Lambda/s);
  expect(html).toContain('data-edgewise=');
  expect(html).toMatch(/<figure><img alt="2 services, 1 arrow[^"]*" .*<figcaption>.*<th>From<\/th>.*<td>SQS<\/td>/s);
  expect(width).toBeGreaterThan(400);

  await page.keyboard.press('Control+v');
  await expect.poll(() => counts(page)).toEqual([4, 0, 0, 2]);
  await page.keyboard.press('Control+v');
  await expect.poll(() => counts(page)).toEqual([6, 0, 0, 3]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => counts(page)).toEqual([4, 0, 0, 2]);
});

test('a paste in place goes to the very place, on another board too', async ({ running }) => {
  const { page } = running;
  const app = await twoServices(running);
  const saved = JSON.parse(await app.saveAs('From.edgewise'));
  await page.keyboard.press('Control+c');
  await expect(page.getByText(/^Copied/)).toBeVisible();
  await app.newBoard();
  await page.keyboard.press('Control+Shift+v');
  await expect.poll(() => counts(page)).toEqual([2, 0, 0, 1]);
  const again = JSON.parse(await app.saveAs('To.edgewise'));
  expect(Object.values(again.layout.nodes)).toEqual(Object.values(saved.layout.nodes));
});

test('a cut takes away in one step what a paste brings back under the pointer', async ({ running }) => {
  const { page } = running;
  await twoServices(running);
  await page.keyboard.press('Control+x');
  await expect.poll(() => counts(page)).toEqual([0, 0, 0, 0]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => counts(page)).toEqual([2, 0, 0, 1]);
  await page.keyboard.press('Control+y');
  const board = await page.getByRole('main', { name: 'Board' }).boundingBox();
  if (board === null) throw new Error('no board');
  const [x, y] = [board.x + 300, board.y + 300];
  await page.mouse.move(x, y);
  await page.keyboard.press('Control+v');
  await expect.poll(() => counts(page)).toEqual([2, 0, 0, 1]);
});

test('text from elsewhere becomes a note, and in a field it stays the field’s', async ({ running }) => {
  const { page } = running;
  const app = driver(running);
  await app.newBoard();
  await app.place('Lambda');
  await app.card('Lambda').click();
  await paste(page, { 'text/plain': 'Who owns this?' });
  await expect(page.locator('.react-flow__node-note')).toHaveText('Who owns this?');
  const field = page.getByRole('combobox', { name: 'Search services' });
  await field.fill('');
  await app.card('Lambda').click();
  await page.keyboard.press('Control+c');
  await expect(page.getByText(/^Copied/)).toBeVisible();
  await field.click();
  await page.keyboard.press('Control+v');
  await expect(field).toHaveValue(/^flowchart TB/);
  expect(await counts(page)).toEqual([1, 1, 0, 0]);
});

test('a selection is copied as one form alone, for each program that takes it', async ({ running }) => {
  const { page } = running;
  await twoServices(running);
  await page.keyboard.press('Control+Shift+c');
  await expect(page.getByText('Copied 2 services and 1 arrow as PNG')).toBeVisible();
  const picture = await clipboardOf(running);
  expect([picture.text, picture.html]).toEqual(['', '']);
  expect(picture.width).toBeGreaterThan(400);
  for (const [item, shown] of [
    ['edit.copy-svg', /^<svg/],
    ['edit.copy-mermaid', /^flowchart TB/],
    ['edit.copy-excalidraw', /^\{"type":"excalidraw\/clipboard"/],
    ['edit.copy-drawio', /^<mxGraphModel /],
    ['edit.copy-markdown', /^# /],
    ['edit.copy-alt', /^2 services, 1 arrow/],
  ] as const) {
    await chooseInMenu(running, item);
    await expect.poll(async () => (await clipboardOf(running)).text).toMatch(shown);
  }
});

test('the menu copies, pastes and cuts too', async ({ running }) => {
  const { page } = running;
  await twoServices(running);
  await allowClipboard(running);
  await chooseInMenu(running, 'role:copy');
  await expect(page.getByText('Copied 2 services and 1 arrow')).toBeVisible();
  await chooseInMenu(running, 'role:paste');
  await expect.poll(() => counts(page)).toEqual([4, 0, 0, 2]);
  await chooseInMenu(running, 'role:cut');
  await expect.poll(() => counts(page)).toEqual([2, 0, 0, 1]);
});

test('our own Mermaid comes back with every label as it was', async ({ running }) => {
  test.slow();
  const { page, folder } = running;
  const app = driver(running);
  const traps = JSON.parse(fs.readFileSync(path.join(root, 'shared/formats/label-traps.json'), 'utf8')) as string[];
  const file = path.join(folder, 'traps.edgewise');
  fs.writeFileSync(file, JSON.stringify(boardOf(traps)));
  const text = execFileSync(
    process.execPath,
    [path.join(root, 'dist/cli/edgewise.mjs'), 'export', file, '--to', 'mermaid', '--plain'],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  await app.newBoard();
  await app.place('Lambda');
  await app.card('Lambda').click();
  await paste(page, { 'text/plain': text });
  await expect(page.getByText(/^Drawn from Mermaid/)).toBeVisible({ timeout: 30_000 });
  const { design } = JSON.parse(await app.saveAs('Back.edgewise'));
  const said = (things: readonly { label: string }[]) => things.map(({ label }) => asRead(label)).sort();
  const wanted = traps.map(asRead);
  // An empty container is called after its kind: Mermaid would show an id.
  expect(said(design.groups)).toEqual(wanted.map((label) => label || 'Group').sort());
  expect(said(design.nodes.slice(1))).toEqual(wanted.map((label) => label || 'Service').sort());
  expect(said(design.edges)).toEqual(wanted.sort());
});

/** Each label on a container, a node in it and an arrow from it to itself. */
function boardOf(labels: readonly string[]): unknown {
  return {
    format: 'edgewise',
    version: 1,
    design: {
      groups: labels.map((label, i) => ({ id: `g${i}`, kind: 'generic', label, group: null })),
      nodes: labels.map((label, i) => ({ id: `n${i}`, service: 'generic', label, group: `g${i}` })),
      edges: labels.map((label, i) => ({ id: `e${i}`, from: `n${i}`, to: `n${i}`, label })),
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

test('text dropped on the board stands where it was dropped, and a diagram is drawn', async ({ running }) => {
  const { page } = running;
  const app = driver(running);
  await app.newBoard();
  await app.place('Lambda');
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'flowchart TB\n a[SQS] --> b[Worker]');
    const target = document.querySelector('.react-flow__pane');
    const place = { clientX: 500, clientY: 300, bubbles: true, cancelable: true };
    target?.dispatchEvent(new DragEvent('dragover', { dataTransfer, ...place }));
    target?.dispatchEvent(new DragEvent('drop', { dataTransfer, ...place }));
  });
  await expect(page.getByText('Drawn from Mermaid: 2 services and 1 arrow')).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => counts(page)).toEqual([3, 0, 0, 1]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => counts(page)).toEqual([1, 0, 0, 0]);
});
