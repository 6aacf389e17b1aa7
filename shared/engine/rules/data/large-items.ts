import { edgeIdOf, figure, fromOf, idOf, into, labelOf, nodesOf, numberAt, trafficOn } from '../ask.ts';
import { putBehind, together } from '../fixes.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** What a table keeps of an item whose content lies elsewhere, KB. */
const pointerKb = 1;

/** Large content lies in an object store, and the table says where. */
export const largeItems = {
  id: 'large-items',
  severity: 'warning',
  sources: [
    guide('Handle 1 million writes per second'),
    aws('github:awsdocs/amazon-dynamodb-developer-guide@822948021fcd:doc_source/ServiceQuotas.md'),
  ],
  fixes: true,
  params: { kb: { label: 'Item size from which it is told, KB', default: 100, min: 1, max: 400 } },
  check(board: Board): Verdict {
    const limit = settingOf(board, largeItems, 'kb');
    const fed = nodesOf(board, 'dynamodb').filter((node) => into(board, node).length > 0);
    return verdictOf(fed, (node) => {
      const itemKb = numberAt(board, node, 'itemKb');
      const sizes = into(board, node).map((edge) => ({
        edge,
        kb: Math.max(itemKb, trafficOn(board, edge).payloadKb ?? 0),
      }));
      const large = sizes.filter(({ kb }) => kb >= limit);
      if (large.length === 0) return null;
      const id = idOf(board, node);
      const kb = Math.max(...large.map((one) => one.kb));
      const moves = large.map(({ edge, kb: payloadKb }) => ({
        ...putBehind(
          board,
          fromOf(board, edge),
          { service: 's3', label: `${labelOf(board, node)} content`, params: { objectKb: payloadKb } },
          { payloadKb, readShare: trafficOn(board, edge).readShare ?? 0 },
        ),
        params: { [`${edgeIdOf(board, edge)}.payloadKb`]: pointerKb, [`${id}.itemKb`]: pointerKb },
      }));
      const unitKb = figure(board, 'dynamodb.write-unit-kb');
      return {
        at: [id, ...large.map(({ edge }) => edgeIdOf(board, edge))],
        facts: ['dynamodb.item-size', 'dynamodb.write-unit-kb', 's3.standard-put'],
        data: {
          label: labelOf(board, node),
          kb,
          units: Math.ceil(kb / unitKb),
          most: figure(board, 'dynamodb.item-size'),
        },
        fix: together(moves),
      };
    });
  },
} as const satisfies Rule;
