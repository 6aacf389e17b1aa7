import path from 'node:path';
import { root } from './paths.mjs';

/**
 * The page starts with the values of the catalog's facts; their words and sources, twice as much text, load with the first
 * certificate. This plugin makes both out of the same fact files when the page is built: each file of `shared/catalog/facts` exports its
 * sheets without what only a person reads, and `shared/catalog/sources.ts`, which only a lazy import may reach, becomes the full text as
 * data. Everywhere else (development, tests, command line) the files are what they are.
 */

const facts = path.join(root, 'shared/catalog/facts');
const sources = path.join(root, 'shared/catalog/sources.ts');

/**
 * The module at `file` as it is when it has run.
 * @param {string} file
 * @returns {Promise<Readonly<Record<string, unknown>>>}
 */
export async function evaluated(file) {
  const { build } = await import('esbuild');
  const made = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false, logLevel: 'warning' });
  return import(`data:text/javascript;base64,${Buffer.from(made.outputFiles[0]?.text ?? '').toString('base64')}`);
}

/**
 * A fact without its words and sources: a `BareFact`.
 * @param {import('../shared/catalog/fact.ts').Fact} fact
 * @returns {import('../shared/catalog/fact.ts').BareFact}
 */
export function bareFact({ unit, guide, aws, assumption, confidence, differs }) {
  return {
    unit,
    ...(guide && { guide: { value: guide.value } }),
    ...(aws && { aws: { value: aws.value } }),
    ...(assumption && { assumption: { value: assumption.value } }),
    confidence,
    ...(differs !== undefined && { differs: /** @type {const} */ (true) }),
  };
}

/** @param {import('../shared/catalog/fact.ts').FactSheet} sheet */
export function bareSheet(sheet) {
  return Object.fromEntries(Object.entries(sheet).map(([key, fact]) => [key, bareFact(fact)]));
}

/** @returns {import('vite').Plugin} */
export function bareFacts() {
  return {
    name: 'bare-facts',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const file = path.normalize(id);
      if (file === sources) {
        const text = JSON.stringify((await evaluated(sources))['sources']);
        return `export const sources = JSON.parse(${JSON.stringify(text)});`;
      }
      if (path.dirname(file) !== facts) return null;
      const sheets = Object.entries(await evaluated(file)).map(([name, sheet]) => {
        const bare = bareSheet(/** @type {import('../shared/catalog/fact.ts').FactSheet} */ (sheet));
        return `export const ${name} = ${JSON.stringify(bare)};`;
      });
      return sheets.join('\n');
    },
  };
}
