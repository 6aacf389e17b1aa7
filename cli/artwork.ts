import fs from 'node:fs';
import path from 'node:path';
import type { Artwork } from '../shared/formats/format.ts';

/** The folder with icons and fonts: `assets/` of the project or beside the packed program. */
export function assetsFolder(): string {
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const assets = path.join(folder, 'assets');
    if (fs.existsSync(path.join(assets, 'icons'))) return assets;
    if (path.dirname(folder) === folder)
      throw new Error('The folder "assets" with icons and fonts is missing. Install the program again.');
  }
}

/** Icons and fonts from disk, each read once. */
export function artworkFrom(assets: string): Artwork {
  const known = new Map<string, string | null>();
  const read = (file: string, encoding: 'utf8' | 'base64'): string | null => {
    const kept = known.get(file);
    if (kept !== undefined) return kept;
    const full = path.join(assets, file);
    const text = fs.existsSync(full) ? fs.readFileSync(full, encoding) : null;
    known.set(file, text);
    return text;
  };
  return {
    icon: (id) => read(`icons/${id}.svg`, 'utf8'),
    font: (name) => read(`fonts/${name}.woff2`, 'base64'),
  };
}
