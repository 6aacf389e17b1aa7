import { expect, test } from 'vitest';
import { dialogTurns } from './dialog-turns.ts';

test('one dialog is open at a time; those who wait get their turn, those beyond the limit get none', async () => {
  const turns = dialogTurns(2);
  const seen: string[] = [];
  const close: (() => void)[] = [];
  const dialog = (name: string) => () => {
    seen.push(name);
    return new Promise<string>((resolve) => {
      close.push(() => resolve(name));
    });
  };
  const answers = ['a', 'b', 'c', 'd', 'e'].map((name) => turns(dialog(name)));
  expect(answers.map((answer) => answer === null)).toEqual([false, false, false, true, true]);
  await Promise.resolve();
  expect(seen).toEqual(['a']);
  close[0]?.();
  await expect(answers[0]).resolves.toBe('a');
  await expect.poll(() => seen).toEqual(['a', 'b']);
  const late = turns(dialog('f'));
  expect(late).not.toBe(null);
  close[1]?.();
  await answers[1];
  await expect.poll(() => seen).toEqual(['a', 'b', 'c']);
});

test('a dialog that fails keeps nobody from asking', async () => {
  const turns = dialogTurns(1);
  const failed = turns(() => Promise.reject(new Error('no screen')));
  const next = turns(async () => 'asked');
  await expect(failed).rejects.toThrow('no screen');
  await expect(next).resolves.toBe('asked');
});
