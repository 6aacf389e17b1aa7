/** Every fix of every rule, pressed on the board that breaks the rule. */
import { expect, it } from 'vitest';
import { analyze } from '../../shared/analyze.ts';
import { catalog } from '../../shared/catalog/index.ts';
import { aiCases } from '../../shared/engine/rules/ai/cases.ts';
import { boardCases } from '../../shared/engine/rules/board/cases.ts';
import { budgetCases } from '../../shared/engine/rules/budget/cases.ts';
import { computeCases } from '../../shared/engine/rules/compute/cases.ts';
import { costCases } from '../../shared/engine/rules/cost/cases.ts';
import { dataCases } from '../../shared/engine/rules/data/cases.ts';
import { rules, type Theme } from '../../shared/engine/rules/index.ts';
import { limitCases } from '../../shared/engine/rules/limits/cases.ts';
import { messagingCases } from '../../shared/engine/rules/messaging/cases.ts';
import { networkCases } from '../../shared/engine/rules/network/cases.ts';
import { resilienceCases } from '../../shared/engine/rules/resilience/cases.ts';
import { securityCases } from '../../shared/engine/rules/security/cases.ts';
import type { Case } from '../../shared/engine/rules/try-rule.ts';
import { type Design, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { fixEdit, fixText } from './fix.ts';

const cases: Readonly<Record<Theme, Readonly<Record<string, Case>>>> = {
  ai: aiCases,
  board: boardCases,
  budget: budgetCases,
  compute: computeCases,
  cost: costCases,
  data: dataCases,
  limits: limitCases,
  messaging: messagingCases,
  network: networkCases,
  resilience: resilienceCases,
  security: securityCases,
};

function found(design: Design, rule: string) {
  return analyze(design, catalog).findings.filter((finding) => finding.rule === rule);
}

const fixing = Object.values(cases).flatMap((of) =>
  Object.entries(of).filter(([id]) => rules.some((rule) => rule.id === id && rule.fixes === true)),
);

it.each(fixing)('%s: every fix takes its finding away', (id, [, { design }]) => {
  const document = { ...emptyDocument(), design };
  const before = found(design, id);
  const offered = before.flatMap(({ at, fix }) => (fix === undefined ? [] : [{ at, fix }]));
  expect(offered.length).toBeGreaterThan(0);
  for (const { at, fix } of offered) {
    expect(fixText(document, fix)).toMatch(/^[A-Z]/);
    const after = applyEdit(document, fixEdit(document, fix)).design;
    expect(after).not.toEqual(design);
    const same = found(after, id).filter((finding) => finding.at.join(' ') === at.join(' '));
    expect(same.map(({ message }) => message)).toEqual([]);
  }
});
