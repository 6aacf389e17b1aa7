import fs from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { afterEach, expect, it, vi } from 'vitest';
import { listedRules, rulesMarkdown } from '../shared/wording/rules-list.ts';
import { rulesCommand, rulesText } from './rules.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

function printed(...args: readonly string[]): string {
  let out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  const program = new Command('edgewise').exitOverride();
  rulesCommand.register(program);
  program.parse(['rules', ...args], { from: 'user' });
  return out;
}

it('prints every rule with its words and sources as JSON', () => {
  const rules = JSON.parse(printed('--json'));
  expect(rules).toEqual(listedRules());
  expect(rules.find((rule: { readonly id: string }) => rule.id === 'provisioned-headroom')).toEqual({
    id: 'provisioned-headroom',
    theme: 'limits',
    severity: 'warning',
    title: 'What is provisioned keeps room for a peak',
    why: 'Scaling takes minutes, so the guide scales at 70%; above it a burst is throttled before help arrives.',
    sources: [{ kind: 'guide', section: 'Design a shopping cart that handles Black Friday traffic' }],
    fix: true,
  });
});

it('prints the document that is kept as RULES.md', () => {
  const file = fs.readFileSync(path.join(import.meta.dirname, '../RULES.md'), 'utf8');
  expect(printed('--markdown')).toBe(rulesMarkdown());
  expect(file, 'Write it again: npm run -s edgewise -- rules --markdown > RULES.md').toBe(rulesMarkdown());
});

it('prints a list that fits a terminal', () => {
  const [first] = listedRules();
  if (first === undefined) throw new Error('no rules');
  const why = 'A word and '.repeat(20).trim();
  expect(
    rulesText([
      {
        ...first,
        why,
        sources: [{ kind: 'board' }, { kind: 'guide', section: 'Pattern 1: Event-Driven Microservices' }],
      },
    ]),
  ).toBe(
    `THE BOARD ITSELF

  Loops give back less than they take
    amplifying-loop, error
    A word and A word and A word and A word and A word and A word and A word and A word and A word
    and A word and A word and A word and A word and A word and A word and A word and A word and A
    word and A word and A word and
    The board's own figures
    Guide: Pattern 1: Event-Driven Microservices

1 rules, 0 with a one-click fix
`,
  );
  expect(printed()).toBe(rulesText(listedRules()));
});

it('refuses two formats at once', () => {
  expect(() => printed('--json', '--markdown')).toThrow(/one form at a time/);
});
