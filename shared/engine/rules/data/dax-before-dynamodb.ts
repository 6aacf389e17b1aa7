import { definitionAt, idOf, isGiven, labelOf, nodesOf, serviceAt, targetsOf } from '../ask.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';

/** DAX speaks DynamoDB and nothing else. */
export const daxBeforeDynamodb = {
  id: 'dax-before-dynamodb',
  severity: 'error',
  sources: [aws('github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/DAX.md')],
  fixes: true,
  check(board: Board) {
    const leading = nodesOf(board, 'dax').filter((node) => targetsOf(board, node).length > 0);
    return verdictOf(leading, (node) => {
      const other = targetsOf(board, node).find((to) => serviceAt(board, to) !== 'dynamodb');
      if (other === undefined) return null;
      const id = idOf(board, node);
      const nodeType = board.catalog.services['elasticache']?.params['nodeType']?.default;
      // A node type of one cache is none of the other's.
      const params =
        isGiven(board, node, 'nodeType') && nodeType != null ? { params: { [`${id}.nodeType`]: nodeType } } : {};
      return {
        at: [id, idOf(board, other)],
        facts: [],
        data: {
          label: labelOf(board, node),
          other: labelOf(board, other),
          service: definitionAt(board, other).name,
        },
        fix: { services: { [id]: 'elasticache' }, ...params },
      };
    });
  },
} as const satisfies Rule;
