import { expect, it } from 'vitest';
import { emptyDocument } from '../../model/document.ts';
import { applyEdit, type Edit } from '../../model/edit.ts';
import { ruleWords } from '../../wording/findings/index.ts';
import type { Fix } from '../analysis.ts';
import { budgetCases } from './budget/cases.ts';
import { costCases } from './cost/cases.ts';
import { advise, type RuleId, rules } from './index.ts';
import { limitCases } from './limits/cases.ts';
import { networkCases } from './network/cases.ts';
import { resilienceCases } from './resilience/cases.ts';
import type { Advice, Board, Rule } from './rule.ts';
import { securityCases } from './security/cases.ts';
import { boardOf, type Case } from './try-rule.ts';

/** The board after a fix, as pressing its button makes it. */
function fixed(board: Board, fix: Fix): Board {
  const edits: Edit[] = [
    { kind: 'remove', ids: fix.remove ?? [] },
    ...Object.entries(fix.services ?? {}).map(([id, service]): Edit => ({ kind: 'set-service', id, service })),
    ...(fix.nodes ?? []).map(({ near: _, ...node }): Edit => ({ kind: 'add-node', node, at: { x: 0, y: 0 } })),
    ...(fix.edges ?? []).map((edge): Edit => ({ kind: 'add-edge', edge })),
    ...Object.entries(fix.reconnect ?? {}).map(([id, ends]): Edit => ({ kind: 'reconnect', id, ...ends })),
    ...Object.entries(fix.params ?? {}).map(([path, value]): Edit => {
      const dot = path.lastIndexOf('.');
      return { kind: 'set-param', id: path.slice(0, dot), key: path.slice(dot + 1), value };
    }),
  ];
  const before = { ...emptyDocument(), design: board.design };
  return boardOf({}, {}, { design: edits.reduce(applyEdit, before).design });
}

const all = Object.entries<Case>({
  ...limitCases,
  ...budgetCases,
  ...networkCases,
  ...securityCases,
  ...resilienceCases,
  ...costCases,
});

const offered = all.flatMap(([id, [, bad]]) => {
  const rule = rules.find((one) => one.id === id) as Rule;
  return advise(bad, [rule]).flatMap((advice) =>
    advice.fix === undefined ? [] : [[id as RuleId, rule, bad, advice.fix, advice] as const],
  );
});

it('rest on facts that the catalog has', () => {
  const missing = new Set<string>();
  for (const [id, [, bad]] of all) {
    for (const { facts } of advise(bad, [rules.find((one) => one.id === id) as Rule])) {
      for (const fact of facts) if (bad.books.fact(fact) === undefined) missing.add(`${id}: ${fact}`);
    }
  }
  expect([...missing]).toEqual([]);
});

it.each(offered)('%s: what the button does settles the finding', (_id, rule, board, fix, advice: Advice) => {
  const left = advise(fixed(board, fix), [rule]).map(({ at }) => at.join(' '));
  expect(left).not.toContain(advice.at.join(' '));
});

it.each(offered.filter(([, , , { services, nodes, remove }]) => services ?? nodes ?? remove))(
  '%s: a button that draws says what it draws',
  (id, _rule, _board, _fix, advice) => {
    expect(ruleWords(id).fix?.(advice.data)).toMatch(/^[A-Z].*[^.]$/);
  },
);
