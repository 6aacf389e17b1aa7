import { expect } from '@playwright/test';
import { driver } from './app.ts';
import { breaches } from './breaches.ts';
import { test } from './fixture.ts';
import { fullBoard } from './full-board.ts';
import { journals } from './kept-journals.ts';
import { chooseInMenu } from './menu.ts';
import { openBoard } from './open-board.ts';
import { openDebrief, withRounds } from './played.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`the example, a selected card and an empty board can be used by everyone, ${theme}`, async ({ running }) => {
    const app = driver(running);
    await app.page.emulateMedia({ colorScheme: theme });
    expect(await breaches(app.page)).toEqual([]);
    await app.card('Events').click();
    expect(await breaches(app.page)).toEqual([]);
    await app.newBoard();
    expect(await breaches(app.page)).toEqual([]);
  });
}

/** What stands beside the board: the words in the menu, and what they bring. */
const beside = [
  ['What If…', 'complementary', 'What if'],
  ['Failure Lens', 'complementary', 'Failure lens'],
  ['Request Path', 'complementary', 'Request path'],
  ['Decisions', 'complementary', 'Decisions'],
  ['Calculator', 'complementary', 'Calculator'],
  ['Packs…', 'dialog', 'Packs'],
] as const;

test('what works beside the board, a finding’s reason and a bill can be used by everyone', async ({ running }) => {
  // Each look reads the whole window, and there are many.
  test.slow();
  const { page } = running;
  await page.getByRole('button', { name: 'Why' }).first().click();
  expect(await breaches(page)).toEqual([]);
  for (const [item, role, name] of beside) {
    await page.getByRole('button', { name: 'Explore' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByRole('menu')).toBeHidden();
    // It loads with its first use; an Escape that comes before it would leave it open.
    await expect(page.getByRole(role, { name })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(await breaches(page), name).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await page.getByTestId('total').click();
  await expect(page.getByText('The whole board')).toBeVisible();
  expect(await breaches(page)).toEqual([]);
});

/** What each key shows, or takes away where `shows` is false, and the key that ends it. */
const waysOfLooking = [
  { name: 'the outline', keys: 'Alt+o', role: 'tree', called: /./, shows: true, end: 'Alt+o' },
  {
    name: 'the board alone',
    keys: 'Control+\\',
    role: 'complementary',
    called: 'Services',
    shows: false,
    end: 'Control+\\',
  },
  { name: 'a presentation', keys: 'Alt+p', role: 'toolbar', called: 'Presentation', shows: true, end: 'Escape' },
  { name: 'the sheet of keys', keys: '?', role: 'dialog', called: /./, shows: true, end: 'Escape' },
] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`outline, presentation, keys, tour and drawing an arrow by keyboard can be used by everyone, ${theme}`, async ({
    running,
  }) => {
    const { page } = running;
    // Each look reads the whole window, and there are many.
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    for (const { name, keys, role, called, shows, end } of waysOfLooking) {
      await page.getByRole('main', { name: 'Board' }).focus();
      await page.keyboard.press(keys);
      const part = page.getByRole(role, { name: called });
      // It loads with its first use: looked at sooner it is not judged, and left sooner it stays.
      await expect(part).toBeVisible({ visible: shows });
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect(await breaches(page), name).toEqual([]);
      await page.keyboard.press(end);
      await expect(part).toBeVisible({ visible: !shows });
    }
    await page.getByRole('button', { name: 'Show Me' }).click();
    expect(await breaches(page), 'the tour').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+ArrowRight');
    await expect(page.locator('.card.selected')).toBeVisible();
    await page.keyboard.press('a');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.card.pointed-at')).toBeVisible();
    expect(await breaches(page), 'an arrow that is aimed').toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`the guesses of a drawing and what can be exported can be used by everyone, ${theme}`, async ({ running }) => {
    const { page } = running;
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    await driver(running).newBoard();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'flowchart LR\n a[Lambda] --> b[(Users table)]\n a --> c[(Orders DB)]');
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(page.getByRole('region', { name: '2 boxes are guesses' })).toBeFocused({ timeout: 30_000 });
    expect(await breaches(page), 'guesses').toEqual([]);
    await page.keyboard.press('Escape');
    // Of a notice behind a dialog axe sees a button that is half covered.
    await expect(page.locator('.notice')).toHaveCount(0, { timeout: 30_000 });
    await page.keyboard.press('Control+Shift+E');
    for (const name of ['PNG', 'PDF', 'Markdown note', 'draw.io']) {
      await page.getByRole('radio', { name }).click();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect(await breaches(page), name).toEqual([]);
    }
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`settings, what the program says of itself and work that was lost can be used by everyone, ${theme}`, async ({
    running,
  }) => {
    const { page } = running;
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    for (const [item, name] of [
      ['app.settings', 'Settings'],
      ['help.about', 'Edgewise'],
    ] as const) {
      await chooseInMenu(running, item);
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      expect(await breaches(page), name).toEqual([]);
      await page.keyboard.press('Escape');
    }
    // A tab that is gone with work in no file leaves it to the next one.
    const app = driver(running);
    await app.newBoard();
    await app.place('Lambda');
    const next = await page.context().newPage();
    await next.emulateMedia({ colorScheme: theme });
    await expect.poll(() => journals(page)).toHaveLength(1);
    await page.close();
    await next.goto(process.env['EDGEWISE_PAGE'] ?? '');
    await expect(next.getByRole('dialog', { name: 'Work that was not saved' })).toBeVisible();
    expect(await breaches(next), 'recovery').toEqual([]);
  });
}

test('with reduced motion the view jumps, and nothing takes time to change', async ({ running }) => {
  const { page } = running;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const times = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter(({ transitionDuration, animationDuration, animationName }) => {
            const takes = (durations: string) =>
              durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
            return takes(transitionDuration) || (animationName !== 'none' && takes(animationDuration));
          }).length,
    );
  expect(await times()).toBe(0);
  await page.getByRole('main', { name: 'Board' }).focus();
  const view = () => page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform);
  const before = await view();
  await page.keyboard.press('Control+-');
  // The next picture is already the last one.
  const [next, later] = await page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const read = () => getComputedStyle(document.querySelector('.react-flow__viewport') as Element).transform;
        requestAnimationFrame(() => {
          const first = read();
          setTimeout(() => resolve([first, read()]), 200);
        });
      }),
  );
  expect(next).toBe(later);
  expect(next).not.toBe(before);
});

