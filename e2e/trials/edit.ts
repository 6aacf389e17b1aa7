import { expect } from '@playwright/test';
import { edits, type Hand, opens, type Table, type Trial, undone } from './trial.ts';

const count = (record: object) => Object.keys(record).length;

/** Undo and redo: a card that was moved is here or there. */
function travels(back: boolean): Trial {
  return async (hand, act) => {
    const { page, look, select } = hand;
    await select('a');
    const before = await look();
    const place = async () => (await look()).things['a']?.x;
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(place).toBe(24);
    if (!back) {
      await page.keyboard.press('Control+z');
      await expect.poll(place).toBe(0);
    }
    await act();
    await expect.poll(place).toBe(back ? 0 : 24);
    if (!back) await undone(hand, before);
  };
}

function moves(x: number, y: number): Trial {
  return edits(
    ['a'],
    ({ things }, before) => [
      (things['a']?.x ?? 0) - (before.things['a']?.x ?? 0),
      (things['a']?.y ?? 0) - (before.things['a']?.y ?? 0),
    ],
    [x, y],
  );
}

async function hasLetGo({ look }: Hand): Promise<void> {
  await expect.poll(async () => (await look()).selected).toEqual([]);
}

const field = '.react-flow__node[data-id="a"] :is(input, textarea, [contenteditable="true"])';

export const editTrials: Table = {
  'edit.undo': travels(true),
  'edit.redo': travels(false),
  'edit.duplicate': edits(['a', 'b'], ({ things, arrows }) => [count(things), count(arrows)], [13, 4]),
  'edit.delete': edits(['a', 'free'], ({ things, arrows }) => [things['a'], things['free'], count(arrows)], [
    undefined,
    undefined,
    1,
  ]),
  'edit.select-all': async (hand, act) => {
    await hand.select();
    await act();
    await expect
      .poll(async () => (await hand.look()).selected)
      .toEqual(['a', 'about', 'apps', 'b', 'c', 'd', 'free', 's1', 's2', 's3', 'vpc']);
  },
  'edit.group': edits(
    ['a', 'b'],
    ({ things }) => Object.values(things).filter(({ look }) => /^frame/.test(look)).length,
    2,
  ),
  'edit.ungroup': edits(['vpc'], ({ things }) => [things['vpc'], things['d']?.x], [undefined, 60]),
  'edit.find': opens((page) => page.getByRole('search', { name: 'Find on the board' })),
  'edit.rename': async (hand, act) => {
    await hand.select('a');
    await act();
    await expect(hand.page.locator(field)).toBeFocused();
    await expect(hand.page.locator(field)).toHaveValue('Alpha');
    await hand.page.keyboard.press('Escape');
    await expect(hand.page.locator(field)).toHaveCount(0);
  },
  'edit.link': async ({ page, select }, act) => {
    const popup = page.locator('.link-popup').getByRole('textbox', { name: 'Link' });
    await select('a');
    await act();
    await expect(popup.or(page.locator('.link-popup').getByRole('combobox', { name: 'Link' }))).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.link-popup')).toHaveCount(0);
  },
  'edit.escape': async (hand, act) => {
    await hand.select('a', 'b');
    await act();
    await hasLetGo(hand);
  },
  'edit.context-menu': opens((page) => page.getByRole('menu', { name: 'Menu of the service' }), ['a']),
  'edit.select-service': {
    menu: ['Select All of This Service'],
    trial: async (hand, act) => {
      await hand.select('a');
      await act();
      await expect.poll(async () => (await hand.look()).selected).toEqual(['a', 'b']);
    },
  },
  'edit.nudge-left': moves(-1, 0),
  'edit.nudge-left-far': moves(-24, 0),
  'edit.nudge-right': moves(1, 0),
  'edit.nudge-right-far': moves(24, 0),
  'edit.nudge-up': moves(0, -1),
  'edit.nudge-up-far': moves(0, -24),
  'edit.nudge-down': moves(0, 1),
  'edit.nudge-down-far': moves(0, 24),
};
