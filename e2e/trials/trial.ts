import { expect, type Page } from '@playwright/test';
import type { App } from '../app.ts';
import type { Running } from '../fixture.ts';
import { type Look, lookAt } from '../look.ts';
import { openBoard } from '../open-board.ts';

/** What a trial works with. */
export interface Hand {
  readonly running: Running;
  readonly app: App;
  readonly page: Page;
  look(): Promise<Look>;
  /** Selects these things and arrows, and nothing else. */
  select(...ids: readonly string[]): Promise<void>;
}

/**
 * Brings the window into a state in which the command can run, calls `act`, which runs it in one way or another, looks whether it did what it
 * is for, and leaves the board as it was.
 */
export type Trial = (hand: Hand, act: () => Promise<void>) => Promise<void>;

/** A command's trial; `menu` has the words on the way to it in the menu of what is selected, where the menu of the window has it not. */
export interface Entry {
  readonly trial: Trial;
  readonly menu?: readonly string[];
}

/** Looks again and again, as soon as it can: most of what a command does is there at once. */
export const soon = { intervals: [20, 40, 80, 160, 320] };

export type Table = Readonly<Record<string, Trial | Entry>>;

/** Cards, a container, arrows of two kinds, notes and shapes that overlap. */
const board = {
  format: 'edgewise',
  version: 1,
  title: 'Commands',
  design: {
    settings: { figures: 'guide', hoursPerMonth: 730, region: 'us-east-1' },
    groups: [{ id: 'vpc', kind: 'vpc', label: 'Network', group: null }],
    nodes: [
      { id: 'apps', service: 'client', label: 'Apps', params: { perSecond: 100 } },
      { id: 'a', service: 'lambda', label: 'Alpha', params: {} },
      { id: 'b', service: 'lambda', label: 'Beta', params: {} },
      { id: 'c', service: 'sqs', label: 'Gamma', params: {} },
      { id: 'd', service: 'dynamodb', label: 'Delta', group: 'vpc', params: {} },
    ],
    edges: [
      { id: 'e1', from: 'apps', to: 'a', label: '', params: {} },
      { id: 'e2', from: 'a', to: 'b', label: '', params: {} },
      { id: 'e3', from: 'b', to: 'c', label: '', params: {} },
    ],
  },
  layout: {
    nodes: {
      apps: { x: 0, y: -200 },
      a: { x: 0, y: 0 },
      b: { x: 320, y: 40 },
      c: { x: 600, y: 100 },
      d: { x: 60, y: 280 },
    },
    groups: { vpc: { x: 20, y: 220, width: 280, height: 160 } },
    edges: { e1: { fromSide: 'left' }, e2: { step: 1 }, e3: { route: 'curved' } },
  },
  sketch: {
    notes: [
      { id: 'about', kind: 'note', text: 'Ask the team', x: 340, y: 240, width: 184, height: 60, on: 'd' },
      { id: 'free', kind: 'question', text: 'How many?', x: 340, y: 340, width: 184, height: 60 },
    ],
    strokes: [],
    shapes: [
      { id: 's1', kind: 'rectangle', x: 560, y: 240, width: 120, height: 80, text: 'One' },
      { id: 's2', kind: 'rectangle', x: 600, y: 260, width: 120, height: 80, text: 'Two' },
      { id: 's3', kind: 'rectangle', x: 640, y: 280, width: 120, height: 80, text: 'Three' },
    ],
  },
};

/** Opens that board and gives what trials work with. */
export async function takeUp(running: Running): Promise<Hand> {
  const app = await reopen(running);
  const { page } = running;
  return {
    running,
    app,
    page,
    look: () => lookAt(page),
    async select(...ids) {
      await page.getByRole('main', { name: 'Board' }).focus();
      // Escape lets go of one thing at a time: a notice, a tool, what is selected.
      await expect
        .poll(async () => {
          await page.keyboard.press('Escape');
          return (await lookAt(page)).selected;
        }, soon)
        .toEqual([]);
      for (const [i, id] of ids.entries()) {
        const arrow = page.locator(`.react-flow__edge[data-id="${id}"]`);
        if ((await arrow.count()) > 0) {
          await arrow.focus();
          await page.keyboard.press('Enter');
        } else {
          const thing = page.locator(`.react-flow__node[data-id="${id}"]`);
          const position = id === 'vpc' ? { x: 40, y: 14 } : { x: 6, y: 30 };
          await thing.click({ position, modifiers: i > 0 ? ['Shift'] : [] });
        }
      }
      await expect.poll(async () => (await lookAt(page)).selected, soon).toEqual([...ids].sort());
    },
  };
}

/** Opens that board again, whatever became of it. */
export function reopen(running: Running): Promise<App> {
  return openBoard(running, 'Commands', board);
}

/** A trial of what changes the board: it is one step, so that one Undo brings everything back. */
export function edits(ids: readonly string[], seen: (look: Look, before: Look) => unknown, wanted: unknown): Trial {
  return async (hand, act) => {
    await hand.select(...ids);
    const before = await hand.look();
    await act();
    await expect.poll(async () => await seen(await hand.look(), before), soon).toEqual(wanted);
    await undone(hand, before);
  };
}

/** One step back, everything is where it was. */
export async function undone({ page, look }: Hand, before: Look): Promise<void> {
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('Control+z');
  const { things, arrows } = before;
  await expect.poll(async () => ({ ...(await look()), selected: [] }), soon).toEqual({ things, arrows, selected: [] });
}

/** A trial of what opens something that Escape closes. */
export function opens(find: (page: Page) => ReturnType<Page['locator']>, ids: readonly string[] = []): Trial {
  return async ({ page, select }, act) => {
    await select(...ids);
    await act();
    await expect(find(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(find(page)).toBeHidden();
  };
}

/** A trial of what turns something on when it is off, and off when it is on: it runs once, and the other way is undone by `back`. */
export function switches(
  read: (hand: Hand) => Promise<unknown>,
  back: string | ((hand: Hand) => Promise<void>),
): Trial {
  return async (hand, act) => {
    await hand.select();
    const before = await read(hand);
    await act();
    await expect.poll(() => read(hand), soon).not.toEqual(before);
    if (typeof back === 'string') await hand.page.keyboard.press(back);
    else await back(hand);
    await expect.poll(() => read(hand), soon).toEqual(before);
  };
}
