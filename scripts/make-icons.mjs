/**
 * Draws the icon of the program in every size that a system asks for, from `assets/packaging/icon.svg`. Run it after a change
 * of that drawing: `node scripts/make-icons.mjs`. A test compares what is there with what this draws.
 */
import fs from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { writeIcns, writeIco } from './icon-containers.mjs';
import { root } from './paths.mjs';

export const linuxSizes = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];
export const windowsSizes = [16, 24, 32, 48, 64, 128, 256];

const folder = path.join(root, 'assets', 'packaging');

/**
 * Every icon file, by its path below `assets/packaging`.
 * @returns {ReadonlyMap<string, Buffer>}
 */
export function drawIcons() {
  const svg = fs.readFileSync(path.join(folder, 'icon.svg'), 'utf8');
  const draw = (/** @type {number} */ size) =>
    Buffer.from(new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
  return new Map([
    ['icon.png', draw(1024)],
    ['icon.ico', writeIco(windowsSizes.map((size) => ({ size, png: draw(size) })))],
    ['icon.icns', writeIcns(draw)],
    ...linuxSizes.map((size) => /** @type {[string, Buffer]} */ ([`icons/${size}x${size}.png`, draw(size)])),
  ]);
}

if (process.argv[1] === path.join(root, 'scripts', 'make-icons.mjs')) {
  for (const [name, bytes] of drawIcons()) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
  }
}
