/** What a table's traffic takes in units, and what they cost in either mode. */
import {
  figure,
  limitAt,
  nodesOf,
  numberAt,
  peakOverAverage,
  perBoard,
  resolvedOf,
  secondsOfMonth,
  valueAt,
} from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import type { Board } from '../rule.ts';

export interface TableUnits {
  readonly node: number;
  /** Units a second on average, copies in indexes included; NaN where unknown. */
  readonly writes: number;
  readonly reads: number;
  /** Peak over average. */
  readonly peak: number;
  readonly provisioned: boolean;
  /** Write or read units that the board sets itself. */
  readonly sized: boolean;
}

const requestLines = [
  'write-unit-hours',
  'scaled-write-unit-hours',
  'read-unit-hours',
  'scaled-read-unit-hours',
  'write-requests',
  'read-requests',
];

export const tablesOf = perBoard((board): readonly TableUnits[] =>
  nodesOf(board, 'dynamodb').map((node) => {
    const { given } = resolvedOf(board, node);
    const peak = peakOverAverage(board, node);
    const sized = Object.hasOwn(given, 'wcu') || Object.hasOwn(given, 'rcu');
    const mode = given['mode'];
    // Limits are judged at the peak, and leave the indexes out.
    const writes =
      ((limitAt(board, node, 'table-write-quota')?.demand ?? Number.NaN) / peak) *
      (1 + numberAt(board, node, 'gsiCount'));
    const reads = (limitAt(board, node, 'table-read-quota')?.demand ?? Number.NaN) / peak;
    return {
      node,
      writes,
      reads,
      peak,
      provisioned: mode === 'provisioned' || (mode === undefined && sized),
      sized,
    };
  }),
);

/** USD a month of what the table's requests or units cost now. */
export function tableUsd(board: Board, node: number): number {
  return usdOf(linesOf(board, node, ...requestLines));
}

/** USD a month on demand. */
export function onDemandUsd(board: Board, { node, writes, reads }: TableUnits): number {
  const millions = secondsOfMonth(board) / 1e6;
  const usd =
    writes * millions * figure(board, 'dynamodb.on-demand-write') +
    reads * millions * figure(board, 'dynamodb.on-demand-read');
  return usd * classFactor(board, node);
}

/** USD a month of provisioned units that scale with the load. */
export function scaledUsd(board: Board, { node, writes, reads }: TableUnits): number {
  const hours = board.design.settings.hoursPerMonth / numberAt(board, node, 'targetUtilization');
  const usd =
    writes * hours * figure(board, 'dynamodb.provisioned-wcu') +
    reads * hours * figure(board, 'dynamodb.provisioned-rcu');
  return usd * classFactor(board, node);
}

function classFactor(board: Board, node: number): number {
  return valueAt(board, node, 'tableClass') === 'infrequent-access'
    ? figure(board, 'dynamodb.standard-ia-request-factor')
    : 1;
}
