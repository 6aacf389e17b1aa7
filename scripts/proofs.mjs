// `npm run proofs [-- CASES]`: the invariants of the contract over many random boards, 10,000 unless a number is given.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './paths.mjs';

const [, , cases = '10000'] = process.argv;
if (!/^[1-9]\d*$/.test(cases)) {
  console.error(`'${cases}' is no number of cases. Give one of 1 or more, such as: npm run proofs -- 2000`);
  process.exit(2);
}
const files = [
  'shared/analyze.invariants.test.ts',
  'shared/analysis-cache.test.ts',
  'cli/shown-values.test.ts',
  'renderer/store/board-model.test.ts',
  'renderer/sharing/replica.test.ts',
  'shared/random-documents.test.ts',
  'shared/merge.invariants.test.ts',
  'shared/formats/hostile.test.ts',
  'shared/journal/patch.test.ts',
  'shared/journal/read.test.ts',
  'renderer/journal/keep.test.ts',
  'shared/formats/returns.test.ts',
  'renderer/clipboard/mermaid-round-trip.test.ts',
  'electron/damaged-data.test.ts',
];
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
// The limit on a test's time is for tests that hang; ten thousand boards take as long as they take.
const { status } = spawnSync(process.execPath, [vitest, 'run', '--testTimeout', '36000000', ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, EDGEWISE_PROOFS: cases },
});
process.exit(status ?? 1);
