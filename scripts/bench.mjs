// `npm run bench`, `npm run bench:practice`: bundles the measurements and runs them on this Node, without a bundler in the way.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './paths.mjs';

const { build } = await import('esbuild');
const [, , name = 'engine'] = process.argv;
const outfile = path.join(root, `dist/bench/${name}.mjs`);
await build({
  absWorkingDir: root,
  entryPoints: [`bench/${name}.ts`],
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  outfile,
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
