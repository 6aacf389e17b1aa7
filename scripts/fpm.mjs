#!/usr/bin/env node
/**
 * Stands in for fpm where electron-builder cannot fetch it: takes the same command line and packs with the system's own dpkg-deb
 * or rpmbuild. For test packages; a release is packed by fpm itself. Everything that matters to a person (contents, dependencies,
 * desktop entry, kind of file, scripts) is decided by electron-builder and only passed on here.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * @typedef {object} Order what is to be packed
 * @property {Readonly<Record<string, string>>} options by name, without dashes
 * @property {readonly string[]} depends
 * @property {readonly string[]} recommends
 * @property {readonly (readonly [from: string, to: string])[]} places where a file, or what is in a folder, is to lie
 */

const switches = ['force', 'debug'];

/**
 * Reads fpm's command line as electron-builder writes it.
 * @param {readonly string[]} args
 * @returns {Order}
 */
export function readOrder(args) {
  /** @type {Record<string, string>} */
  const options = {};
  /** @type {string[]} */
  const depends = [];
  /** @type {string[]} */
  const recommends = [];
  /** @type {[string, string][]} */
  const places = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at] ?? '';
    if (!word.startsWith('-')) {
      // The place stands behind the last sign: the path before it may hold others.
      const cut = word.lastIndexOf('=');
      places.push([word.slice(0, cut), word.slice(cut + 1)]);
      continue;
    }
    const name = word.replace(/^-+/, '');
    if (switches.includes(name)) continue;
    at += 1;
    const value = args[at] ?? '';
    if (name === 'd') depends.push(value);
    else if (name === 'deb-recommends') recommends.push(value);
    else options[name] = value;
  }
  return { options, depends, recommends, places };
}

/**
 * The control file of a deb.
 * @param {Order} order
 * @param {number} kilobytes installed
 */
export function controlFile({ options, depends, recommends }, kilobytes) {
  const [synopsis = '', ...more] = (options.description ?? '').split('\n');
  const fields = [
    ['Package', options.name],
    ['Version', options.version],
    ['License', options.license],
    ['Vendor', options.vendor],
    ['Architecture', options.architecture],
    ['Maintainer', options.maintainer],
    ['Installed-Size', String(kilobytes)],
    ['Depends', depends.join(', ')],
    ['Recommends', recommends.join(', ')],
    ['Section', options.category],
    ['Priority', options['deb-priority']],
    ['Homepage', options.url],
    ['Description', [synopsis, ...more.map((line) => ` ${line.trim()}`)].join('\n')],
  ];
  return `${fields.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n')}\n`;
}

/**
 * The spec of an rpm whose files lie in `tree` already.
 * @param {Order} order
 * @param {readonly string[]} files folders and files that belong to the package, as installed
 */
export function specFile({ options, depends }, files) {
  const script = (/** @type {string | undefined} */ file) =>
    file === undefined ? '' : fs.readFileSync(file, 'utf8').replaceAll('%', '%%');
  return `Name: ${options.name}
Version: ${options.version}
Release: ${options.iteration ?? '1'}
Summary: ${options['rpm-summary'] ?? options.description}
License: ${options.license}
Vendor: ${options.vendor}
URL: ${options.url}
Group: ${options.category}
AutoReqProv: no
${depends.map((name) => `Requires: ${name}`).join('\n')}
%define _build_id_links none
%define __os_install_post %{nil}
%define _binary_payload w1.gzdio
%description
${options.description}
%post -p /bin/bash
${script(options['after-install'])}
%postun -p /bin/bash
${script(options['after-remove'])}
%files
${files.map((file) => `"${file}"`).join('\n')}
`;
}

/**
 * Lays the files out as they will be installed; what a folder holds is linked, not copied.
 * @param {Order} order
 * @param {string} tree
 */
function layOut({ places }, tree) {
  for (const [from, to] of places) {
    const target = path.join(tree, to);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    if (from.endsWith('/')) run('cp', ['-al', from.slice(0, -1), target]);
    else {
      fs.copyFileSync(from, target);
      fs.chmodSync(target, 0o644);
    }
  }
}

/** @param {string} tree @param {string} [below] @returns {readonly string[]} every file, from the root of the tree */
function filesOf(tree, below = '') {
  return fs.readdirSync(path.join(tree, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(below, entry.name);
    return entry.isDirectory() ? filesOf(tree, name) : [name];
  });
}

/** @param {Order} order @param {string} work */
function packDeb(order, work) {
  const tree = path.join(work, 'tree');
  layOut(order, tree);
  const files = filesOf(tree).filter((file) => fs.lstatSync(path.join(tree, file)).isFile());
  const bytes = files.reduce((sum, file) => sum + fs.statSync(path.join(tree, file)).size, 0);
  const sums = files.map((file) => {
    const sum = createHash('md5')
      .update(fs.readFileSync(path.join(tree, file)))
      .digest('hex');
    return `${sum}  ${file}\n`;
  });
  const about = path.join(tree, 'DEBIAN');
  fs.mkdirSync(about);
  fs.writeFileSync(path.join(about, 'control'), controlFile(order, Math.ceil(bytes / 1024)));
  fs.writeFileSync(path.join(about, 'md5sums'), sums.join(''));
  for (const [name, option] of [
    ['postinst', 'after-install'],
    ['postrm', 'after-remove'],
  ]) {
    const script = order.options[option ?? ''];
    if (script === undefined) continue;
    fs.copyFileSync(script, path.join(about, name ?? ''));
    fs.chmodSync(path.join(about, name ?? ''), 0o755);
  }
  run('dpkg-deb', ['--root-owner-group', '-Zgzip', '-z1', '--build', tree, order.options.package ?? '']);
}

/** @param {Order} order @param {string} work */
function packRpm(order, work) {
  const tree = path.join(work, 'tree');
  layOut(order, tree);
  const spec = path.join(work, 'package.spec');
  const own = order.places.filter(([from]) => from.endsWith('/')).map(([, to]) => to);
  const single = order.places.filter(([from]) => !from.endsWith('/')).map(([, to]) => to);
  fs.writeFileSync(spec, specFile(order, [...own, ...single]));
  const target = order.options.architecture ?? 'x86_64';
  run('rpmbuild', ['-bb', '--quiet', '--target', target, '--buildroot', tree, '--define', `_rpmdir ${work}/out`, spec]);
  const [made] = filesOf(path.join(work, 'out'));
  if (made === undefined) throw new Error('rpmbuild made nothing');
  fs.copyFileSync(path.join(work, 'out', made), order.options.package ?? '');
}

/** @param {string} program @param {readonly string[]} args */
function run(program, args) {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const order = readOrder(process.argv.slice(2));
  // Links hold on one disk only: the work is done where the package will lie.
  const work = fs.mkdtempSync(path.join(path.dirname(order.options.package ?? ''), 'fpm-'));
  try {
    if (order.options.t === 'deb') packDeb(order, work);
    else if (order.options.t === 'rpm') packRpm(order, work);
    else throw new Error(`packs deb and rpm only, not ${order.options.t}`);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}
