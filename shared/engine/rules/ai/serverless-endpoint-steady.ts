import { figure, idOf, labelOf, limitAt, nodesOf } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** What the catalog's real-time endpoints start with: calls at once of a server, and how full it should be. */
const workers = 4;
const target = 0.6;
const smallest = 2;

/** An endpoint that is busy all the time runs on servers, not by the second. */
export const serverlessEndpointSteady = {
  id: 'serverless-endpoint-steady',
  severity: 'info',
  sources: [
    guide('Latest AWS AI Services Integration (2025)'),
    aws('https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-invoke.html'),
  ],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 100, min: 1, max: 1_000_000 } },
  check(board: Board): Verdict {
    return verdictOf(nodesOf(board, 'sagemaker-serverless'), (node) => {
      const atOnce = limitAt(board, node, 'concurrency')?.demand ?? Number.NaN;
      const servers = Math.max(smallest, Math.ceil(atOnce / (workers * target)));
      const hourly = servers * board.design.settings.hoursPerMonth * figure(board, 'sagemaker-realtime.ml-m5-xlarge');
      const usd = usdOf(linesOf(board, node, 'gb-seconds'));
      if (!(usd - hourly >= settingOf(board, serverlessEndpointSteady, 'usd'))) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['sagemaker-serverless.gb-second', 'sagemaker-realtime.ml-m5-xlarge'],
        data: { label: labelOf(board, node), usd, hourly, servers },
        fix: {
          services: { [id]: 'sagemaker-realtime' },
          params: { [`${id}.instance`]: 'ml.m5.xlarge', [`${id}.minInstances`]: servers },
        },
      };
    });
  },
} as const satisfies Rule;
