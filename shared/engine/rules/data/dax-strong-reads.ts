import { feedersOf, idOf, labelOf, nodesOf, numberAt, serviceAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** What is read through DAX may be a little old. */
export const daxStrongReads = {
  id: 'dax-strong-reads',
  severity: 'warning',
  sources: [
    guide('Design a shopping cart that handles Black Friday traffic'),
    aws('github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/DAX.md'),
  ],
  fixes: true,
  check(board: Board) {
    const cached = nodesOf(board, 'dynamodb').filter((node) =>
      feedersOf(board, node).some((from) => serviceAt(board, from) === 'dax'),
    );
    return verdictOf(cached, (node) => {
      const share = numberAt(board, node, 'strongReadRatio');
      if (!(share > 0)) return null;
      const id = idOf(board, node);
      return {
        at: [id],
        facts: ['dax.strong-reads', 'dynamodb.eventual-read-units'],
        data: { label: labelOf(board, node), share },
        fix: { params: { [`${id}.strongReadRatio`]: 0 } },
      };
    });
  },
} as const satisfies Rule;
