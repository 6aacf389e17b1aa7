import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalog } from '../shared/catalog/index.ts';
import { groupKinds } from '../shared/model/document.ts';
import { awsIconPath, awsIcons, fonts } from './copy-icons.mjs';

const icons = join(import.meta.dirname, '../assets/icons');
const containersWithoutArtwork = ['az', 'generic'];

describe('copied artwork', () => {
  it('has an icon for every service of the catalog and every kind of container that AWS draws one for', () => {
    const wanted = [
      ...Object.values(catalog.services).map((service) => service.icon ?? service.id),
      ...groupKinds.filter((kind) => !containersWithoutArtwork.includes(kind)).map((kind) => `group-${kind}`),
    ];
    const missing = wanted.filter((id) => {
      try {
        return !readFileSync(join(icons, `${id}.svg`), 'utf8').startsWith('<svg');
      } catch {
        return true;
      }
    });
    expect(missing).toEqual([]);
  });

  it('leaves AWS artwork as the package has it', () => {
    const changed = Object.keys(awsIcons).filter(
      (id) => !readFileSync(join(icons, `${id}.svg`)).equals(readFileSync(awsIconPath(id))),
    );
    expect(changed).toEqual([]);
  });

  it('leaves the fonts as their packages have them', () => {
    const changed = Object.entries(fonts).filter(
      ([name, from]) =>
        !readFileSync(join(icons, '../fonts', name)).equals(readFileSync(join(icons, '../../node_modules', from))),
    );
    expect(changed).toEqual([]);
  });
});
