// `npm run package` makes the packages that people install; `npm run package:test` makes those that can be made on this machine,
// marked as test builds, and tries them. Only Electron's own download may be shipped, so the first refuses the registry runtime.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build, products } from './build.mjs';
import { sumsBelow, writeSums } from './checksums.mjs';
import { runEndToEnd } from './e2e.mjs';
import { findRuntime, NoRuntimeError } from './electron-runtime.mjs';
import { electronBuilder, packForTests, packInto, readFuses, shippedFuses } from './packing.mjs';
import { root } from './paths.mjs';
import { writeSbom } from './sbom.mjs';
import { ensureSystem } from './system.mjs';

/** @param {readonly string[]} args further arguments for electron-builder: targets and platforms */
async function packageRelease(args) {
  const runtime = await findRuntime();
  if (runtime.source === 'registry') {
    throw new NoRuntimeError(`Not packed: a release must hold Electron's own download. Found only ${runtime.why}`);
  }
  await build([products.page, products.desktop]);
  const output = path.join(root, 'release');
  electronBuilder([...args, ...updatesFrom(process.env.EDGEWISE_UPDATES_URL ?? '')]);
  for (const executable of executablesIn(output)) {
    const fuses = await readFuses(executable);
    if (!isDeepStrictEqual(fuses, shippedFuses)) {
      throw new Error(`Wrong security switches in ${executable}: ${JSON.stringify(fuses)}`);
    }
  }
  console.log(`Their parts are in ${writeSbom()}`);
  console.log(`Their SHA-256 sums are in ${path.join(output, 'SHA256SUMS')}:\n${writeSums(output).join('\n')}`);
}

/**
 * What tells the packed app where new versions are, for those who want them looked for. Without an address it has none, and says so.
 * @param {string} address of the folder with the packages and their lists, over https
 */
function updatesFrom(address) {
  // Nothing is ever put anywhere: who releases copies the packages there.
  if (address === '') return ['--publish=never'];
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    throw new NoRuntimeError(`EDGEWISE_UPDATES_URL must begin with https://, but is ${address}`);
  }
  return ['--publish=never', '--config.publish.provider=generic', `--config.publish.url=${address}`];
}

/** What electron-builder left unpacked beside the packages, one for each system and processor. @param {string} output */
function executablesIn(output) {
  const places = [
    'linux-unpacked/edgewise',
    'win-unpacked/Edgewise.exe',
    'mac/Edgewise.app',
    'linux-arm64-unpacked/edgewise',
  ];
  return [...places, 'win-arm64-unpacked/Edgewise.exe', 'mac-arm64/Edgewise.app']
    .map((place) => path.join(output, place))
    .filter((place) => fs.existsSync(place));
}

async function packageForTests() {
  const missing = ensureSystem(['window', 'display', 'browser', 'unpack', 'pack', 'pack-rpm']);
  if (missing !== null) throw new NoRuntimeError(missing);
  const runtime = await findRuntime();
  console.log(runtime.why);
  await buildAfresh();
  const again = path.join(root, 'release', 'again');
  packInto(again, runtime, ['dir']);
  const first = sumsBelow(path.join(again, 'linux-unpacked'));
  fs.rmSync(again, { recursive: true });
  await buildAfresh();
  const packed = await packForTests(runtime, { targets: ['tar.gz', 'deb', 'rpm'], isForced: true });
  const second = new Map(sumsBelow(packed.shipped.unpacked.folder));
  // Put there by the target deb, which the first of the two builds did not have.
  second.delete('resources/apparmor-profile');
  const differing = [...second].flatMap(([name, sum]) => (first.get(name) === sum ? [] : [name]));
  if (differing.length > 0 || first.size !== second.size) {
    throw new Error(`Two builds of the same sources differ: ${differing.join(', ') || 'in how many files they have'}`);
  }
  console.log(
    `Built twice from nothing: all ${second.size} files are the same. app.asar: ${second.get('resources/app.asar')}`,
  );
  compareLists(packed.files);
  const output = path.dirname(packed.shipped.unpacked.folder);
  console.log(`${output}/SHA256SUMS: ${writeSums(output).join(', ')}`);
  process.exitCode = await runEndToEnd(['e2e/packed.electron.spec.ts', '--project=electron']);
}

/** The rpm must bring what the deb brings, to the same places. @param {readonly string[]} files */
function compareLists(files) {
  const list = (/** @type {string} */ ending, /** @type {readonly string[]} */ [program = '', ...args]) => {
    const file = files.find((name) => name.endsWith(ending)) ?? '';
    const { status, stdout, stderr } = spawnSync(program, [...args, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
    return stdout.split('\n').filter((line) => line !== '' && !line.endsWith('/'));
  };
  const ofDeb = list('.deb', ['dpkg-deb', '--contents']).map((line) => line.replace(/^.*? \.\//, '/'));
  const ofRpm = new Set(list('.rpm', ['rpm', '-qp', '--list']));
  const missing = ofDeb.filter((file) => !ofRpm.has(file));
  if (missing.length > 0 || ofDeb.length < 50) throw new Error(`The rpm lacks: ${missing.join(', ')}`);
  console.log(`The deb and the rpm bring the same ${ofDeb.length} files.`);
}

/** Builds as on a clean checkout, whatever is there. */
async function buildAfresh() {
  const wanted = [products.page, products.desktop];
  for (const product of wanted) fs.rmSync(path.join(root, product.made), { force: true });
  await build(wanted);
}

try {
  const args = process.argv.slice(2);
  if (args.includes('--test')) await packageForTests();
  else await packageRelease(args);
} catch (error) {
  if (!(error instanceof NoRuntimeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
