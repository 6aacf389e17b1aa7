// `npm run audit`: asks the registry whether a flaw is known of any package, first of those that ship. A registry that keeps no such list, as a
// company's own often does, cannot say: that is told in plain words and ends with 2, never with the 0 of a clean answer.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * What npm's answer means.
 * @param {string} output of `npm audit --json`
 * @returns {{ status: 0 | 1 | 2, words: string }} 0 for none known, 1 for some, 2 where the registry could not say
 */
export function verdict(output) {
  let answer;
  try {
    answer = JSON.parse(output);
  } catch {
    answer = null;
  }
  const counts = answer?.metadata?.vulnerabilities;
  if (counts === undefined) {
    const why = answer?.message ?? answer?.error?.summary ?? 'it gave no answer that could be read';
    return { status: 2, words: `NOT AUDITED: the registry does not say which flaws are known (${why}).` };
  }
  const found = ['critical', 'high', 'moderate', 'low'].filter((level) => counts[level] > 0);
  if (found.length === 0) return { status: 0, words: 'No flaw is known.' };
  const names = Object.keys(answer.vulnerabilities ?? {}).join(', ');
  return { status: 1, words: `Known flaws: ${found.map((level) => `${counts[level]} ${level}`).join(', ')}: ${names}` };
}

if (process.argv[1] === path.join(root, 'scripts', 'audit.mjs')) {
  for (const [what, args] of /** @type {const} */ ([
    ['What ships', ['--omit=dev']],
    ['Everything, tools included', []],
  ])) {
    const { stdout } = spawnSync('npm', ['audit', '--json', ...args], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const { status, words } = verdict(stdout ?? '');
    console.log(`${what}: ${words}`);
    process.exitCode = Math.max(status, Number(process.exitCode ?? 0));
  }
}
