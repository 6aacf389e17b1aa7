import { idOf, labelOf, nodesOf, numberAt } from '../ask.ts';
import { discounted, linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

const millisecondsPerSecond = 1000;
/** Memory that a run is billed for at the least, as a part of a GB. */
const leastGb = 64 / 1024;

/** Short workflows in great number run as Express workflows, which are billed by run and time instead of by step. */
export const expressWorkflows = {
  id: 'express-workflows',
  severity: 'info',
  sources: [guide('Lambda Limits & Workarounds'), aws('https://aws.amazon.com/step-functions/pricing/')],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 100, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    const longest = board.books.value('step-functions-express.max-duration');
    const short = nodesOf(board, 'step-functions-standard').filter(
      (node) => numberAt(board, node, 'durationS') <= longest,
    );
    return verdictOf(short, (node) => {
      const lines = linesOf(board, node, 'steps');
      const usd = usdOf(lines);
      const seconds = numberAt(board, node, 'durationS');
      const steps = numberAt(board, node, 'transitionsPerExecution') * numberAt(board, node, 'retryFactor');
      const runs = lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0) / steps;
      const price = (key: string) => board.books.value(`step-functions-express.${key}`);
      // At the dearest tier of time, so that the amount is never too low.
      const express = discounted(
        board,
        (runs / 1e6) * price('requests') + runs * seconds * leastGb * price('duration-tier1'),
      );
      if (!(usd >= settingOf(board, expressWorkflows, 'usd') && express < usd)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [
          'step-functions-standard.transition',
          'step-functions-express.requests',
          'step-functions-express.duration-tier1',
        ],
        data: { label: labelOf(board, node), usd, express, seconds, longest },
        fix: {
          services: { [id]: 'step-functions-express' },
          params: { [`${id}.durationMs`]: Math.max(1, seconds * millisecondsPerSecond) },
        },
      };
    });
  },
} as const satisfies Rule;
