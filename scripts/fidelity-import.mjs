// How much of the Mermaid diagrams in a folder comes in: the folder has an index.json of what is in each.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, products } from './build.mjs';
import { root } from './paths.mjs';

/**
 * @param {readonly string[]} args the folder
 * @returns {Promise<{ readonly lines: readonly string[], readonly lost: readonly string[] }>}
 */
export async function imports([folder = '.']) {
  await build([products.parser], { quiet: true });
  const { build: bundle } = await import('esbuild');
  const outfile = path.join(root, 'dist/cli/import-truth.mjs');
  await bundle({
    absWorkingDir: root,
    entryPoints: ['bench/import-truth.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: ['*/mermaid-package.ts'],
    outfile,
    logLevel: 'warning',
  });
  const { importTable } = await import(pathToFileURL(outfile).href);
  return importTable(path.resolve(process.env.INIT_CWD ?? '.', folder));
}
