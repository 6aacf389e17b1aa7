import { figure, idOf, labelOf, nodesOf, numberAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';
import { cacheBefore, uncachedReads } from './cache.ts';

/** Strong reads go past the cache: with more of them than this it does not help. */
const mostStrong = 0.2;
const worthASecond = 10;

/** A table whose reads cost more than a cache would has one. */
export const daxPays = {
  id: 'dax-pays',
  severity: 'info',
  sources: [
    guide('Design a shopping cart that handles Black Friday traffic'),
    guide('L7 Level Cost Analysis'),
    aws('github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/DAX.md'),
  ],
  fixes: true,
  params: { usd: { label: 'USD a month from which it is told', default: 200, min: 1, max: 1_000_000 } },
  check(board: Board): Verdict {
    const read = nodesOf(board, 'dynamodb').flatMap((node) => {
      const { edges, perSecond } = uncachedReads(board, node);
      return edges.length > 0 ? [{ node, edges, perSecond }] : [];
    });
    const dax = board.catalog.services['dax']?.params ?? {};
    const usual = (key: string) => Number(dax[key]?.default);
    const daxUsd = usual('nodes') * board.design.settings.hoursPerMonth * figure(board, 'dax.dax-r5-large');
    return verdictOf(read, ({ node, edges, perSecond }) => {
      // A rate that three nodes could not pay for needs no look at the bill.
      if (!(perSecond >= worthASecond)) return null;
      const usd = usdOf(linesOf(board, node, 'read-requests', 'scaled-read-unit-hours'));
      const saved = usd * usual('hitRatio') - daxUsd;
      if (!(saved >= settingOf(board, daxPays, 'usd')) || numberAt(board, node, 'strongReadRatio') > mostStrong)
        return null;
      const label = labelOf(board, node);
      return {
        at: [idOf(board, node)],
        facts: ['dax.dax-r5-large', 'dynamodb.on-demand-read', 'dynamodb.provisioned-rcu'],
        data: { label, usd, daxUsd, saved, hit: usual('hitRatio') },
        fix: cacheBefore(board, edges, { service: 'dax', label: `${label} cache` }),
      };
    });
  },
} as const satisfies Rule;
