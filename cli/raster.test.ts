import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { missingCharacters, missingWords } from '../shared/formats/font-cuts.ts';
import { assetsFolder } from './artwork.ts';

const scripts = {
  latin: 'Orders ÀÉÎÕÜ ß ł ő ş ž ạ ế ữ ₫ € £ → ≥ “quoted” — 1⁄2',
  greek: 'Παραγγελίες ΆΈΉ ϋ ΐ ἀρχή ᾳ Ὦ',
  cyrillic: 'Заказы Ґ Є Ї Ѓ Љ Ў ә ғ қ ң ө ұ ӣ Ѳ',
};

test('Latin, Greek and Cyrillic look the same with the system’s fonts and without, in every weight', () => {
  const fontFiles = [400, 500, 600].map((weight) => path.join(assetsFolder(), `fonts/inter-${weight}.ttf`));
  const lines = Object.values(scripts).flatMap((text) => [400, 500, 600].map((weight) => ({ text, weight })));
  const texts = lines.map(
    ({ text, weight }, i) => `<text x="8" y="${24 * (i + 1)}" font-size="16" font-weight="${weight}">${text}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="240" font-family="Inter, Arial, sans-serif">${texts.join('')}</svg>`;
  const drawn = (loadSystemFonts: boolean) =>
    new Resvg(svg, { font: { fontFiles, loadSystemFonts, defaultFontFamily: 'Inter' } }).render().asPng();
  expect(drawn(false).equals(drawn(true))).toBe(true);
  expect(missingCharacters(Object.values(scripts).join(' '))).toEqual([]);
});

test('characters that no font inside has are named, once each', () => {
  const missing = missingCharacters('注文 → 注 \u200b\ufe0f x 😀 é');
  expect(missing).toEqual(['注', '文', '😀']);
  expect(missingWords(missing)).toEqual([
    "3 characters are drawn with the system's fonts, and may look different elsewhere: 注 文 😀.",
  ]);
  expect(missingWords([])).toEqual([]);
  const many = Array.from({ length: 25 }, (_, i) => String.fromCodePoint(0x4e00 + i));
  expect(missingWords(many)[0]).toMatch(/^25 characters .* and 5 more\.$/);
});
