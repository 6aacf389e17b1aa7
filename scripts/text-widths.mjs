#!/usr/bin/env node
/**
 * Writes `shared/drawing/text-widths.ts`: the advance widths of Inter's static weights, so that text can be measured without
 * a window; and `shared/formats/font-characters.ts`: which characters they have. Reads the three TrueType files in `assets/fonts`. Run it after a change of the fonts: `node scripts/text-widths.mjs`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './paths.mjs';

/** Characters that have their own width in the table; all others are estimated. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x2010, 0x2044],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x221e, 0x221e],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
];

/** @param {Buffer} font */
function tablesOf(font) {
  /** @type {Record<string, Buffer>} */
  const tables = {};
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i;
    const start = font.readUInt32BE(at + 8);
    tables[font.toString('latin1', at, at + 4)] = font.subarray(start, start + font.readUInt32BE(at + 12));
  }
  return tables;
}

/**
 * Glyph by character, from the format 12 or format 4 map.
 * @param {Buffer} cmap
 */
function glyphs(cmap) {
  /** @type {Map<number, number>} */
  const map = new Map();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    if (sub.readUInt16BE(0) === 4) {
      const segments = sub.readUInt16BE(6) / 2;
      for (let s = 0; s < segments; s++) {
        const end = sub.readUInt16BE(14 + 2 * s);
        const start = sub.readUInt16BE(16 + 2 * segments + 2 * s);
        const delta = sub.readUInt16BE(16 + 4 * segments + 2 * s);
        const rangeAt = 16 + 6 * segments + 2 * s;
        const offset = sub.readUInt16BE(rangeAt);
        for (let c = start; c <= end && c !== 0xffff; c++) {
          const glyph = offset === 0 ? c : sub.readUInt16BE(rangeAt + offset + 2 * (c - start));
          if (glyph !== 0 && !map.has(c)) map.set(c, (glyph + delta) & 0xffff);
        }
      }
    }
  }
  return map;
}

/**
 * Advance of each character in thousandths of the type size.
 * @param {string} file
 */
function advances(file) {
  const tables = tablesOf(fs.readFileSync(file));
  const { head, hhea, hmtx, cmap } = tables;
  if (!head || !hhea || !hmtx || !cmap)
    throw new Error(`${file}: not a TrueType font with the tables that hold widths`);
  const unitsPerEm = head.readUInt16BE(18);
  const metrics = hhea.readUInt16BE(34);
  const map = glyphs(cmap);
  return ranges.map(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, i) => {
      const glyph = map.get(from + i);
      return glyph === undefined
        ? 0
        : Math.round((1000 * hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1))) / unitsPerEm);
    }),
  );
}

/** The file's text: every character of the fonts, all three of which have the same. */
export function fontCharactersFile() {
  const cmap = tablesOf(fs.readFileSync(path.join(root, 'assets/fonts/inter-400.ttf')))['cmap'];
  if (!cmap) throw new Error('inter-400.ttf: no table of characters');
  const codes = [...glyphs(cmap).keys()].filter((code) => code >= 0x20).sort((a, b) => a - b);
  /** @type {[number, number][]} */
  const runs = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  // From the end of the run before to the start, and from there to the end: small numbers, in base 36.
  let before = 0;
  const text = runs.map(([from, to]) => {
    const run = `${(from - before).toString(36)}${to === from ? '' : `+${(to - from).toString(36)}`}`;
    before = to;
    return run;
  });
  return `/** The characters that Inter has, as runs of them. Made by \`scripts/text-widths.mjs\`; do not edit. */
export const fontRuns =
  '${text.join(' ')}';
`;
}

/** The file's text. */
export function textWidthsFile() {
  const weights = [400, 500, 600].map((weight) => {
    const rows = advances(path.join(root, `assets/fonts/inter-${weight}.ttf`));
    return `  ${weight}: [\n${rows.map((row) => `    '${row.map((n) => n.toString(36).padStart(2, '0')).join('')}',`).join('\n')}\n  ],`;
  });
  return `/**
 * Advance widths of Inter in thousandths of the type size: two base-36 digits a character, one string a range; 0 where the
 * font has none. Made by \`scripts/text-widths.mjs\`; do not edit.
 */
export const ranges: readonly (readonly [from: number, to: number])[] = [
${ranges.map(([from = 0, to = 0]) => `  [0x${from.toString(16)}, 0x${to.toString(16)}],`).join('\n')}
];

export const advances: Readonly<Record<400 | 500 | 600, readonly string[]>> = {
${weights.join('\n')}
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  fs.writeFileSync(path.join(root, 'shared/drawing/text-widths.ts'), textWidthsFile());
  fs.writeFileSync(path.join(root, 'shared/formats/font-characters.ts'), fontCharactersFile());
}
