import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { createSpelling, mostLearned, parseWords } from './spelling.ts';

vi.mock('electron', () => ({ Menu: {} }));
const { textMenu } = await import('./text-menu.ts');

const folder = mkdtempSync(path.join(tmpdir(), 'edgewise-spelling-'));
beforeAll(() => {
  const dictionary = path.resolve(import.meta.dirname, '../node_modules/dictionary-en');
  for (const part of ['aff', 'dic']) cpSync(path.join(dictionary, `index.${part}`), path.join(folder, `en.${part}`));
});

test('misspelt words are found, each once; names, ids, units and numbers are left alone', () => {
  const spelling = createSpelling(folder, path.join(folder, 'none.txt'));
  const words = ['reads', 'wrng', 'wrng', 'Queu', 'DynamoDB', 'SQS', 'VPCs', 'x3', 'p99', 'isn’t', 'x'.repeat(60)];
  expect(spelling.misspelt(words)).toEqual(['wrng', 'Queu']);
  expect(spelling.suggestions('Queu')).toContain('Queue');
  expect(spelling.suggestions('queue')).toEqual([]);
});

test('words of the catalog are right once they are handed over, in any case and with an apostrophe', () => {
  const spelling = createSpelling(folder, path.join(folder, 'none.txt'));
  expect(spelling.misspelt(['Fargate', 'fargate’s'])).toEqual(['Fargate', 'fargate’s']);
  spelling.accept(['Fargate']);
  expect(spelling.misspelt(['Fargate', 'fargate’s', 'Kinesiss'])).toEqual(['Kinesiss']);
});

test('a learned word is right in the next run too; what is no word is not learned', () => {
  const store = path.join(folder, 'words.txt');
  const spelling = createSpelling(folder, store);
  for (const word of ['Shardlet', 'two words', '7', '', 'x'.repeat(41)]) spelling.learn(word);
  expect(readFileSync(store, 'utf8')).toBe('shardlet\n');
  expect(createSpelling(folder, store).misspelt(['shardlet', 'Shardlets'])).toEqual(['Shardlets']);
});

test('of a damaged list of words the words are kept, and no more than fit', () => {
  expect(parseWords('alpha\r\n\0\0\n__proto__\n  Beta \nalpha\n{"a":1}')).toEqual(['alpha', 'beta']);
  const letters = (at: number) =>
    [...at.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
  expect(parseWords(Array.from({ length: 6000 }, (_, at) => letters(at)).join('\n'))).toHaveLength(mostLearned);
});

test('without a dictionary every word is right', () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  const spelling = createSpelling(path.join(folder, 'missing'), path.join(folder, 'none.txt'));
  expect([spelling.misspelt(['wrng']), spelling.suggestions('wrng')]).toEqual([[], []]);
  expect(silent).toHaveBeenCalledTimes(1);
  writeFileSync(path.join(folder, 'empty.txt'), '');
});

test('the menu on text: suggestions first, then what can be done with it', () => {
  const flags = { canCut: true, canCopy: true, canPaste: false, canSelectAll: true } as never;
  const act = { replace: vi.fn(), learn: vi.fn() };
  const shown = (...given: Parameters<typeof textMenu>) =>
    textMenu(...given).map(
      ({ label, role, type, enabled = true }) => `${label ?? role ?? type}${enabled ? '' : ' (off)'}`,
    );
  const field = { isEditable: true, selectionText: '', editFlags: flags };
  const usual = ['cut', 'copy', 'paste (off)', 'separator', 'selectAll'];
  expect(shown(field, '', [], act)).toEqual(usual);
  expect(shown(field, 'wrng', ['wrong'], act)).toEqual([
    'wrong',
    'separator',
    'Add to Dictionary',
    'separator',
    ...usual,
  ]);
  expect(shown(field, 'wrng', [], act).slice(0, 2)).toEqual(['No Suggestions (off)', 'separator']);
  expect(shown({ ...field, isEditable: false }, '', [], act)).toEqual([]);
  expect(shown({ ...field, isEditable: false, selectionText: 'a figure' }, '', [], act)).toEqual(['copy']);
  textMenu(field, 'wrng', ['wrong'], act)[0]?.click?.(null as never, undefined as never, null as never);
  expect(act.replace).toHaveBeenCalledWith('wrong');
});
