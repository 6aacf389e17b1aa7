import { figure, idOf, labelOf, nodesOf, numberAt, perSecondInto, secondsOfMonth } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** What an express run of this length is billed for by default, GB. */
const gbOfARun = 64 / 1024;

/** Many short workflows run as express ones, which are not billed by the step. */
export const expressForVolume = {
  id: 'express-for-volume',
  severity: 'warning',
  sources: [
    aws('github:aws/agent-toolkit-for-aws@d6ad2e4:skills/core-skills/aws-serverless/references/orchestration.md'),
    aws('https://aws.amazon.com/step-functions/pricing/'),
  ],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 50, min: 1, max: 1_000_000 } },
  check(board: Board): Verdict {
    const longest = figure(board, 'step-functions-express.max-duration');
    return verdictOf(nodesOf(board, 'step-functions-standard'), (node) => {
      const seconds = numberAt(board, node, 'durationS');
      if (!(seconds <= longest)) return null;
      const runs = perSecondInto(board, node) * secondsOfMonth(board);
      const usd = usdOf(linesOf(board, node, 'steps'));
      // The first tier of time and memory is the dearest: what is saved is at least this.
      const express =
        (runs / 1e6) * figure(board, 'step-functions-express.requests') +
        runs * seconds * gbOfARun * figure(board, 'step-functions-express.duration-tier1');
      if (!(usd - express >= settingOf(board, expressForVolume, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: [
          'step-functions-standard.transition',
          'step-functions-express.requests',
          'step-functions-express.duration-tier1',
          'step-functions-express.max-duration',
        ],
        data: { label: labelOf(board, node), usd, express, seconds },
        fix: {
          services: { [id]: 'step-functions-express' },
          params: { [`${id}.durationMs`]: Math.max(1, seconds * 1000) },
        },
      };
    });
  },
} as const satisfies Rule;
