// `npm run bench`, `npm run bench:practice`: bundles the measurements and runs them on this Node, without a bundler in the way.
import { loadBundled } from './load-bundled.mjs';

const [, , name = 'engine'] = process.argv;
await loadBundled({ entryPoints: [`bench/${name}.ts`] }, name);
