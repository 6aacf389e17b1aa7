import fs from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Running } from './fixture.ts';

/**
 * Edgewise in a person's words, the same on the desktop and in a browser: services by their names on the board, arrows by
 * the names at their ends. Files are named without a folder; they lie in the test's own.
 */
export interface App {
  readonly page: Page;
  /** Starts a board of its own, giving up what is there. */
  newBoard(): Promise<void>;
  /** Puts a service on the board by the search field; gives the name that it got. */
  place(service: string): Promise<string>;
  /** Drags a service from the palette to a point of the board, in pixels from its middle; gives that point of the window. */
  dragIn(service: string, right: number, down: number): Promise<{ readonly x: number; readonly y: number }>;
  connect(from: string, to: string): Promise<void>;
  /** The whole annotation of an arrow, as a screen reader says it. */
  labelOf(from: string, to: string): Promise<string>;
  /** Every annotation that is in view, by the id of its arrow. */
  labels(): Promise<Readonly<Record<string, string>>>;
  /** Types a value into a field of the inspector and leaves the field. */
  set(card: string, field: string, value: string): Promise<void>;
  card(name: string): Locator;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Saves under `name` and gives the text of the file. */
  saveAs(name: string): Promise<string>;
  /** Opens a file of the test's folder, by key or by what `act` does, and waits until the board is in view. */
  open(name: string, act?: () => Promise<void>): Promise<void>;
  /** Chooses a file that will be refused. */
  choose(name: string): Promise<void>;
  /** Does what makes the app ask for a picture, and picks one of the test's folder. */
  pick(name: string, act: () => Promise<void>): Promise<void>;
  /** Does what makes the app write a file, under `name` where it asks, and gives its bytes. */
  written(name: string, act: () => Promise<void>): Promise<Buffer>;
  /** Waits until the view stands still, as it does a moment after a board was opened; only then do places hold. */
  rest(): Promise<void>;
  /** Exports in a format of the export dialog; gives the bytes of the file. */
  exportAs(format: 'Mermaid' | 'SVG' | 'PNG' | 'PDF' | 'Markdown note', name: string): Promise<Buffer>;
}

