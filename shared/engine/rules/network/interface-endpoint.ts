import { edgeIdOf, idOf, labelOf, labelsOf, nodesOf, outOf, serviceAt, toOf } from '../ask.ts';
import { gbPerMonth } from '../bill.ts';
import { aws, type Board, type Rule, verdictOf } from '../rule.ts';

/** Regional services that are reached over their public address unless an interface endpoint leads to them. */
const byInterface: ReadonlySet<string> = new Set([
  'sqs-standard',
  'sqs-fifo',
  'sns',
  'sns-fifo',
  'kinesis-data-streams',
  'firehose',
  'eventbridge',
  'step-functions-standard',
  'step-functions-express',
  'cloudwatch',
  'x-ray',
  'athena',
  'lambda',
  'sagemaker-realtime',
  'sagemaker-serverless',
]);
const zones = 2;

/** Much traffic to one AWS service goes through an interface endpoint, which costs less a GB than NAT. */
export const interfaceEndpoint = {
  id: 'interface-endpoint',
  severity: 'info',
  sources: [aws('https://aws.amazon.com/vpc/pricing/')],
  fixes: true,
  check(board: Board) {
    const price = (key: string) => board.books.value(key);
    const standing = zones * price('vpc-interface-endpoint.hour') * board.design.settings.hoursPerMonth;
    const saved = price('nat-gateway.data') - price('vpc-interface-endpoint.data-tier1');
    return verdictOf(nodesOf(board, 'nat-gateway'), (nat) => {
      const out = outOf(board, nat);
      const inside = out.filter(
        (edge) =>
          serviceAt(board, toOf(board, edge)).startsWith('bedrock') ||
          byInterface.has(serviceAt(board, toOf(board, edge))),
      );
      const worth = inside.filter((edge) => gbPerMonth(board, edge) * saved > standing);
      if (worth.length === 0) return null;
      const id = idOf(board, nat);
      return {
        at: [id, ...worth.map((edge) => edgeIdOf(board, edge))],
        facts: ['nat-gateway.data', 'vpc-interface-endpoint.data-tier1', 'vpc-interface-endpoint.hour'],
        data: {
          label: labelOf(board, nat),
          targets: labelsOf(
            board,
            worth.map((edge) => toOf(board, edge)),
          ),
          gb: worth.reduce((sum, edge) => sum + gbPerMonth(board, edge), 0),
          natPrice: price('nat-gateway.data'),
          price: price('vpc-interface-endpoint.data-tier1'),
          standing,
        },
        ...(inside.length === out.length
          ? {
              fix: {
                services: { [id]: 'vpc-interface-endpoint' },
                params: {
                  [`${id}.endpoints`]: new Set(inside.map((edge) => serviceAt(board, toOf(board, edge)))).size,
                },
              },
            }
          : {}),
      };
    });
  },
} as const satisfies Rule;
