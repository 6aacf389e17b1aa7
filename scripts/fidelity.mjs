/**
 * `npm run fidelity [-- TABLE …]`: what comes through Mermaid and other formats unharmed, as tables for README. Ends with 1 where anything is lost. A table is
 * one file; with no name all are printed that need no folder.
 */
import process from 'node:process';

/**
 * @typedef {{ readonly lines: readonly string[], readonly lost: readonly string[] }} Table lines of Markdown, and what was lost, a line each
 * @typedef {(args: readonly string[]) => Promise<Table>} Measure
 * @type {Readonly<Record<string, { readonly load: () => Promise<Measure>, readonly needs?: string }>>}
 */
const tables = {
  labels: { load: async () => (await import('./fidelity-labels.mjs')).labels },
  examples: { load: async () => (await import('./fidelity-examples.mjs')).examples },
  returns: { load: async () => (await import('./fidelity-returns.mjs')).returns },
  import: {
    load: async () => (await import('./fidelity-import.mjs')).imports,
    needs: 'a folder of diagrams with an index.json of what is in each',
  },
};

/** Lines about what was lost that are read by somebody. */
const mostLines = 40;

const [, , name, ...rest] = process.argv;
const chosen = name === undefined ? Object.values(tables).filter(({ needs }) => needs === undefined) : [tables[name]];
let isWhole = true;
for (const table of chosen) {
  if (table === undefined) {
    console.error(`There is no table '${name}'. There are: ${Object.keys(tables).join(', ')}.`);
    process.exit(2);
  }
  if (table.needs !== undefined && rest.length === 0) {
    console.error(`The table '${name}' needs ${table.needs}.`);
    process.exit(2);
  }
  const { lines, lost } = await (await table.load())(rest);
  console.log(`${lines.join('\n')}\n`);
  for (const line of lost.slice(0, mostLines)) console.error(line.slice(0, 300));
  if (lost.length > mostLines) console.error(`… and ${lost.length - mostLines} more`);
  if (lost.length > 0) isWhole = false;
}
process.exit(isWhole ? 0 : 1);
