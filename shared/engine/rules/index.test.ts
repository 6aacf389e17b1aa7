import { describe, expect, it } from 'vitest';
import { ruleWords, wordsFor } from '../../wording/findings/index.ts';
import { cases } from './all-cases.ts';
import { advise, type RuleId, rules, type Theme, themes } from './index.ts';
import type { Rule } from './rule.ts';
import { boardOf, type Case, client, said } from './try-rule.ts';

const empty = boardOf({});

describe('rules', () => {
  it('are these, in the order that findings are shown', () => {
    expect(Object.entries(themes).map(([theme, list]) => [theme, list.map(({ id }) => id)])).toMatchSnapshot();
  });

  it('have an id of their own, a source and words', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, sources } of rules) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(ruleWords(id).title, id).toMatch(/^[A-Z].*[^.]$/);
      expect(ruleWords(id).why, id).toMatch(/^[A-Z].*\.$/s);
    }
  });

  it.each(
    Object.entries(themes).flatMap(([theme, list]) => list.map(({ id }) => [theme as Theme, id as RuleId] as const)),
  )('%s: %s does not apply, is satisfied, finds', (theme, id) => {
    const [good, bad, places] = cases[theme][id] as Case;
    expect([said(id, empty), said(id, good), said(id, bad)]).toEqual(['does-not-apply', 'satisfied', places]);
  });

  it.each(Object.entries(cases).flatMap(([theme, of]) => Object.keys(of).map((id) => [theme as Theme, id] as const)))(
    '%s: %s has whole sentences for what it finds',
    (theme, id) => {
      const [, bad] = cases[theme][id] as Case;
      const rule = rules.find((one) => one.id === id) as Rule;
      for (const { data } of advise(bad, [rule])) {
        const { message, remedy } = ruleWords(id);
        for (const words of [message(data), remedy(data)]) {
          expect(words).toMatch(/^\S.*[.!]$/s);
          expect(words).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
        }
      }
    },
  );

  it.each(Object.entries(cases).flatMap(([theme, of]) => Object.keys(of).map((id) => [theme as Theme, id] as const)))(
    '%s: %s says whether it offers a fix, and what its button says',
    (theme, id) => {
      const [, bad] = cases[theme][id] as Case;
      const rule = rules.find((one) => one.id === id) as Rule;
      const fixes = advise(bad, [rule]).flatMap((advice) =>
        advice.fix === undefined ? [] : [{ advice, fix: advice.fix }],
      );
      expect(fixes.length > 0, `${id} must say 'fixes: true' where its findings have a fix, and only there`).toBe(
        rule.fixes === true,
      );
      for (const { advice, fix } of fixes) {
        const draws = fix.nodes ?? fix.edges ?? fix.services ?? fix.reconnect ?? fix.remove;
        const words = wordsFor(advice).fix ?? '';
        expect(words).toMatch(draws === undefined ? /^(|[A-Z].*[^.])$/ : /^[A-Z].*[^.]$/);
        expect(words).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      }
    },
  );

  it('rest on facts that the catalog has', () => {
    const missing = Object.values(cases).flatMap((of) =>
      Object.entries(of).flatMap(([id, [, bad]]) =>
        advise(bad, [rules.find((one) => one.id === id) as Rule])
          .flatMap(({ facts }) => facts)
          .filter((fact) => bad.books.fact(fact) === undefined)
          .map((fact) => `${id}: ${fact}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('say what a button draws, where it draws', () => {
    const silent = Object.values(cases).flatMap((of) =>
      Object.entries(of).flatMap(([id, [, bad]]) =>
        advise(bad, [rules.find((one) => one.id === id) as Rule])
          .filter(({ fix }) => (fix?.services ?? fix?.nodes ?? fix?.remove) !== undefined)
          .filter(({ data }) => !/^[A-Z].*[^.]$/.test(ruleWords(id).fix?.(data) ?? ''))
          .map(() => id),
      ),
    );
    expect(silent).toEqual([]);
  });

  it('offer the comfortable size as a fix', () => {
    const board = boardOf({ a: client(700), k: ['kinesis-data-streams', { shards: 1 }] }, { 'a>k': {} });
    expect(advise(board, themes.limits).map(({ rule, fix }) => [rule, fix])).toEqual([
      ['provisioned-headroom', { params: { 'k.shards': 2 } }],
    ]);
  });

  it('that throw become a finding, and take nothing else with them', () => {
    const base = { severity: 'info', sources: [{ kind: 'board' }] } as const;
    const broken: Rule = {
      ...base,
      id: 'broken',
      check() {
        throw new Error('no such thing');
      },
    };
    const fine: Rule = { ...base, id: 'fine', check: () => [{ at: ['x'], facts: [], data: {} }] };
    const silent: Rule = { ...base, id: 'silent', check: () => 'satisfied' };
    expect(advise(empty, [broken, silent, fine])).toEqual([
      {
        rule: 'rule-failed',
        severity: 'warning',
        at: [],
        facts: [],
        data: { failed: 'broken', reason: 'no such thing' },
      },
      { rule: 'fine', severity: 'info', at: ['x'], facts: [], data: {} },
    ]);
  });
});
