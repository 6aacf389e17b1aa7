import { edgeIdOf, figure, fromOf, idOf, into, labelOf, nodesOf, paramsOn, roleAt, trafficOn } from '../ask.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Several items of one table are read or written in one request. */
export const batchItems = {
  id: 'batch-items',
  severity: 'info',
  sources: [
    guide('Core Concepts You Must Know'),
    guide('Handle 1 million writes per second'),
    aws('github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/ServiceQuotas.md'),
  ],
  fixes: true,
  params: { calls: { label: 'Items of one unit from which it is told', default: 5, min: 2, max: 1000 } },
  check(board: Board): Verdict {
    const arrows = nodesOf(board, 'dynamodb')
      .flatMap((node) => into(board, node).map((edge) => ({ node, edge })))
      // Only who runs code puts items together.
      .filter(({ edge }) => roleAt(board, fromOf(board, edge)) === 'relay');
    return verdictOf(arrows, ({ node, edge }) => {
      const calls = paramsOn(board, edge).calls ?? 1;
      const { batch, readShare } = trafficOn(board, edge);
      if (calls < settingOf(board, batchItems, 'calls') || batch !== 1 || readShare === null) return null;
      const isRead = readShare > 0.5;
      const fact = isRead ? 'dynamodb.batch-get-items' : 'dynamodb.batch-write-items';
      const together = Math.min(Math.floor(calls), figure(board, fact));
      const at = edgeIdOf(board, edge);
      return {
        at: [at, idOf(board, node)],
        facts: [fact],
        data: {
          from: labelOf(board, fromOf(board, edge)),
          to: labelOf(board, node),
          calls,
          together,
          what: isRead ? 'read' : 'write',
          requests: Math.ceil(calls / together),
        },
        fix: { params: { [`${at}.batch`]: together } },
      };
    });
  },
} as const satisfies Rule;
