// `npm run quotes`: puts what the command line prints today into README.md, where it is quoted, and the table of Electron's checklist.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { withChecklist } from './checklist.mjs';
import { root } from './paths.mjs';

const block = /(<!-- printed by: edgewise ([^\n,]*?)(?:, first (\d+) lines)? -->\n```text\n)[\s\S]*?(```\n)/g;

/**
 * The text with every quoted output replaced. A quotation is a fenced block below a comment that names its command and,
 * where it is long, how many lines are quoted.
 * @param {string} text
 * @param {(args: readonly string[]) => string} outputOf what `edgewise` prints for these arguments
 */
export function withQuotes(text, outputOf) {
  return text.replace(block, (_, head, command, lines, tail) => {
    const printed = outputOf(command.split(' ')).split('\n');
    return `${head}${printed
      .slice(0, lines === undefined ? undefined : Number(lines))
      .join('\n')
      .trimEnd()}\n${tail}`;
  });
}

if (process.argv[1] === path.join(root, 'scripts', 'quotes.mjs')) {
  const readme = path.join(root, 'README.md');
  const edgewise = path.join(root, 'scripts', 'edgewise.mjs');
  const text = withQuotes(fs.readFileSync(readme, 'utf8'), (args) =>
    execFileSync(process.execPath, [edgewise, ...args], { encoding: 'utf8' }),
  );
  fs.writeFileSync(readme, withChecklist(text));
}
