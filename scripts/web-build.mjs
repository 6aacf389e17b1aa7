// `npm run web:build`: the page as files for any https host, in dist/web, and what they weigh.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, products } from './build.mjs';
import { root } from './paths.mjs';
import { keptFiles, webPage } from './web-make.mjs';

await build([products.web]);
const folder = path.join(root, path.dirname(products.web.made));
const page = fs.readFileSync(path.join(folder, webPage), 'utf8');
const first = [...page.matchAll(/ (?:src|href)="\.?\/?(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '');
weigh('kept for work without a network', [webPage, ...keptFiles(folder)]);
weigh('read before the first picture', [webPage, ...first]);
console.log(`${path.relative(process.cwd(), folder)} is ready: put its content on any https host, in any folder.`);

/**
 * @param {string} what
 * @param {readonly string[]} files
 */
function weigh(what, files) {
  const bytes = files.map((file) => fs.readFileSync(path.join(folder, file)));
  const sum = (/** @type {readonly Buffer[]} */ all) => all.reduce((total, { length }) => total + length, 0);
  const mb = (/** @type {number} */ size) => `${(size / 1e6).toFixed(2)} MB`;
  console.log(
    `${what}: ${files.length} files, ${mb(sum(bytes))}, ${mb(sum(bytes.map((each) => gzipSync(each))))} with gzip`,
  );
}
