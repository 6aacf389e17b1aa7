import { definitionAt, idOf, labelOf, nodesOf, onRequestPath } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** People do not wait for a query engine or a warehouse. */
export const warehouseOnRequestPath = {
  id: 'warehouse-on-request-path',
  severity: 'warning',
  sources: [
    guide('Pattern 2: Real-Time Analytics Pipeline'),
    aws('github:awsdocs/amazon-athena-user-guide@765e909ebcf8:doc_source/service-limits.md'),
  ],
  check(board: Board) {
    const path = onRequestPath(board);
    return verdictOf(nodesOf(board, 'redshift', 'athena', 'glue', 'emr'), (node) =>
      path.has(node)
        ? {
            at: [idOf(board, node)],
            facts: [],
            data: { label: labelOf(board, node), service: definitionAt(board, node).name },
          }
        : null,
    );
  },
} as const satisfies Rule;
