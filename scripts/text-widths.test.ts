import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fontCharactersFile, textWidthsFile } from './text-widths.mjs';

it('is what the fonts say', () => {
  expect(readFileSync(join(import.meta.dirname, '../shared/drawing/text-widths.ts'), 'utf8')).toBe(textWidthsFile());
  expect(readFileSync(join(import.meta.dirname, '../shared/formats/font-characters.ts'), 'utf8')).toBe(
    fontCharactersFile(),
  );
});
