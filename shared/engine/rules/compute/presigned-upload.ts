import {
  edgeIdOf,
  figure,
  fromOf,
  idOf,
  labelOf,
  nodesOf,
  outOf,
  serviceAt,
  targetsOf,
  toOf,
  trafficOn,
} from '../ask.ts';
import { putBehind } from '../fixes.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';

/** A request for an address, and the address, KB. */
const addressKb = 2;
const gateways: readonly string[] = ['api-gateway-rest', 'api-gateway-http'];
const kbInMb = 1024;

/** Large uploads and downloads go straight to the object store, by an address that is signed for a while. */
export const presignedUpload = {
  id: 'presigned-upload',
  severity: 'error',
  sources: [
    guide('Lambda Limits & Workarounds'),
    aws('https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.md'),
    aws('https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html'),
  ],
  fixes: true,
  check(board: Board) {
    const doors = nodesOf(board, 'client', 'external')
      .flatMap((node) => outOf(board, node))
      .flatMap((edge) => {
        const limit = limitKb(board, toOf(board, edge));
        return limit === null || board.modes[edge] === 'async' ? [] : [{ edge, ...limit }];
      });
    return verdictOf(doors, ({ edge, kb, fact }) => {
      const { payloadKb, responseKb, readShare } = trafficOn(board, edge);
      const up = (payloadKb ?? 0) > kb;
      const down = (responseKb ?? 0) > kb;
      if (!up && !down) return null;
      const at = edgeIdOf(board, edge);
      const to = toOf(board, edge);
      const content = { payloadKb: payloadKb ?? 0, responseKb: responseKb ?? 0, readShare: readShare ?? 0 };
      const objectKb = Math.max(payloadKb ?? 0, responseKb ?? 0);
      return {
        at: [at, idOf(board, to)],
        facts: [fact],
        data: {
          from: labelOf(board, fromOf(board, edge)),
          to: labelOf(board, to),
          what: up ? 'request' : 'answer',
          size: objectKb / kbInMb,
          most: kb / kbInMb,
        },
        fix: {
          ...putBehind(
            board,
            fromOf(board, edge),
            { service: 's3', label: 'Uploads', params: { objectKb }, group: null },
            content,
          ),
          params: {
            ...(up ? { [`${at}.payloadKb`]: addressKb } : {}),
            ...(down ? { [`${at}.responseKb`]: addressKb } : {}),
          },
        },
      };
    });
  },
} as const satisfies Rule;

/** The largest request that a way in takes, by what stands there and behind it. */
function limitKb(board: Board, door: number): { readonly kb: number; readonly fact: string } | null {
  const service = serviceAt(board, door);
  const runs = service === 'lambda' || targetsOf(board, door).some((to) => serviceAt(board, to) === 'lambda');
  if (service === 'lambda' || (gateways.includes(service) && runs))
    return { kb: figure(board, 'lambda.payload-sync') * kbInMb, fact: 'lambda.payload-sync' };
  if (gateways.includes(service))
    return { kb: figure(board, `${service}.payload`) * kbInMb, fact: `${service}.payload` };
  return null;
}
