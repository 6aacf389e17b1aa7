import { expect } from '@playwright/test';
import { edits, switches, type Table, type Trial } from './trial.ts';

/** Puts three cards in line; these are then their places on one axis. */
function aligns(axis: 'x' | 'y', places: readonly number[]): Trial {
  return edits(['a', 'b', 'c'], ({ things }) => ['a', 'b', 'c'].map((id) => things[id]?.[axis]), places);
}

/** Changes the pile of three shapes that overlap; this is it then, from the bottom. */
function piles(id: string, order: readonly string[]): Trial {
  return edits(
    [id],
    ({ things }) => ['s1', 's2', 's3'].sort((one, other) => (things[one]?.pile ?? 0) - (things[other]?.pile ?? 0)),
    order,
  );
}

export const arrangeTrials: Table = {
  'arrange.align-left': aligns('x', [0, 0, 0]),
  'arrange.align-centre': aligns('x', [300, 300, 300]),
  'arrange.align-right': aligns('x', [600, 600, 600]),
  'arrange.align-top': aligns('y', [0, 0, 0]),
  'arrange.align-middle': aligns('y', [50, 50, 50]),
  'arrange.align-bottom': aligns('y', [100, 100, 100]),
  'arrange.distribute-across': aligns('x', [0, 300, 600]),
  'arrange.distribute-down': aligns('y', [0, 50, 100]),
  'arrange.tidy': edits(
    [],
    ({ things }) => {
      const [apps, a, b, c] = ['apps', 'a', 'b', 'c'].map((id) => things[id]);
      // One below the other along the arrows.
      return (apps?.y ?? 0) < (a?.y ?? 0) && (a?.y ?? 0) < (b?.y ?? 0) && (b?.y ?? 0) < (c?.y ?? 0) && a?.x === b?.x;
    },
    true,
  ),
  'arrange.front': piles('s1', ['s2', 's3', 's1']),
  'arrange.forward': piles('s1', ['s2', 's1', 's3']),
  'arrange.backward': piles('s3', ['s1', 's3', 's2']),
  'arrange.back': piles('s3', ['s3', 's1', 's2']),
  'arrange.lock': async (hand, act) => {
    const mark = hand.app.card('Alpha').getByRole('img', { name: 'Locked' });
    await edits(['a'], async () => mark.count(), 1)(hand, act);
    await expect(mark).toHaveCount(0);
  },
  'view.grid': switches(({ page }) => page.locator('.grid-dots').count(), "Control+'"),
  'view.snap': switches(
    async ({ page }) => (await page.getByRole('status').textContent())?.includes('freely') ?? false,
    'Alt+s',
  ),
};
