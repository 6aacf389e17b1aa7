import { expect, type Page } from '@playwright/test';
import { type MenuCommand, menuCommands } from '../shared/host/menu.ts';
import { driver } from './app.ts';
import { type Running, test } from './fixture.ts';
import { type Choice, chooseInMenu, itemOf } from './menu.ts';
import { arrangeTrials } from './trials/arrange.ts';
import { arrowTrials } from './trials/arrow.ts';
import { clipTrials } from './trials/clip.ts';
import { drawTrials } from './trials/draw.ts';
import { editTrials } from './trials/edit.ts';
import { exploreTrials } from './trials/explore.ts';
import { fileTrials } from './trials/file.ts';
import { practiceTrials } from './trials/practice.ts';
import { thingTrials } from './trials/thing.ts';
import { type Table, takeUp } from './trials/trial.ts';
import { viewTrials } from './trials/view.ts';

// Hundreds of steps: a trace would take a picture of the page at each.
test.use({ trace: 'off' });

const tables: Readonly<Record<string, Table>> = {
  file: fileTrials,
  edit: editTrials,
  clipboard: clipTrials,
  draw: drawTrials,
  arrange: arrangeTrials,
  arrow: arrowTrials,
  view: viewTrials,
  explore: exploreTrials,
  practice: practiceTrials,
  thing: thingTrials,
};

/** Pressed all day long, or only in the middle of something: the palette leaves them out, and itself. */
const notByName = /^(edit\.nudge|edit\.escape$|walk\.|present\.|view\.commands$)/;

/** What the system's menu does by itself. */
const roles: Readonly<Record<string, Choice>> = {
  'edit.cut': 'role:cut',
  'edit.copy': 'role:copy',
  'edit.paste': 'role:paste',
};

const names = { Ctrl: 'Control', Esc: 'Escape', '↑': 'ArrowUp', '↓': 'ArrowDown', '←': 'ArrowLeft', '→': 'ArrowRight' };

/** The keys of each command, as the sheet of keys shows them, in Playwright's words. */
async function keysOf(page: Page): Promise<ReadonlyMap<string, readonly string[]>> {
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('?');
  const rows = page.getByRole('dialog', { name: 'Keys and gestures' }).locator('[data-command]');
  await expect(rows.first()).toBeVisible();
  const shown = await rows.evaluateAll((all) =>
    all.map((row) => {
      const keys = [...row.querySelectorAll('kbd')].map(({ textContent }) => textContent ?? '');
      return [row.getAttribute('data-command') ?? '', keys] as const;
    }),
  );
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(0);
  // With Shift a key is named by its place: it makes another character then.
  const spelled = (keys: string) =>
    keys
      .split(/\+(?=.)/)
      .map((part) => (Object.hasOwn(names, part) ? names[part as keyof typeof names] : part))
      .join('+')
      .replace(/^Shift\+(?=\d$)/, 'Shift+Digit')
      .replace(/^Shift\+\/$/, 'Shift+Slash');
  return new Map(shown.map(([id, keys]) => [id, keys.map(spelled)]));
}

const find = 'Find a command, a service or a thing on the board';

/** Opens the palette and gives its rows. */
async function openPalette(page: Page) {
  await page.keyboard.press('Control+Shift+p');
  await expect(page.getByRole('combobox', { name: find })).toBeFocused();
  return page.locator('[cmdk-item]');
}

async function chooseByName(page: Page, id: string, label: string): Promise<void> {
  const rows = await openPalette(page);
  await page.keyboard.insertText(label);
  const row = rows.and(page.locator(`[data-value="${id}"]`));
  await expect(row).not.toHaveAttribute('aria-disabled', 'true');
  await row.click();
}

/** The words of every command that the palette lists. */
async function labelsOf(page: Page): Promise<ReadonlyMap<string, string>> {
  const rows = await openPalette(page);
  const labels = await rows.evaluateAll((all) =>
    all.map((row) => [row.getAttribute('data-value') ?? '', row.querySelector('.grow')?.textContent ?? ''] as const),
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: find })).toHaveCount(0);
  return new Map(labels);
}

/** The menu of what is selected, by its key. */
async function chooseInThingMenu(page: Page, words: readonly string[]): Promise<void> {
  await page.keyboard.press('Shift+F10');
  for (const [i, word] of words.entries()) await itemOf(page, i, word).click();
}

function isInMenu(id: string): id is MenuCommand {
  return menuCommands.some((command) => command === id);
}

type Way = readonly [name: string, act: () => Promise<void>];

function waysTo(
  id: string,
  running: Running,
  keys: readonly string[],
  label: string | undefined,
  menu: readonly string[] | undefined,
): readonly Way[] {
  const { page } = running;
  const choice = isInMenu(id) ? id : roles[id];
  return [
    ...keys.map((key): Way => [`the key ${key}`, () => page.keyboard.press(key)]),
    ...(choice === undefined ? [] : [['the menu', () => chooseInMenu(running, choice)] as const]),
    ...(menu === undefined ? [] : [['the menu of the thing', () => chooseInThingMenu(page, menu)] as const]),
    ...(label === undefined || notByName.test(id)
      ? []
      : [['the palette', () => chooseByName(page, id, label)] as const]),
  ];
}

test('every command has a trial, and the palette lists it', async ({ running }) => {
  const { page } = running;
  const app = driver(running);
  await app.newBoard();
  const keys = await keysOf(page);
  const labels = await labelsOf(page);
  const all = new Set<string>([...menuCommands, ...keys.keys(), ...labels.keys()]);
  const tried = Object.values(tables).flatMap((table) => Object.keys(table));
  expect(tried.toSorted()).toEqual([...all].toSorted());
  expect([...all].filter((id) => !labels.has(id) && !notByName.test(id))).toEqual([]);
});

for (const [name, table] of Object.entries(tables)) {
  test(`each ${name} command does the same by key, by menu and by palette`, async ({ running }) => {
    test.setTimeout(300_000);
    await tryAll(running, table);
  });
}

async function tryAll(running: Running, table: Table): Promise<void> {
  const hand = await takeUp(running);
  const keys = await keysOf(running.page);
  const labels = await labelsOf(running.page);
  const start = await hand.look();
  for (const [id, entry] of Object.entries(table)) {
    const { trial, menu } = typeof entry === 'function' ? { trial: entry } : entry;
    const ways = waysTo(id, running, keys.get(id) ?? [], labels.get(id), menu);
    expect(ways.length, id).toBeGreaterThan(0);
    for (const [way, act] of ways) {
      await test.step(`${id} by ${way}`, async () => {
        await trial(hand, act);
        await hand.select();
        expect(await hand.look()).toEqual(start);
      });
    }
  }
}
