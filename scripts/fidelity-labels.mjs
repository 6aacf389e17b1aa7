/** Labels that break formats, as node, arrow and container of a diagram: what each program draws of what was written. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build, products } from './build.mjs';
import { missing, withPrograms } from './fidelity-mermaids.mjs';
import { root } from './paths.mjs';

/** Labels in one diagram: with more, the drawing takes longer than the reading. */
const together = 40;

/** What stands where a label is empty. */
const nameless = { node: 'Service', group: 'Group' };

/** @type {import('./fidelity.mjs').Measure} */
export async function labels() {
  /** @type {Readonly<Record<string, readonly string[]>>} */
  const kinds = JSON.parse(fs.readFileSync(path.join(root, 'bench/mermaid/trap-kinds.json'), 'utf8'));
  /** @type {readonly string[]} */
  const all = JSON.parse(fs.readFileSync(path.join(root, 'shared/formats/label-traps.json'), 'utf8'));
  const sorted = new Set(Object.values(kinds).flat());
  const rows = { ...kinds, others: all.filter((label) => !sorted.has(label)) };
  await build([products.cli, products.parser], { quiet: true });
  return withPrograms(async (programs) => {
    /** @type {string[]} */
    const lost = [];
    const lines = [
      `| labels | | ${programs.map(({ name }) => name).join(' | ')} |`,
      `| --- | --: |${' --: |'.repeat(programs.length)}`,
    ];
    const sums = programs.map(() => 0);
    for (const [kind, traps] of Object.entries(rows)) {
      if (traps.length === 0) continue;
      const kept = programs.map(() => 0);
      for (let at = 0; at < traps.length; at += together) {
        const some = traps.slice(at, at + together);
        const texts = new Map(['github', 'excalidraw'].map((profile) => [profile, mermaidOf(some, profile)]));
        for (const [i, { name, profile, wraps, draw }] of programs.entries()) {
          const drawn = await draw(texts.get(profile) ?? '');
          if (typeof drawn === 'string') {
            lost.push(`${name}: ${kind}: ${drawn.split('\n')[0]}`);
            continue;
          }
          const gone = [
            ...missing(
              some.flatMap((label) => [label || nameless.node, label || nameless.node]),
              drawn.nodes,
              wraps,
            ).map((label) => `node ${JSON.stringify(label)}`),
            ...missing(
              some.filter((label) => label !== ''),
              drawn.edges,
              wraps,
            ).map((label) => `arrow ${JSON.stringify(label)}`),
            ...missing(
              some.map((label) => label || nameless.group),
              drawn.groups,
              wraps,
            ).map((label) => `container ${JSON.stringify(label)}`),
            ...(drawn.ran ? ['something of a label became an element'] : []),
          ];
          lost.push(...gone.map((what) => `${name}: ${kind}: ${what}`));
          // Each label stands on two nodes, an arrow and a container.
          kept[i] = (kept[i] ?? 0) + 4 * some.length - gone.length;
        }
      }
      for (const [i, count] of kept.entries()) sums[i] = (sums[i] ?? 0) + count;
      lines.push(`| ${kind} | ${traps.length} | ${kept.map((count) => share(count, 4 * traps.length)).join(' | ')} |`);
    }
    const total = Object.values(rows).flat().length;
    lines.push(`| all | ${total} | ${sums.map((count) => share(count, 4 * total)).join(' | ')} |`);
    return { lines, lost };
  });
}

/** @param {number} part @param {number} whole */
function share(part, whole) {
  return `${part} of ${whole}`;
}

/**
 * The export of a board with each label on a container, on two nodes in it and on the arrow between them.
 * @param {readonly string[]} some @param {string} profile
 */
function mermaidOf(some, profile) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'edgewise-fidelity-'));
  try {
    const file = path.join(folder, 'labels.edgewise');
    const design = {
      groups: some.map((label, i) => ({ id: `g${i}`, kind: 'generic', label, group: null })),
      nodes: some.flatMap((label, i) =>
        ['a', 'b'].map((end) => ({ id: `${end}${i}`, service: 'generic', label, group: `g${i}` })),
      ),
      edges: some.map((label, i) => ({ id: `e${i}`, from: `a${i}`, to: `b${i}`, label })),
    };
    fs.writeFileSync(file, JSON.stringify({ format: 'edgewise', version: 1, design }));
    return exported(file, ['--plain', '--profile', profile]);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/**
 * What the command line writes of a board as Mermaid.
 * @param {string} file @param {readonly string[]} options @param {'mermaid' | 'architecture'} [format]
 */
export function exported(file, options, format = 'mermaid') {
  const cli = path.join(root, products.cli.made);
  return execFileSync(process.execPath, [cli, 'export', file, '--to', format, ...options], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
