import { expect, test } from 'vitest';
import { usualExport } from '../../shared/formats/format.ts';
import { formats } from '../../shared/formats/index.ts';
import { fileKinds } from '../../shared/host/host.ts';
import { type ExportChoices, readChoices, writeChoices } from './remembered.ts';

const { plain, profile, scale, padding, transparent, embed } = usualExport;
const usual = {
  format: 'mermaid',
  shown: 'both',
  theme: null,
  options: { plain, profile, scale, padding, transparent, embed },
};

function storage(kept: string | null) {
  return { getItem: () => kept };
}

test('what was chosen is chosen again', () => {
  const chosen: ExportChoices = {
    format: 'png',
    shown: 'text',
    theme: 'dark',
    options: { plain: true, profile: 'obsidian', scale: 4, padding: 0, transparent: true, embed: false },
  };
  let kept = '';
  writeChoices({ setItem: (_, value) => (kept = value) }, chosen);
  expect(readChoices(storage(kept))).toEqual(chosen);
});

test('what cannot be read, or is none of the choices, is as usual', () => {
  const odd = {
    format: 3,
    shown: 'all',
    theme: 'pink',
    plain: 'no',
    profile: 'paper',
    scale: 9,
    padding: -1,
    embed: null,
  };
  for (const kept of [null, '', '{', '[]', 'null', '7', JSON.stringify(odd)])
    expect(readChoices(storage(kept))).toEqual(usual);
});

test('a storage that is full costs nothing', () => {
  const full = () => {
    throw new Error('quota');
  };
  expect(() => writeChoices({ setItem: full }, readChoices(storage(null)))).not.toThrow();
});

test('every format can be saved under its own kind of file', () => {
  const kinds: Readonly<Record<string, { readonly extension: string }>> = fileKinds;
  expect(formats.map(({ id }) => [id, kinds[id]?.extension])).toEqual(
    formats.map(({ id, extension }) => [id, extension]),
  );
});
