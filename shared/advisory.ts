/** The program's own advice: its rules, and what they say in words. */
import type { Finding } from './engine/analysis.ts';
import { rules } from './engine/rules/index.ts';
import type { Advice } from './engine/rules/rule.ts';
import type { Advisory } from './figures.ts';
import { wordsFor } from './wording/findings/index.ts';

export const advisory: Advisory = { rules, speaker };

type Words = ReturnType<typeof wordsFor>;

/** Words for findings. What a rule had no reason to look at again is said again as it was. */
function speaker(): (advice: readonly Advice[]) => readonly Finding[] {
  let before: ReadonlyMap<Advice, Finding> = new Map();
  return (advice) => {
    const said = new Map(advice.map((one) => [one, before.get(one) ?? worded(one, wordsFor(one))]));
    before = said;
    return [...said.values()];
  };
}

function worded(one: Advice, { message, remedy, fix: label }: Words): Finding {
  const { rule, severity, at, facts } = one;
  const fix = one.fix === undefined || label === undefined ? one.fix : { label, ...one.fix };
  return { rule, severity, at, message, remedy, facts, ...(fix === undefined ? {} : { fix }) };
}
