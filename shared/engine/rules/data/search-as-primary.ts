import {
  fromOf,
  idOf,
  into,
  labelOf,
  nodesOf,
  perBoard,
  reachedFrom,
  roleAt,
  serviceAt,
  targetsOf,
  trafficOn,
} from '../ask.ts';
import { putBehind } from '../fixes.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** Keep what they are given for good. */
const durable = [
  'dynamodb',
  's3',
  's3-vectors',
  'rds',
  'aurora',
  'aurora-serverless-v2',
  'efs',
  'redshift',
  'kinesis-data-streams',
  'msk',
  'firehose',
];
const keeps: ReadonlySet<string> = new Set(durable);

const behindAStore = perBoard((board) => reachedFrom(board, nodesOf(board, ...durable)));

/** A search index is a copy: what it holds also lies where it can be indexed from again. */
export const searchAsPrimary = {
  id: 'search-as-primary',
  severity: 'warning',
  sources: [
    guide('S3 Vectors Architecture Patterns'),
    aws(
      'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/analytics-skills/amazon-opensearch-service/references/sizing.md',
    ),
  ],
  fixes: true,
  check(board: Board) {
    const written = nodesOf(board, 'opensearch').filter((node) => writesInto(board, node).length > 0);
    return verdictOf(written, (node) => {
      const writers = writesInto(board, node)
        .map((edge) => fromOf(board, edge))
        .filter((from) => roleAt(board, from) === 'relay');
      const writer = writers[0];
      const copied = (from: number) =>
        behindAStore(board).has(from) || targetsOf(board, from).some((to) => keeps.has(serviceAt(board, to)));
      if (behindAStore(board).has(node) || writer === undefined || writers.some(copied)) return null;
      const label = labelOf(board, node);
      return {
        at: [idOf(board, node)],
        facts: [],
        data: { label, writer: labelOf(board, writer) },
        fix: putBehind(board, writer, { service: 'dynamodb', label: `${label} source` }, { readShare: 0 }),
      };
    });
  },
} as const satisfies Rule;

/** Arrows that mostly write; one that says nothing of reads may well be a search. */
function writesInto(board: Board, node: number): readonly number[] {
  return into(board, node).filter((edge) => (trafficOn(board, edge).readShare ?? 1) < 0.5);
}
