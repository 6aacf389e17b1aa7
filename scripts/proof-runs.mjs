/**
 * How many cases a property test tries: a small sample each time, and as many as `npm run proofs` asks for in the long run.
 * @param {number} sample
 * @returns {number}
 */
export function proofRuns(sample) {
  const asked = Number(process.env['EDGEWISE_PROOFS'] ?? '');
  return Number.isInteger(asked) && asked > 0 ? asked : sample;
}
