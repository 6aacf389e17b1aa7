// `npm run sbom [-- FILE]`: the list of all parts of the packed program, as CycloneDX. It says what the bundlers put in, not what package.json
// asks for, and is the same for the same sources: it has no number of its own, and a time only where SOURCE_DATE_EPOCH gives one.
import fs from 'node:fs';
import path from 'node:path';
import { build, products } from './build.mjs';
import { bundledIn } from './bundled.mjs';
import { root } from './paths.mjs';

/** Licences that a part may have: all let the program be given away with its parts' notices. */
const allowed = [
  ...[
    '0BSD',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'ISC',
    'MIT',
    'Python-2.0',
    'Unlicense',
  ],
  // Type; DOMPurify; ELK, which is used as it comes.
  ...['OFL-1.1', 'MIT AND OFL-1.1', '(MPL-2.0 OR Apache-2.0)', 'EPL-2.0 OR GPL-3.0-or-later'],
  // The English words, whose BSD has no number in the list of licences.
  '(MIT AND BSD)',
];

/** Packages whose licence stands in a file of theirs alone; read on 2026-11-27. */
const inTheirFile = new Map([
  ['khroma', 'MIT'],
  ['png-js', 'MIT'],
]);

/** @param {string} file @returns {any} */
function read(file) {
  return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
}

/**
 * A part of the program, as CycloneDX says it.
 * @typedef {object} Component
 * @property {string} type
 * @property {string} bom-ref
 * @property {string} name
 * @property {string} version
 * @property {string} purl
 * @property {readonly object[]} licenses
 * @property {readonly { alg: string, content: string }[]} hashes
 */

/**
 * @param {string} folder from `node_modules/` on
 * @param {string} [type]
 * @returns {Component}
 */
function component(folder, type = 'library') {
  const { name, version, license = inTheirFile.get(name) } = read(`${folder}/package.json`);
  const { integrity } = read('package-lock.json').packages[folder] ?? {};
  if (typeof integrity !== 'string') throw new Error(`${folder} is in what was built, but not in package-lock.json.`);
  if (!allowed.includes(license))
    throw new Error(`${name} ${version} has the licence ${license}, which is not among those allowed.`);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [algorithm = '', sum = ''] = integrity.split('-');
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [licenceOf(license)],
    hashes: [{ alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(sum, 'base64').toString('hex') }],
  };
}

/** @param {string} license as its package says it */
function licenceOf(license) {
  if (/\bBSD\b(?!-)/.test(license)) return { license: { name: license } };
  return / (?:OR|AND) /.test(license) ? { expression: license } : { license: { id: license } };
}

/**
 * The list of parts of what was built last.
 * @param {string} [epoch] seconds since 1970, as in SOURCE_DATE_EPOCH
 */
export function sbom(epoch = process.env.SOURCE_DATE_EPOCH) {
  const { name, version, license } = read('package.json');
  const folders = [...new Set([...bundledIn('page'), ...bundledIn('desktop')])].sort();
  const components = [component('node_modules/electron', 'framework'), ...folders.map((folder) => component(folder))];
  const byRef = new Map(components.map((part) => [part['bom-ref'], part]));
  const parts = [...byRef.values()].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  const own = `pkg:npm/${name}@${version}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      ...(epoch ? { timestamp: new Date(Number(epoch) * 1000).toISOString() } : {}),
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        purl: own,
        licenses: [{ license: { id: license } }],
      },
      // Electron is one part here: what it is made of is in LICENSES.chromium.html beside the program.
      properties: [
        {
          name: 'edgewise:within',
          value: 'Electron brings Chromium, Node.js and FFmpeg: see LICENSES.chromium.html beside the program.',
        },
      ],
    },
    components: parts,
    dependencies: [
      { ref: own, dependsOn: parts.map((part) => part['bom-ref']) },
      ...parts.map((part) => ({ ref: part['bom-ref'], dependsOn: [] })),
    ],
  };
}

/**
 * Writes the list; gives the file.
 * @param {string} [file]
 */
export function writeSbom(file = path.join(root, 'release', `edgewise-${read('package.json').version}.cdx.json`)) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(sbom(), null, 2)}\n`);
  return file;
}

if (process.argv[1] === path.join(root, 'scripts', 'sbom.mjs')) {
  await build([products.page, products.desktop]);
  const file = writeSbom(process.argv[2] === undefined ? undefined : path.resolve(process.argv[2]));
  console.log(`${file}: ${sbom().components.length} parts`);
}
