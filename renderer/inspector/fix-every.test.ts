/** Every fix of every rule, pressed on the board that breaks the rule. */
import { expect, it } from 'vitest';
import { analyze } from '../../shared/analyze.ts';
import { catalog } from '../../shared/catalog/index.ts';
import { cases } from '../../shared/engine/rules/all-cases.ts';
import { rules } from '../../shared/engine/rules/index.ts';
import { type Design, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { fixText } from './fix.ts';
import { fixEdit } from './fix-edit.ts';

function found(design: Design, rule: string) {
  return analyze(design, catalog).findings.filter((finding) => finding.rule === rule);
}

const fixing = Object.values(cases).flatMap((of) =>
  Object.entries(of).filter(([id]) => rules.some((rule) => rule.id === id && rule.fixes === true)),
);

it.each(fixing)('%s: every fix takes its finding away', (id, [, bad]) => {
  const { design } = bad.all;
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
