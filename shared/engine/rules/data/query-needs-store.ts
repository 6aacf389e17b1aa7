import { definitionAt, edgeIdOf, fromOf, idOf, into, labelOf, nodesOf, serviceAt } from '../ask.ts';
import { insertOn } from '../fixes.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

const streams: ReadonlySet<string> = new Set([
  'kinesis-data-streams',
  'firehose',
  'msk',
  'sns',
  'sqs-standard',
  'sqs-fifo',
]);

/** A query engine reads what has been stored. */
export const queryNeedsStore = {
  id: 'query-needs-store',
  severity: 'error',
  sources: [guide('Pattern 2: Real-Time Analytics Pipeline'), guide('Handle 1 Billion Events per Day')],
  fixes: true,
  check(board: Board) {
    const arrows = nodesOf(board, 'athena').flatMap((node) => into(board, node).map((edge) => ({ node, edge })));
    return verdictOf(arrows, ({ node, edge }) => {
      const from = fromOf(board, edge);
      const service = serviceAt(board, from);
      if (!streams.has(service)) return null;
      const label = `${labelOf(board, node)} data`;
      const bucket = { service: 's3', label };
      const boxes = service === 'firehose' ? [bucket] : [{ service: 'firehose', label: `${label} delivery` }, bucket];
      return {
        at: [edgeIdOf(board, edge), idOf(board, node)],
        facts: [],
        data: { from: labelOf(board, from), to: labelOf(board, node), service: definitionAt(board, from).name },
        fix: insertOn(board, edge, boxes),
      };
    });
  },
} as const satisfies Rule;
