import { idOf, labelOf, nodesOf } from '../ask.ts';
import { putBehind } from '../fixes.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { rawAt } from './given.ts';

/** A file that is worked on, KB: what an arrow to the file system carries until the board says more. */
const readKb = 64;
/** Disk that every function has, MB. */
const includedMb = 512;

/** What needs more disk than a function has lies on a file system. */
export const diskLimit = {
  id: 'disk-limit',
  severity: 'error',
  sources: [
    guide('Lambda Limits & Workarounds'),
    aws('https://docs.aws.amazon.com/lambda/latest/dg/API_EphemeralStorage.html'),
  ],
  fixes: true,
  check(board: Board) {
    // The guide names the disk that a function has without asking for more; refused is only what AWS refuses.
    const most = Number(board.books.fact('lambda.ephemeral-storage-max')?.aws?.value);
    return verdictOf(nodesOf(board, 'lambda'), (node) => {
      const mb = rawAt(board, node, 'ephemeralMb');
      if (!(mb > most)) return null;
      const files = {
        service: 'efs',
        label: `${labelOf(board, node)} files`,
        params: { gbStandard: Math.ceil(mb / 1024) },
      };
      return {
        at: [idOf(board, node)],
        facts: ['lambda.ephemeral-storage-max', 'efs.standard-gb-month'],
        data: { label: labelOf(board, node), mb, most },
        fix: {
          ...putBehind(board, node, files, { payloadKb: readKb, readShare: 1 }),
          params: { [`${idOf(board, node)}.ephemeralMb`]: includedMb },
        },
      };
    });
  },
} as const satisfies Rule;