/** The driver of a running Edgewise. */
export function driver({ page, electron, folder }: Running): App {
  const board = page.getByRole('main', { name: 'Board' });
  const place = (name: string) => path.join(folder, name);

  function card(name: string): Locator {
    return board
      .locator('.react-flow__node-card')
      .filter({ has: page.locator('.card-name', { hasText: exactly(name) }) });
  }

  /** The next dialog of the system answers with `file`, and every question with its answer number `choice`. */
  async function answer(file: string, choice: number): Promise<void> {
    await electron?.evaluate(
      ({ dialog }, { chosen, response }) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
        dialog.showMessageBox = async () => ({ response, checkboxChecked: false });
      },
      { chosen: file, response: choice },
    );
  }

  async function written(name: string, act: () => Promise<void>): Promise<Buffer> {
    const file = place(name);
    fs.rmSync(file, { force: true });
    await answer(file, 1);
    if (electron === null) {
      const coming = page.waitForEvent('download', { timeout: 20_000 });
      // A failure then names which of the two never ended.
      coming.catch(() => {});
      await act();
      await (await coming).saveAs(file);
      // Chromium drops what a page downloads beyond ten files a second, without a word; no person saves that often.
      await page.waitForTimeout(120);
    } else {
      await act();
      await expect.poll(() => fs.existsSync(file)).toBe(true);
    }
    return fs.readFileSync(file);
  }

  /** Closes every board but the one in view, giving up unsaved work: the window is then as if it had only ever had this one. */
  async function alone(): Promise<void> {
    const isTabbed = page.locator('.window.tabbed');
    if ((await isTabbed.count()) === 0) return;
    await answer('', 1);
    const others = page.getByRole('tab', { selected: false });
    const question = page.getByRole('dialog').getByRole('button', { name: 'Don’t Save' });
    // The strip loads with the second board.
    await others.first().waitFor();
    for (let left = await others.count(); left > 0; left -= 1) {
      await others.first().click({ button: 'middle' });
      await expect
        .poll(async () => {
          if (electron === null && (await question.isVisible())) await question.click();
          return (await isTabbed.count()) === 0 || (await others.count()) < left;
        })
        .toBe(true);
    }
    await expect(isTabbed).toHaveCount(0);
    // What lies under the pointer now would show what it is called.
    await page.mouse.move(0, 0);
  }

  /** Which board is in view: the window counts them. */
  const shown = async () => (await page.locator('html').getAttribute('data-opened')) ?? '';

  async function anotherThan(before: string): Promise<void> {
    await expect(page.locator('html')).not.toHaveAttribute('data-opened', before);
  }

  async function choose(name: string, act = () => page.keyboard.press('Control+o')): Promise<void> {
    await answer(place(name), 1);
    if (electron !== null) return act();
    const chooser = page.waitForEvent('filechooser');
    await act();
    await (await chooser).setFiles(place(name));
  }

  async function rest(): Promise<void> {
    const view = board.locator('.react-flow__viewport');
    const transform = () => view.evaluate((element) => getComputedStyle(element).transform);
    let before = '';
    await expect
      .poll(
        async () => {
          const now = await transform();
          const isSame = now === before;
          before = now;
          return isSame;
        },
        { intervals: [100] },
      )
      .toBe(true);
  }

  return {
    page,
    card,
    async newBoard() {
      const before = await shown();
      await page.keyboard.press('Control+n');
      await anotherThan(before);
      await alone();
      await expect(board.locator('.react-flow__node-card')).toHaveCount(0);
    },
    async place(service) {
      const before = await board.locator('.react-flow__node-card').count();
      await page.getByRole('combobox', { name: 'Search services' }).fill(service);
      await page.keyboard.press('Enter');
      await expect(board.locator('.react-flow__node-card')).toHaveCount(before + 1);
      return (await board.locator('.react-flow__node-card.selected .card-name').textContent()) ?? '';
    },
    async dragIn(service, right, down) {
      const box = await board.boundingBox();
      if (box === null) throw new Error('no board in view');
      const target = { x: box.x + box.width / 2 + right, y: box.y + box.height / 2 + down };
      const row = page.getByRole('complementary', { name: 'Services' }).getByRole('option', { name: service }).last();
      await row.hover();
      await page.mouse.down();
      // A drag begins some time after the pointer moved; let go before that, and nothing is dropped.
      await page.mouse.move(box.x + 20, box.y + 20, { steps: 4 });
      await expect(page.locator('html')).toHaveAttribute('data-dragging', 'service');
      await page.mouse.move(target.x, target.y, { steps: 8 });
      await page.mouse.up();
      return target;
    },
    async connect(from, to) {
      const [start, end] = [await card(from).boundingBox(), await card(to).boundingBox()];
      if (start === null || end === null) throw new Error(`${from} or ${to} is not in view`);
      const edges = board.locator('.react-flow__edge');
      const before = await edges.count();
      await page.mouse.move(start.x + start.width - 1, start.y + start.height / 2);
      await page.mouse.down();
      await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
      await page.mouse.up();
      await expect(edges).toHaveCount(before + 1);
    },
    async labelOf(from, to) {
      const edge = await board
        .getByRole('group', { name: `${from} to ${to}:` })
        .first()
        .getAttribute('data-id');
      const annotation = board.locator(`[data-edge="${edge}"] .annotation`);
      return (await annotation.getAttribute('aria-label')) ?? '';
    },
    async labels() {
      const labels = await board
        .locator('[data-edge]')
        .evaluateAll((places) =>
          places.map((place) => [
            place.getAttribute('data-edge') ?? '',
            place.querySelector('.annotation')?.getAttribute('aria-label') ?? '',
          ]),
        );
      return Object.fromEntries(labels) as Record<string, string>;
    },
    async set(name, field, value) {
      await card(name).click();
      const input = page.getByRole('complementary', { name: 'Inspector' }).getByLabel(field, { exact: true });
      await input.fill(value);
      await input.press('Enter');
    },
    async undo() {
      await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Undo' }).click();
    },
    async redo() {
      await page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Redo' }).click();
    },
    async saveAs(name) {
      return (await written(name, () => page.keyboard.press('Control+Shift+s'))).toString('utf8');
    },
    async open(name, act) {
      const before = await shown();
      await choose(name, act);
      await anotherThan(before);
      await alone();
      // Without the strip of tabs the board has more room.
      await page.keyboard.press('Shift+1');
      await rest();
    },
    choose: (name) => choose(name),
    async pick(name, act) {
      await answer(place(name), 1);
      if (electron !== null) return act();
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
      await chooser.setFiles(place(name));
    },
    written,
    rest,
    async exportAs(format, name) {
      await page.keyboard.press('Control+Shift+e');
      const dialog = page.getByRole('dialog', { name: 'Export' });
      await dialog.getByRole('radio', { name: format, exact: true }).click();
      const bytes = await written(name, () => dialog.getByRole('button', { name: /^Save/ }).click());
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      return bytes;
    },
  };
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
