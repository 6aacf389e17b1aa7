// What of other people's work is in what is built: noted by the bundlers themselves while they build, for the list of parts (`npm run sbom`).
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** Artwork and type that were copied into `assets/` (scripts/copy-icons.mjs), by where they lie. */
const copied = /** @type {const} */ ([
  [/\/assets\/icons\//, 'node_modules/aws-icons'],
  [/\/assets\/fonts\/.*\.woff2/, 'node_modules/@fontsource-variable/inter'],
  [/\/assets\/fonts\/.*\.ttf/, 'node_modules/@expo-google-fonts/inter'],
]);

/**
 * The folders of the packages that these files belong to, from `node_modules/` on, in order, each once. A package inside another's own
 * folder is one of its own.
 * @param {Iterable<string>} files
 * @returns {readonly string[]}
 */
export function packageFolders(files) {
  const folders = new Set();
  for (const file of files) {
    const plain = file.replaceAll('\\', '/').replace(/[?#].*$/, '');
    const inside = /(?:^|\/)(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(plain)?.[1];
    if (inside !== undefined) folders.add(inside);
    else for (const [where, folder] of copied) if (where.test(`/${plain}`)) folders.add(folder);
  }
  return [...folders].sort();
}

const folder = path.join(root, 'dist', 'bundled');

/**
 * Keeps which packages are in a product.
 * @param {string} product
 * @param {Iterable<string>} files every file that the bundler put in
 */
export function noteBundled(product, files) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, `${product}.json`), `${JSON.stringify(packageFolders(files), null, 1)}\n`);
}

/**
 * The packages in a product as it was built last.
 * @param {string} product
 * @returns {readonly string[]}
 */
export function bundledIn(product) {
  return JSON.parse(fs.readFileSync(path.join(folder, `${product}.json`), 'utf8'));
}

/**
 * A plugin of the page's build and one for its workers, which are built by themselves; together they note what is in the page.
 * @returns {{ page: () => import('vite').Plugin, worker: () => import('vite').Plugin }}
 */
export function notePage() {
  /** @type {Set<string>} */
  const files = new Set();
  /** @returns {import('vite').Plugin} */
  const gather = () => ({
    name: 'bundled',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        for (const file of part.type === 'chunk' ? part.moduleIds : part.originalFileNames) files.add(file);
      }
    },
  });
  return {
    worker: gather,
    page: () => ({
      ...gather(),
      apply: 'build',
      closeBundle: () => noteBundled('page', files),
    }),
  };
}
