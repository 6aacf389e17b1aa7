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
  const said = new WeakMap<Advice, Finding>();
  return (advice) =>
    advice.map((one) => {
      let finding = said.get(one);
      if (finding === undefined) {
        finding = worded(one, wordsFor(one));
        said.set(one, finding);
      }
      return finding;
    });
}

function worded(one: Advice, { message, remedy, fix: label }: Words): Finding {
  const { rule, severity, at, facts } = one;
  const fix = one.fix === undefined || label === undefined ? one.fix : { label, ...one.fix };
  return { rule, severity, at, message, remedy, facts, ...(fix === undefined ? {} : { fix }) };
}