test('the list of what comes next, and the outline of an empty board, can be used by everyone', async ({ running }) => {
  const app = driver(running);
  const { page } = app;
  await app.card('Events').click();
  await page.keyboard.press('Control+ArrowRight');
  await expect(page.getByRole('combobox', { name: 'Often next after Events' })).toBeFocused();
  expect(await breaches(page), 'what comes next').toEqual([]);
  await page.keyboard.press('Escape');
  await app.newBoard();
  await page.getByRole('main', { name: 'Board' }).focus();
  await page.keyboard.press('Alt+o');
  await expect(page.getByText('Nothing on the board yet')).toBeVisible();
  expect(await breaches(page), 'an empty outline').toEqual([]);
});

/** What floats over the board or stands beside it while something is done: how it is opened, and that it is there. */
const floating = [
  ['quick add', null, '/', 'combobox', 'Line to draw'],
  ['all commands', null, 'Control+Shift+p', 'combobox', 'Find a command, a service or a thing on the board'],
  ['finding', null, 'Control+f', 'search', 'Find on the board'],
  ['exports', null, 'Control+Shift+e', 'dialog', 'Export'],
  ['the sheet of keys', null, '?', 'dialog', 'Keys and gestures'],
  ['the menu of a service', 'orders', 'Shift+F10', 'menu', 'Menu of the service'],
  ['the field for a link', 'orders', 'Control+k', 'dialog', 'Link'],
  ['the panel of a note', 'n3', null, 'complementary', 'Inspector'],
  ['the panel of a shape', 's1', null, 'complementary', 'Inspector'],
  ['the panel of a container', 'inner', null, 'complementary', 'Inspector'],
  ['a presentation', null, 'Alt+p', 'toolbar', 'Presentation'],
  ['the outline', null, 'Alt+o', 'tree', 'Things on the board'],
] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`everything that floats over a board with all of it can be used by everyone, ${theme}`, async ({ running }) => {
    test.setTimeout(240_000);
    const { page } = running;
    await page.emulateMedia({ colorScheme: theme });
    await openBoard(running, 'Everything', fullBoard);
    const board = page.getByRole('main', { name: 'Board' });
    for (const [name, thing, keys, role, label] of floating) {
      await board.focus();
      if (thing !== null) {
        await page.locator(`.react-flow__node[data-id="${thing}"]`).focus();
        await page.keyboard.press('Enter');
        await expect(page.locator(`.react-flow__node.selected[data-id="${thing}"]`)).toHaveCount(1);
      }
      if (keys !== null) await page.keyboard.press(keys);
      const shown = page.getByRole(role, { name: label });
      await expect(shown.first()).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      // What a menu hides cannot be focused while it is open, which axe knows of dialogs alone: see for ourselves.
      if (role === 'menu') {
        for (const key of ['Tab', 'Shift+Tab']) await page.keyboard.press(key);
        await expect(page.locator('[role="menu"]:focus-within')).toHaveCount(1);
      }
      expect(await breaches(page, role === 'menu' ? ['aria-hidden-focus'] : []), name).toEqual([]);
      if (role === 'tree') await page.keyboard.press('Alt+o');
      else await page.keyboard.press('Escape');
      if (role !== 'complementary') await expect(shown).toHaveCount(0);
      await board.focus();
      await page.keyboard.press('Escape');
    }
    await chooseInMenu(running, 'explore.replay');
    await expect(page.getByRole('complementary', { name: 'Replay' })).toBeVisible();
    expect(await breaches(page), 'a replay').toEqual([]);
    await chooseInMenu(running, 'help.tour');
    await expect(page.getByRole('region', { name: 'Tour of the first minute' })).toBeVisible();
    expect(await breaches(page), 'the tour').toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`drills, their statistics, the deck and readiness can be used by everyone, ${theme}`, async ({ running }) => {
    const { page } = running;
    await page.emulateMedia({ colorScheme: theme });
    await chooseInMenu(running, 'practice.drills');
    await expect(page.locator('#drill-question')).toBeVisible();
    expect(await breaches(page)).toEqual([]);
    await page.keyboard.press('Space');
    await page.keyboard.press('e');
    expect(await breaches(page), 'an answer').toEqual([]);
    await page.keyboard.press('4');
    await page.getByRole('radio', { name: 'Statistics' }).click();
    expect(await breaches(page), 'statistics').toEqual([]);
    await page.getByRole('radio', { name: 'Deck' }).click();
    await page.locator('input[type="file"]').setInputFiles({
      name: 'mine.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Question,Answer\na,\n'),
    });
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await breaches(page), 'the deck').toEqual([]);
    await page.getByRole('button', { name: 'Done' }).click();
    await chooseInMenu(running, 'practice.readiness');
    await page.getByRole('button', { name: /^Size a Kinesis stream/ }).click();
    expect(await breaches(page), 'readiness').toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`choosing a round, the round and its interviewer's window can be used by everyone, ${theme}`, async ({
    running,
  }) => {
    const { page } = running;
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    await chooseInMenu(running, 'practice.new');
    await page.getByRole('radio').first().waitFor();
    expect(await breaches(page), 'the chooser').toEqual([]);
    await page.getByRole('button', { name: 'Start round' }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    expect(await breaches(page), 'a round').toEqual([]);
    await page.getByRole('main', { name: 'Board' }).focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: 'Line to draw' })).toBeFocused();
    await page.keyboard.insertText('client > kinesis > lambda');
    await expect(page.getByRole('button', { name: 'Enter draw' })).toBeEnabled();
    await page.keyboard.press('Enter');
    await page.locator('.react-flow__node-card').first().click();
    await page.getByRole('radio', { name: 'Selected' }).waitFor();
    expect(await breaches(page), 'a selected card').toEqual([]);
    await page.getByRole('radio', { name: 'Round' }).click();
    await page.getByRole('button', { name: 'Next hint' }).click();
    const opening = page.context().waitForEvent('page');
    await chooseInMenu(running, 'practice.interviewer');
    const other = await opening;
    await other.emulateMedia({ colorScheme: theme });
    await other.getByRole('timer').waitFor();
    expect(await breaches(other), 'the interviewer').toEqual([]);
    await other.close();
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByRole('main', { name: 'Paused' })).toBeVisible();
    expect(await breaches(page), 'a pause').toEqual([]);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.setViewportSize({ width: 1024, height: 700 });
    await expect(page.locator('.prompt-float .prompt-card')).toBeVisible();
    expect(await breaches(page), 'a round in a small window').toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`a debrief, two attempts compared and the history can be used by everyone, ${theme}`, async ({ running }) => {
    test.slow();
    const { page } = running;
    await page.emulateMedia({ colorScheme: theme });
    const estimates = { rate: '11.6k/s', records: '$130/month', scan: '$50' };
    await withRounds(running, [
      { id: 'a', without: ['schema'], estimates },
      { id: 'b', startedAt: Date.UTC(2026, 10, 3) },
    ]);
    expect(await breaches(page), 'the history').toEqual([]);
    await openDebrief(page);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('list', { name: 'Rubric' }).getByRole('button').first().click();
    await page.getByText('Answers in a table').click();
    expect(await breaches(page), 'the debrief').toEqual([]);
    await page.setViewportSize({ width: 1024, height: 700 });
    expect(await breaches(page), 'the debrief in a small window').toEqual([]);
  });
}
