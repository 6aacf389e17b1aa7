/** Formulas for what AWS bills or limits by volume. */
import { add, divide, type Formula, flow, kbInGib, multiply, perMonth, unit } from './formula.ts';

/** KB/s of answers that come back over an arrow: units/s × answer size. */
export const answerKbPerSecond: Formula = multiply(flow('units'), flow('responseKb'));

/** KB/s over an arrow both ways: what it carries and the answers to it. */
export const kbBothWays: Formula = add(flow('kbPerSecond'), answerKbPerSecond);

/** GB (binary, as AWS bills) that a rate in KB/s makes in a month. */
export function gbPerMonth(kbPerSecond: Formula): Formula {
  return divide(perMonth(kbPerSecond), kbInGib);
}

/** GB (decimal, as in AWS's examples for load balancers) that a rate in KB/s makes in an hour. */
export function gbPerHour(kbPerSecond: Formula): Formula {
  return divide(multiply(kbPerSecond, unit(3600, 'seconds in an hour')), unit(1e6, 'KB in a GB'));
}

/** Gbps of a rate in KB/s; decimal, as network speeds are. */
export function gbps(kbPerSecond: Formula): Formula {
  return divide(multiply(kbPerSecond, unit(8, 'bits in a byte')), unit(1e6, 'kilobits in a gigabit'));
}

/** KB of one request: its units together. */
export const requestKb: Formula = multiply(flow('payloadKb'), flow('batch'));
