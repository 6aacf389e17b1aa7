import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './paths.mjs';

/** What is judged without running anything, the most local message first. The walls have a test beside this file. */
const steps = [
  ['types', 'tsc', ['-b']],
  ['lint and walls', 'biome', ['ci', '--error-on-warnings', ...(process.stdout.isTTY ? [] : ['--colors=off'])]],
  ['dead code', 'knip', []],
  ['dead code in what ships', 'knip', ['--production', '--include', 'files,dependencies,unlisted,unresolved']],
];

/** Runs every step, also after a failure; gives the names of those that failed. */
export function check() {
  const failed = [];
  for (const [name, program, args] of /** @type {[string, string, string[]][]} */ (steps)) {
    const start = performance.now();
    const { status } = spawnSync(path.join(root, 'node_modules', '.bin', program), args, {
      cwd: root,
      stdio: 'inherit',
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name} (${seconds} s)`);
    if (status !== 0) failed.push(name);
  }
  return failed;
}

if (process.argv[1] === path.join(root, 'scripts', 'check.mjs')) process.exitCode = check().length === 0 ? 0 : 1;
