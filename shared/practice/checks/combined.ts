import { missed, passed, type Verdict } from '../verdict.ts';
import type { Judge } from './kind.ts';

const between = '; ';

export const judgeAll: Judge<'all'> = ({ checks }, _subject, judge) => {
  const verdicts = checks.map(judge);
  const wrong = verdicts.filter((one) => !one.passed);
  return wrong.length === 0 ? passed(evidenceOf(verdicts), said(verdicts)) : missed(said(wrong), evidenceOf(wrong));
};

export const judgeAny: Judge<'any'> = ({ checks }, _subject, judge) => {
  const verdicts = checks.map(judge);
  return verdicts.find((one) => one.passed) ?? missed(said(verdicts), evidenceOf(verdicts));
};

function evidenceOf(verdicts: readonly Verdict[]): Verdict['evidence'] {
  const known = new Set<string>();
  return verdicts
    .flatMap(({ evidence }) => evidence)
    .filter((one) => {
      const key = JSON.stringify(one);
      return known.has(key) ? false : known.add(key);
    });
}

/** Each sentence once, also where a check inside has several. */
function said(verdicts: readonly Verdict[]): string {
  return [...new Set(verdicts.flatMap(({ says }) => says.split(between)).filter((one) => one !== ''))].join(between);
}
