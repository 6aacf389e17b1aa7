import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * One thing that is built: what it is made from, the file that tells when, and how.
 * @typedef {{ name: string, sources: string[], made: string, make: () => Promise<void> }} Product
 */

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.18',
  logLevel: 'warning',
  legalComments: 'none',
  // jsonc-parser's CommonJS form hides its requires from the bundler.
  mainFields: ['module', 'main'],
};

/** @param {import('esbuild').BuildOptions} options */
async function bundle(options) {
  // Loaded when needed: the command line starts much faster when nothing has to be built.
  const { build: esbuild } = await import('esbuild');
  return esbuild({ ...common, ...options, metafile: true });
}

/**
 * Leaves the updater in a file of its own: the shell starts without it, and hardly anyone has it loaded.
 * @type {import('esbuild').Plugin}
 */
const updaterApart = {
  name: 'updater apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/updater\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './updater.cjs', external: true } : null,
    );
  },
};

/** @type {Readonly<Record<'page' | 'desktop' | 'policy' | 'cli' | 'parser' | 'web', Product>>} */
export const products = {
  page: {
    name: 'page',
    sources: ['renderer', 'shared', 'assets', 'vite.config.ts', 'scripts/bare-facts.mjs', 'scripts/bundled.mjs'],
    made: 'dist/renderer/index.html',
    make: async () => {
      const { build } = await import('vite');
      await build({ configFile: path.join(root, 'vite.config.ts'), logLevel: 'warn' });
    },
  },
  desktop: {
    name: 'desktop shell',
    sources: ['electron', 'shared/host'],
    made: 'dist/electron/main.cjs',
    make: async () => {
      // A package of the updater colours a terminal where it happens to find how; nothing asks for that, so it is not packed.
      const external = ['electron', 'supports-color'];
      const options = { outdir: 'dist/electron', outExtension: { '.js': '.cjs' }, external };
      const entryPoints = ['electron/preload.ts', 'electron/main.ts', 'electron/updater.ts'];
      const { metafile } = await bundle({ ...options, format: 'cjs', entryPoints, plugins: [updaterApart] });
      const dictionary = path.join(root, 'node_modules', 'dictionary-en');
      for (const [from, to] of Object.entries({
        'index.aff': 'en.aff',
        'index.dic': 'en.dic',
        license: 'en-license.txt',
      })) {
        fs.copyFileSync(path.join(dictionary, from), path.join(root, 'dist', 'electron', to));
      }
      const { noteBundled } = await import('./bundled.mjs');
      const put = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
      noteBundled(
        'desktop',
        put
          .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
          .map(([file]) => file)
          .concat(path.join(dictionary, 'index.dic')),
      );
    },
  },
  policy: {
    name: 'content policy',
    sources: ['shared/host/content-policy.ts'],
    made: 'dist/content-policy.mjs',
    make: async () => {
      await bundle({
        format: 'esm',
        entryPoints: ['shared/host/content-policy.ts'],
        outfile: 'dist/content-policy.mjs',
      });
    },
  },
  cli: {
    name: 'command line',
    sources: ['cli', 'shared', 'assets'],
    made: 'dist/cli/edgewise.mjs',
    make: async () => {
      // A name that no package declares for itself.
      const banner =
        "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);";
      await bundle({
        format: 'esm',
        entryPoints: { edgewise: 'cli/main.ts' },
        outdir: 'dist/cli',
        splitting: true,
        outExtension: { '.js': '.mjs' },
        banner: { js: banner },
        // A native module; and what only the parser's own thread loads.
        external: ['@resvg/resvg-js', '*/mermaid-package.ts'],
      });
    },
  },
  parser: {
    // By itself: Mermaid is large, and hardly ever changes.
    name: 'Mermaid reader',
    sources: ['cli/mermaid-thread.ts', 'cli/mermaid-package.ts', 'shared/formats/mermaid-in'],
    made: 'dist/cli/mermaid/mermaid-thread.mjs',
    make: async () => {
      await bundle({
        format: 'esm',
        entryPoints: ['cli/mermaid-thread.ts'],
        outdir: 'dist/cli/mermaid',
        splitting: true,
        minifySyntax: true,
        outExtension: { '.js': '.mjs' },
      });
    },
  },
  web: {
    // What the page is made from: the same page, with what makes it installable.
    name: 'web build',
    sources: ['renderer', 'shared', 'assets', 'vite.config.ts', 'scripts/bare-facts.mjs', 'scripts/web-make.mjs'],
    made: 'dist/web/index.html',
    make: async () => {
      await build([products.page, products.policy]);
      const { makeWeb } = await import('./web-make.mjs');
      const policies = await import(path.join(root, products.policy.made));
      await makeWeb(path.join(root, 'dist', 'renderer'), path.join(root, 'dist', 'web'), policies);
    },
  },
};

/**
 * Builds `wanted`, each only where a source is newer than what was made. Others that build the same thing wait: a
 * command line that is started many times at once must not read what is half written.
 * @param {readonly Product[]} wanted
 * @param {{ quiet?: boolean }} [options]
 */
export async function build(wanted, { quiet = false } = {}) {
  for (const product of wanted) {
    if (!isStale(product)) continue;
    const unlock = await lock(product);
    try {
      if (!isStale(product)) continue;
      const start = performance.now();
      await product.make();
      fs.utimesSync(path.join(root, product.made), new Date(), new Date());
      if (!quiet) console.error(`Built the ${product.name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
    } finally {
      unlock();
    }
  }
}

const patience = 60_000;

/**
 * Waits until nobody else builds `product`. A lock that is older than a minute was left by a build that died.
 * @param {Product} product
 * @returns {Promise<() => void>}
 */
async function lock(product) {
  const folder = path.join(
    root,
    'dist',
    `.${path.basename(path.dirname(product.made))}-${path.basename(product.made)}.lock`,
  );
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  for (;;) {
    try {
      fs.mkdirSync(folder);
      return () => fs.rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const age = Date.now() - (fs.statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > patience) fs.rmSync(folder, { recursive: true, force: true });
    else await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @param {Product} product */
export function isStale({ sources, made }) {
  const file = path.join(root, made);
  if (!fs.existsSync(file)) return true;
  const builtAt = fs.statSync(file).mtimeMs;
  const inputs = [...sources, 'package.json', 'package-lock.json', 'scripts/build.mjs'];
  return inputs.some((source) => newest(path.join(root, source)) > builtAt);
}

/**
 * The newest time of change below `place`. Folders count too: a removed file changes its folder. Tests do not count.
 * @param {string} place
 * @returns {number}
 */
function newest(place) {
  const found = fs.statSync(place, { throwIfNoEntry: false });
  if (found === undefined || /\.test\.tsx?$/.test(place)) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return fs.readdirSync(place).reduce((time, name) => Math.max(time, newest(path.join(place, name))), found.mtimeMs);
}

if (process.argv[1] === path.join(root, 'scripts', 'build.mjs')) await build(Object.values(products));
