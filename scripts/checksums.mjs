import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** @param {string} file @returns {string} its SHA-256, in hexadecimal digits */
export function sha256(file) {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}

/**
 * The sums of every file below `folder`, by its path in it. A link counts by where it leads.
 * @param {string} folder
 * @returns {ReadonlyMap<string, string>}
 */
export function sumsBelow(folder, below = '') {
  const entries = fs.readdirSync(path.join(folder, below), { withFileTypes: true });
  return new Map(
    entries
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const name = path.posix.join(below, entry.name);
        const file = path.join(folder, name);
        if (entry.isDirectory()) return [...sumsBelow(folder, name)];
        return [[name, entry.isSymbolicLink() ? fs.readlinkSync(file) : sha256(file)]];
      }),
  );
}

/**
 * Writes `SHA256SUMS` into `folder`, in the form that `sha256sum --check` reads, for the files of it that are given out.
 * @param {string} folder
 * @returns {readonly string[]} the names of the files
 */
export function writeSums(folder) {
  const given = /\.(AppImage|deb|rpm|tar\.gz|exe|dmg|zip|json|yml|blockmap)$/;
  const left = /^builder-|^packed\.json$/;
  const names = fs
    .readdirSync(folder)
    .filter((name) => given.test(name) && !left.test(name))
    .sort();
  const lines = names.map((name) => `${sha256(path.join(folder, name))}  ${name}\n`);
  fs.writeFileSync(path.join(folder, 'SHA256SUMS'), lines.join(''));
  return names;
}
