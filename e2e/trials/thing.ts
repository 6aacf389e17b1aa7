import { expect } from '@playwright/test';
import { type Entry, edits, type Hand, type Table, type Trial, undone } from './trial.ts';

function kind(id: string, name: string, words: string): Entry {
  return {
    menu: ['Kind', words],
    trial: edits([id], ({ things }) => things[id]?.look.split(' ').includes(name), true),
  };
}

/** The walk goes from one thing or arrow to another. */
function walks(from: string, to: string): Trial {
  return async (hand, act) => {
    await hand.select(from);
    await act();
    await expect.poll(async () => (await hand.look()).selected).toEqual([to]);
  };
}

const offers: Trial = async ({ page, select }, act) => {
  await select('b');
  await act();
  await expect(page.getByRole('combobox', { name: 'Often next after Beta' })).toBeFocused();
  await page.keyboard.press('Escape');
};

/** In the middle of drawing an arrow from a card by keyboard. */
async function connecting({ page, select }: Hand, from: string): Promise<void> {
  await select(from);
  await page.keyboard.press('a');
  await expect(
    page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Arrow', pressed: true }),
  ).toHaveCount(1);
}

/** Another card is aimed at. */
function aims(from: string, name: string): Trial {
  return async (hand, act) => {
    await connecting(hand, from);
    await act();
    await expect(hand.page.locator('.card.pointed-at .card-name')).toHaveText(name);
    await hand.page.keyboard.press('Escape');
  };
}

/** A presentation that is at one place is at another after it. */
function turns(from: number, to: number | null): Trial {
  return async ({ page, select }, act) => {
    const bar = page.getByRole('toolbar', { name: 'Presentation' });
    await select();
    await page.keyboard.press('Alt+p');
    await expect(bar).toContainText('1 of 2');
    if (from === 2) await page.keyboard.press('End');
    await expect(bar).toContainText(`${from} of 2`);
    await act();
    if (to === null) await expect(bar).toHaveCount(0);
    else {
      await expect(bar).toContainText(`${to} of 2`);
      await page.keyboard.press('Escape');
      await expect(bar).toHaveCount(0);
    }
  };
}

export const thingTrials: Table = {
  'note.add': {
    menu: ['Add Note'],
    trial: async (hand, act) => {
      await hand.select('a');
      const before = await hand.look();
      await act();
      await expect(hand.page.locator('.react-flow__node-note textarea')).toBeFocused();
      await hand.page.keyboard.type('Said');
      await hand.page.keyboard.press('Control+Enter');
      await expect
        .poll(
          async () => Object.values((await hand.look()).things).filter(({ words }) => words.includes('Said')).length,
        )
        .toBe(1);
      await undone(hand, before);
    },
  },
  'note.note': kind('free', 'note', 'Plain Note'),
  'note.assumption': kind('free', 'assumption', 'Assumption'),
  'note.decision': kind('free', 'decision', 'Decision'),
  'note.question': kind('about', 'question', 'Question'),
  'note.untie': {
    menu: ['Take Off Its Thing'],
    trial: async (hand, act) => {
      const tethers = hand.page.locator('.note-tether');
      await expect(tethers).toHaveCount(1);
      await edits(['about'], () => tethers.count(), 0)(hand, act);
      await expect(tethers).toHaveCount(1);
    },
  },
  'walk.right': walks('a', 'e2'),
  'walk.down': walks('e2', 'b'),
  'walk.left': walks('b', 'e2'),
  'walk.up': walks('e2', 'a'),
  'walk.neighbour-right': offers,
  'walk.neighbour-down': offers,
  'walk.neighbour-left': offers,
  'walk.neighbour-up': offers,
  'walk.aim-right': aims('a', 'Beta'),
  'walk.aim-down': aims('a', 'Delta'),
  'walk.aim-left': aims('b', 'Alpha'),
  'walk.aim-up': aims('a', 'Apps'),
  'walk.connect': async (hand, act) => {
    await hand.select('a');
    const before = await hand.look();
    await connecting(hand, 'a');
    await hand.page.keyboard.press('ArrowUp');
    await expect(hand.page.locator('.card.pointed-at .card-name')).toHaveText('Apps');
    await act();
    await expect.poll(async () => Object.keys((await hand.look()).arrows).length).toBe(4);
    await hand.page.keyboard.press('v');
    await undone(hand, before);
  },
  'walk.give-up': async (hand, act) => {
    await connecting(hand, 'a');
    await act();
    await expect(
      hand.page.getByRole('toolbar', { name: 'Tools' }).getByRole('button', { name: 'Select', pressed: true }),
    ).toHaveCount(1);
  },
  'present.next': turns(1, 2),
  'present.back': turns(2, 1),
  'present.first': turns(2, 1),
  'present.last': turns(1, 2),
  'present.leave': turns(2, null),
};
