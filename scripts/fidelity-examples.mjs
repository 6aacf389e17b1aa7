/** Every example board, for every program that a text can be for: whether all its boxes, arrows, containers and words are drawn. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build, products } from './build.mjs';
import { exported } from './fidelity-labels.mjs';
import { asRead, withPrograms } from './fidelity-mermaids.mjs';
import { root } from './paths.mjs';

const profiles = ['github', 'obsidian', 'gitlab', 'mermaid-live', 'excalidraw'];

/** @type {import('./fidelity.mjs').Measure} */
export async function examples() {
  await build([products.cli, products.parser], { quiet: true });
  const folder = path.join(root, 'assets/examples');
  const boards = fs.readdirSync(folder).filter((name) => name.endsWith('.edgewise'));
  return withPrograms(async (programs) => {
    /** @type {string[]} */
    const lost = [];
    const counts = profiles.map(() => programs.map(() => 0));
    /** @type {(number | null)[]} `null` for a program that knows no such diagrams */
    const architecture = programs.map(({ name }) => (/ 10\.|^Excalidraw/.test(name) ? null : 0));
    for (const board of boards) {
      const file = path.join(folder, board);
      const { design } = JSON.parse(fs.readFileSync(file, 'utf8'));
      const cli = path.join(root, products.cli.made);
      const analysis = JSON.parse(execFileSync(process.execPath, [cli, 'check', file, '--json'], { encoding: 'utf8' }));
      /** @type {string[]} */
      const names = design.nodes.map((/** @type {{ label: string }} */ { label }) => label);
      /** @type {string[]} */
      const annotations = design.edges.map((/** @type {{ id: string }} */ { id }) => analysis.edges[id].label);
      const groups = (design.groups ?? []).length;
      /** Most programs get the same text, which is drawn once. @type {Map<string, Promise<import('./fidelity-mermaids.mjs').Drawn | string>>} */
      const known = new Map();
      for (const [p, profile] of profiles.entries()) {
        const text = exported(file, ['--profile', profile]);
        for (const [i, { name, wraps, draw }] of programs.entries()) {
          const key = `${name} ${text}`;
          known.set(key, known.get(key) ?? draw(text));
          const drawn = (await known.get(key)) ?? 'not drawn';
          const what = `${name}: ${board} for ${profile}`;
          if (typeof drawn === 'string') {
            lost.push(`${what}: ${drawn.split('\n')[0]}`);
            continue;
          }
          const gone = [
            ...without(names, drawn.nodes, wraps, (words, said) => said.startsWith(words)).map(
              (words) => `box ${words}`,
            ),
            ...without(annotations, drawn.edges, wraps, (words, said) => said.endsWith(words)).map(
              (words) => `annotation ${words}`,
            ),
            ...(drawn.arrows === annotations.length ? [] : [`${drawn.arrows} arrows of ${annotations.length}`]),
            ...(drawn.groups.length === groups ? [] : [`${drawn.groups.length} containers of ${groups}`]),
          ];
          lost.push(...gone.map((missed) => `${what}: ${missed}`));
          const row = counts[p];
          if (gone.length === 0 && row !== undefined) row[i] = (row[i] ?? 0) + 1;
        }
      }
      const text = exported(file, [], 'architecture');
      for (const [i, { name, draw }] of programs.entries()) {
        const drawn = await draw(text);
        const what = `${name}: ${board} as architecture`;
        const before = architecture[i] ?? null;
        if (before === null) {
          if (typeof drawn !== 'string') lost.push(`${what}: it was drawn, and is not expected to be`);
          continue;
        }
        const gone = typeof drawn === 'string' ? [String(drawn).split('\n')[0]] : missedIn(drawn, design, annotations);
        if (gone.length === 0) architecture[i] = before + 1;
        // Before 11.13 quoted names are refused, as the format says where it is chosen: that is counted, and no fault of the text.
        if (!(/ 11\.4\./.test(name) && text.includes('["'))) lost.push(...gone.map((missed) => `${what}: ${missed}`));
      }
    }
    return {
      lines: [
        `| example boards for | ${programs.map(({ name }) => name).join(' | ')} |`,
        `| --- |${' --: |'.repeat(programs.length)}`,
        ...profiles.map(
          (profile, p) =>
            `| ${profile} | ${(counts[p] ?? []).map((whole) => `${whole} of ${boards.length}`).join(' | ')} |`,
        ),
        `| architecture | ${architecture.map((whole) => (whole === null ? 'does not know it' : `${whole} of ${boards.length}`)).join(' | ')} |`,
      ],
      lost,
    };
  });
}

/**
 * What an architecture diagram does not show of a board: names as they are there, each annotation, one line for all arrows between the same
 * ends, and containers.
 * @param {import('./fidelity-mermaids.mjs').Drawn} drawn
 * @param {{ nodes: { label: string }[], edges: { from: string, to: string }[], groups?: { label: string }[] }} design
 * @param {readonly string[]} annotations
 */
function missedIn(drawn, { nodes, edges, groups = [] }, annotations) {
  const lines = new Set(edges.map(({ from, to }) => JSON.stringify([from, to]))).size;
  const isName = (/** @type {string} */ words, /** @type {string} */ said) => said === words;
  const named = (/** @type {readonly { label: string }[]} */ list) =>
    list.map(({ label }) => label).filter((label) => label.trim() !== '');
  // A line of several arrows says the annotations of all.
  let said = drawn.edges.map((text) => asRead(text, true)).join('\n');
  const unsaid = annotations
    .toSorted((a, b) => b.length - a.length)
    .filter((words) => {
      const wanted = asRead(words, true);
      const isSaid = said.includes(wanted);
      if (isSaid) said = said.replace(wanted, () => '\n');
      return !isSaid;
    });
  return [
    ...without(named(nodes), drawn.nodes, true, isName).map((words) => `box ${words}`),
    ...without(named(groups), drawn.groups, true, isName).map((words) => `container ${words}`),
    ...unsaid.map((words) => `annotation ${words}`),
    ...(drawn.nodes.length === nodes.length ? [] : [`${drawn.nodes.length} boxes of ${nodes.length}`]),
    ...(drawn.arrows === lines ? [] : [`${drawn.arrows} lines of ${lines}`]),
    ...(drawn.groups.length === groups.length ? [] : [`${drawn.groups.length} containers of ${groups.length}`]),
  ];
}

/**
 * The wanted words that nothing drawn is for; each thing that was drawn is for one.
 * @param {readonly string[]} wanted @param {readonly string[]} drawn @param {boolean} wraps
 * @param {(words: string, said: string) => boolean} fits
 */
function without(wanted, drawn, wraps, fits) {
  const left = drawn.map((text) => asRead(text, wraps));
  // Longer ones first: a short one may be the beginning of another.
  return wanted
    .toSorted((a, b) => b.length - a.length)
    .filter((words) => {
      const at = left.findIndex((said) => fits(asRead(words, wraps), said));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
}
