import { idOf, labelOf, nodesOf, valueAt } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** A cache runs Valkey, which answers the same commands as Redis OSS and costs less. */
export const valkey = {
  id: 'valkey',
  severity: 'info',
  sources: [guide('L7 Level Cost Analysis'), aws('https://aws.amazon.com/elasticache/pricing/')],
  fixes: true,
  params: { usd: { label: 'USD saved a month from which it is told', default: 1, min: 0, max: 1_000_000_000 } },
  check(board: Board): Verdict {
    return verdictOf(nodesOf(board, 'elasticache'), (node) => {
      if (valueAt(board, node, 'engine') !== 'redis') return null;
      const price = (key: string) => board.books.value(`elasticache.${key}`);
      const part = (line: string, ratio: number) => usdOf(linesOf(board, node, line)) * (1 - ratio);
      const saved =
        part('node-hours', price('valkey-factor')) +
        part('ecpus', price('serverless-valkey-ecpu') / price('serverless-redis-ecpu')) +
        part('serverless-storage', price('serverless-valkey-storage') / price('serverless-redis-storage'));
      if (!(saved >= settingOf(board, valkey, 'usd'))) return null;
      const id = idOf(board, node);
      const serverless = valueAt(board, node, 'mode') === 'serverless';
      return {
        at: [id],
        facts: serverless
          ? ['elasticache.serverless-valkey-ecpu', 'elasticache.serverless-redis-ecpu']
          : ['elasticache.valkey-factor'],
        data: { label: labelOf(board, node), saved },
        fix: { params: { [`${id}.engine`]: 'valkey' } },
      };
    });
  },
} as const satisfies Rule;
