// `npm run -s edgewise -- …`: the command line, rebuilt when a source is newer, run in this same process.
import path from 'node:path';
import { build, products } from './build.mjs';
import { root } from './paths.mjs';

await build([products.cli, products.parser], { quiet: true });
const main = path.join(root, products.cli.made);
// npm runs scripts in the project's folder; file names are meant from where the person stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.argv[1] = main;
await import(main);
