import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { pictureOf, readIcns, readIco } from './icon-containers.mjs';
import { drawIcons, linuxSizes, windowsSizes } from './make-icons.mjs';
import { shippedFuses } from './packing.mjs';
import { root } from './paths.mjs';

/** What can be said about the packages without making them: most of them can be made on a connected machine only. */

// What electron-builder itself reads its configuration with.
const ofBuilder = createRequire(fs.realpathSync(path.join(root, 'node_modules/electron-builder/package.json')));
const { load } = ofBuilder('js-yaml') as { load: (text: string) => unknown };
const { default: Ajv } = ofBuilder('ajv') as { default: new (options: object) => Validator };
const schema = ofBuilder('app-builder-lib/scheme.json') as object;

interface Validator {
  readonly errors: readonly { readonly instancePath: string; readonly message?: string }[] | null;
  validate(schema: object, data: unknown): boolean;
}

interface Target {
  readonly target: string;
  readonly arch: readonly string[];
}

interface Association {
  readonly ext: string;
  readonly role: string;
  readonly rank: string;
}

interface Configuration {
  readonly files: readonly string[];
  readonly publish: null;
  readonly protocols?: unknown;
  readonly afterPack: string;
  readonly fileAssociations: readonly Association[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly linux: {
    readonly target: readonly Target[];
    readonly icon: string;
    readonly mimeTypes: readonly string[];
    readonly fileAssociations?: unknown;
    readonly extraResources: readonly { readonly from: string }[];
  };
  readonly win: { readonly target: readonly Target[]; readonly icon: string; readonly fileAssociations?: unknown };
  readonly nsis: { readonly include: string };
  readonly mac: {
    readonly target: readonly Target[];
    readonly icon: string;
    readonly entitlements: string;
    readonly entitlementsInherit: string;
    readonly fileAssociations: readonly Association[];
  };
}

const text = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const configuration = load(text('electron-builder.yml')) as Configuration;
const { linux, win, mac, nsis } = configuration;

function complaints(data: unknown): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateFormats: false });
  ajv.validate(schema, data);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('electron-builder’s own schema has nothing against the configuration, and would have', () => {
  expect(complaints(configuration)).toEqual([]);
  expect(complaints({ ...configuration, nsis: { ...nsis, oneclick: true } })).toContain(
    '/nsis must NOT have additional properties',
  );
});

test('every package is made for both kinds of processor', () => {
  const targets = [linux, win, mac].map(({ target }) => target.map((one) => `${one.target} ${one.arch.join(' ')}`));
  expect(targets).toEqual([
    ['AppImage x64 arm64', 'deb x64 arm64', 'rpm x64 arm64', 'tar.gz x64 arm64'],
    ['nsis x64 arm64'],
    ['dmg x64 arm64', 'zip x64 arm64'],
  ]);
});

test('every file that the configuration names is there', () => {
  const named = [
    configuration.afterPack,
    linux.icon,
    win.icon,
    mac.icon,
    mac.entitlements,
    mac.entitlementsInherit,
    nsis.include,
    ...linux.extraResources.map(({ from }) => from),
    ...configuration.files.filter((file) => !/[*!]/.test(file)),
  ];
  expect(named.filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([]);
});

test('boards belong to Edgewise; pictures are only offered to it, and nothing else is claimed', () => {
  expect(configuration.fileAssociations.map(({ ext, role, rank }) => [ext, role, rank])).toEqual([
    ['edgewise', 'Editor', 'Owner'],
  ]);
  expect(mac.fileAssociations.map(({ ext, role, rank }) => [ext, role, rank])).toEqual([
    ['png', 'Viewer', 'Alternate'],
    ['svg', 'Viewer', 'Alternate'],
  ]);
  expect([linux.mimeTypes, linux.fileAssociations, win.fileAssociations, configuration.protocols]).toEqual([
    ['image/png', 'image/svg+xml'],
    undefined,
    undefined,
    undefined,
  ]);
  // The installer of Windows writes what it takes away again, and never the default program of a kind of file.
  const script = text(nsis.include);
  const written = [...script.matchAll(/^\s*WriteReg\w+ SHELL_CONTEXT "([^"]+)" "([^"]*)"/gm)].map(([, key, name]) => [
    key?.replace(/\$\{\w+\}/, '*'),
    name,
  ]);
  expect(written).toEqual([
    ['Software\\Classes\\.*\\OpenWithProgids', 'Edgewise.Picture'],
    ['Software\\Classes\\Edgewise.Picture', ''],
    ['Software\\Classes\\Edgewise.Picture\\DefaultIcon', ''],
    ['Software\\Classes\\Edgewise.Picture\\shell\\open\\command', ''],
  ]);
  for (const extension of ['png', 'svg']) {
    expect(script).toContain(`!insertmacro offerForPictures "${extension}"`);
    expect(script).toContain(`!insertmacro takeBackFromPictures "${extension}"`);
  }
  expect(script).toContain('DeleteRegKey SHELL_CONTEXT "Software\\Classes\\Edgewise.Picture"');
});

test('every fuse is set when the app is packed, and the packed app is asked for the same', () => {
  const built = Object.entries(configuration.electronFuses).map(([name, on]) => [
    `${name[0]?.toUpperCase()}${name.slice(1)}`,
    on,
  ]);
  expect(Object.fromEntries(built)).toEqual(shippedFuses);
  const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)));
  expect(Object.keys(shippedFuses).sort()).toEqual(known.sort());
});

test('an update is looked for nowhere, and macOS’s hardened runtime gives up no more than it must', () => {
  expect(configuration.publish).toBe(null);
  const keys = [...text(mac.entitlements).matchAll(/<key>(.*)<\/key>\s*<(\w+)\/>/g)].map(([, key, value]) => [
    key,
    value,
  ]);
  expect(keys).toEqual([['com.apple.security.cs.allow-jit', 'true']]);
});

test('the icons are whole, in every size that a system asks for, and drawn from the drawing that is here', () => {
  const stored = (name: string) => fs.readFileSync(path.join(root, 'assets/packaging', name));
  expect(readIco(stored('icon.ico')).map(({ size }) => size)).toEqual(windowsSizes);
  expect([...readIcns(stored('icon.icns'))].map(([type, { size }]) => `${type} ${size}`)).toEqual([
    'icp4 16',
    'icp5 32',
    'ic11 32',
    'ic12 64',
    'ic07 128',
    'ic13 256',
    'ic08 256',
    'ic14 512',
    'ic09 512',
    'ic10 1024',
  ]);
  expect(linuxSizes.map((size) => pictureOf(stored(`icons/${size}x${size}.png`)).size)).toEqual(linuxSizes);
  const drawn = drawIcons();
  expect([...drawn.keys()].filter((name) => !stored(name).equals(drawn.get(name) ?? Buffer.alloc(0)))).toEqual([]);
  expect(drawn.size).toBe(3 + linuxSizes.length);
});

test.each([
  ['cut short', (file: Buffer) => file.subarray(0, file.length - 5)],
  ['with a picture of another size than it says', (file: Buffer) => Buffer.from(file).fill(17, 6, 7)],
  ['that is something else', () => Buffer.from('\x89PNG\r\n\x1a\n')],
])('an icon file %s is refused', (_how, spoil) => {
  const icon = fs.readFileSync(path.join(root, 'assets/packaging/icon.ico'));
  expect(() => readIco(spoil(icon))).toThrow();
});
