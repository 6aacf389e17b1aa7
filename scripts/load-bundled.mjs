import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

/**
 * Bundles a part of the project for this Node, and loads it: what scripts in plain JavaScript use of code in TypeScript.
 * @param {import('esbuild').BuildOptions} source its `entryPoints`, or `stdin`
 * @param {string} name of the file below `dist/bench`
 * @returns {Promise<any>}
 */
export async function loadBundled(source, name) {
  const { build } = await import('esbuild');
  const outfile = path.join(root, 'dist/bench', `${name}.mjs`);
  await build({
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    outfile,
    logLevel: 'warning',
    ...source,
  });
  return import(pathToFileURL(outfile).href);
}
