// `npm run bench`: bundles the measurements and runs them on this Node, without a bundler in the way.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

const { build } = await import('esbuild');
const outfile = path.join(root, 'dist/bench/engine.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['bench/engine.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  outfile,
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
