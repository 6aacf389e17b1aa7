import { edgeIdOf, idOf, labelOf, nodesOf, serviceAt } from '../ask.ts';
import { doorsInto } from '../entry.ts';
import { insertOn } from '../fixes.ts';
import { type Board, guide, type Rule, verdictOf } from '../rule.ts';

const inlets = [
  'sqs-standard',
  'sqs-fifo',
  'sns',
  'sns-fifo',
  'kinesis-data-streams',
  'firehose',
  'eventbridge',
] as const;
/** HTTP APIs hand over to these themselves; REST APIs to all. */
const byHttpApi: ReadonlySet<string> = new Set(['sqs-standard', 'sqs-fifo', 'kinesis-data-streams', 'eventbridge']);

/** Another company’s system reaches a queue or stream through an API, not with credentials of this account. */
export const externalIntoQueue = {
  id: 'external-into-queue',
  severity: 'info',
  sources: [guide('Request Flow Architecture')],
  fixes: true,
  check(board: Board) {
    const open = doorsInto(board, ...inlets);
    const strange = new Map(
      open.filter(({ source }) => serviceAt(board, source) === 'external').map((door) => [door.node, door]),
    );
    return verdictOf(nodesOf(board, ...inlets), (node) => {
      const door = strange.get(node);
      if (door === undefined) return null;
      const service = byHttpApi.has(serviceAt(board, node)) ? 'api-gateway-http' : 'api-gateway-rest';
      return {
        at: [idOf(board, node), edgeIdOf(board, door.edge)],
        facts: [],
        data: { label: labelOf(board, node), source: labelOf(board, door.source) },
        fix: insertOn(board, door.edge, [{ service, label: 'API' }]),
      };
    });
  },
} as const satisfies Rule;
