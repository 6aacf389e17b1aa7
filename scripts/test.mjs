// `npm test`: everything that judges the project, with one closing line that sums it up.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { check } from './check.mjs';
import { runEndToEnd } from './e2e.mjs';
import { root } from './paths.mjs';
import { countPlaywright, countVitest, summary } from './test-counts.mjs';

const reports = path.join(root, 'test-results');
const unitReport = path.join(reports, 'unit.json');
const endToEndReport = path.join(reports, 'e2e.json');
fs.mkdirSync(reports, { recursive: true });
for (const report of [unitReport, endToEndReport]) fs.rmSync(report, { force: true });

const failedSteps = check();
// A failed check is no test, but the closing line must not say that nothing failed.
const checks = { passed: 0, failed: failedSteps.length, skipped: 0 };

const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`];
const unit = spawnSync(process.execPath, [vitest, 'run', ...reporters], { cwd: root, stdio: 'inherit' });
if (unit.status !== 0) failedSteps.push('unit tests');

const code = await runEndToEnd(['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport });
if (code !== 0) failedSteps.push('end-to-end tests');

const counts = [checks, countVitest(read(unitReport)), countPlaywright(read(endToEndReport))];
console.log(failedSteps.length === 0 ? '\nEverything is green.' : `\nFailed: ${failedSteps.join(', ')}.`);
console.log(summary(counts));
process.exitCode = failedSteps.length === 0 ? 0 : 1;

/** @param {string} file */
function read(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}
