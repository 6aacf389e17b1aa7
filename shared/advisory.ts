/** The program's own advice: its rules, and what they say in words. */
import type { Finding } from './engine/analysis.ts';
import { rules } from './engine/rules/index.ts';
import type { Advice, Data } from './engine/rules/rule.ts';
import type { Advisory } from './figures.ts';
import { wordsFor } from './wording/findings/index.ts';

export const advisory: Advisory = { rules, speaker };

type Words = ReturnType<typeof wordsFor>;

interface Said {
  readonly data: Data;
  readonly words: Words;
}

/** Words for findings: what was said of the same place is said again where it rests on the same data. */
function speaker(): (advice: readonly Advice[]) => readonly Finding[] {
  let before: ReadonlyMap<string, Said> = new Map();
  return (advice) => {
    const said = new Map<string, Said>();
    const findings = advice.map((one) => {
      const key = `${one.rule} ${one.fix === undefined ? '-' : '+'} ${one.at.join(' ')}`;
      const known = before.get(key);
      const words = known !== undefined && isSameData(known.data, one.data) ? known.words : wordsFor(one);
      said.set(key, { data: one.data, words });
      return worded(one, words);
    });
    before = said;
    return findings;
  };
}

function isSameData(a: Data, b: Data): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && Object.is(a[key], b[key]))
  );
}

function worded(one: Advice, { message, remedy, fix: label }: Words): Finding {
  const { rule, severity, at, facts } = one;
  const fix = one.fix === undefined || label === undefined ? one.fix : { label, ...one.fix };
  return { rule, severity, at, message, remedy, facts, ...(fix === undefined ? {} : { fix }) };
}
