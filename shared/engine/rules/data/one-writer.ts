import { definitionAt, idOf, into, labelOf, nodesOf, trafficOn } from '../ask.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** What is written faster than one machine can is spread over many. */
export const oneWriter = {
  id: 'one-writer',
  severity: 'warning',
  sources: [
    guide('Handle 1 million writes per second'),
    aws('github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/core-skills/aws-database/assets/aurora-postgresql.md'),
  ],
  fixes: true,
  params: { writes: { label: 'Writes a second that one machine takes', default: 10_000, min: 1, max: 10_000_000 } },
  check(board: Board): Verdict {
    const most = settingOf(board, oneWriter, 'writes');
    const written = nodesOf(board, 'rds', 'aurora', 'aurora-serverless-v2').filter(
      (node) => into(board, node).length > 0,
    );
    return verdictOf(written, (node) => {
      const writes = into(board, node).reduce((sum, edge) => {
        const { peakPerSecond, readShare, batch } = trafficOn(board, edge);
        return sum + ((peakPerSecond ?? Number.NaN) * (1 - (readShare ?? Number.NaN))) / (batch ?? Number.NaN);
      }, 0);
      if (!(writes > most)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['dynamodb.partition-write-units'],
        data: { label: labelOf(board, node), service: definitionAt(board, node).name, writes, most },
        fix: { services: { [id]: 'dynamodb' } },
      };
    });
  },
} as const satisfies Rule;
