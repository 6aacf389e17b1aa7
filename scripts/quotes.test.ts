import fs from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, expect, test, vi } from 'vitest';
import { commands } from '../cli/commands.ts';
import { withQuotes } from './quotes.mjs';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What `edgewise` prints for these arguments. */
function outputOf(args: readonly string[]): string {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  const program = new Command('edgewise').exitOverride();
  for (const command of commands) command.register(program);
  program.parse([...args], { from: 'user' });
  vi.restoreAllMocks();
  return out;
}

test('README quotes what the commands print (`npm run quotes` writes it again)', () => {
  const readme = fs.readFileSync(path.resolve(import.meta.dirname, '..', 'README.md'), 'utf8');
  expect(readme.match(/<!-- printed by: edgewise .*?-->/g)?.length).toBeGreaterThan(2);
  expect(withQuotes(readme, outputOf)).toBe(readme);
});

test('only the quotation changes', () => {
  const text = 'a\n<!-- printed by: edgewise x --y -->\n```text\nold\n```\nb\n```text\nkept\n```\n';
  expect(withQuotes(text, (args) => `${args.join('+')}\n`)).toBe(text.replace('old', 'x+--y'));
});

test('a long output is quoted as far as the comment says', () => {
  const text = '<!-- printed by: edgewise x, first 2 lines -->\n```text\n```\n';
  expect(withQuotes(text, () => 'a\nb\nc\n')).toBe(text.replace('text\n', 'text\na\nb\n'));
});
