import { idOf, limitAt, nodesOf, numberAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { type Arrivals, foundGrowth, growthAt, outrun, type Pace } from './ramps.ts';

/** Lambda adds 1,000 running functions in every 10 seconds, for each function by itself. */
const intervalSeconds = 10;

/** Traffic grows no faster than a function may. */
export const rampFunctions = {
  id: 'ramp-functions',
  severity: 'warning',
  sources: [
    guide('Cold Start Optimization'),
    aws('https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html'),
  ],
  fixes: true,
  check(board: Board) {
    const rate = board.books.value('lambda.scaling-rate');
    return verdictOf(growing(board), ({ node, growth }) => {
      const running = limitAt(board, node, 'concurrency')?.demand ?? Number.NaN;
      const requests = growth.steps.at(-1)?.to.requests ?? Number.NaN;
      const of = (arriving: Arrivals) => arriving.requests * (running / requests);
      const start = Math.max(of(growth.from), numberAt(board, node, 'provisionedConcurrency'));
      const pace: Pace = {
        allowed: (seconds) => start + rate * Math.max(1, seconds / intervalSeconds),
        needed: (demand) => ((demand - start) / rate) * intervalSeconds,
      };
      const fast = outrun(growth, of, pace);
      if (fast === null) return null;
      // With so many kept warm, what Lambda adds in time is enough.
      const warm = Math.ceil(fast.to - (fast.allowed - start) - 1e-9);
      const { at, data } = foundGrowth(board, [node], growth, fast);
      return {
        at,
        facts: ['lambda.scaling-rate'],
        data: { ...data, rate, interval: intervalSeconds, warm },
        fix: { params: { [`${idOf(board, node)}.provisionedConcurrency`]: warm } },
      };
    });
  },
} as const satisfies Rule;

function growing(board: Board) {
  return nodesOf(board, 'lambda').flatMap((node) => {
    const growth = growthAt(board, [node]);
    return growth === null ? [] : [{ node, growth }];
  });
}
