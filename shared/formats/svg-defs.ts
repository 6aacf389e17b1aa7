/** What the drawing refers to: each icon once, and the fonts that its text needs. */
import { shownHead } from '../drawing/note-box.ts';
import type { Scene } from '../drawing/scene.ts';
import { cardSize } from '../model/document.ts';
import { neededCuts } from './font-cuts.ts';
import type { Artwork } from './format.ts';
import { element } from './xml.ts';

export function symbols(scene: Scene, artwork: Artwork): string {
  const ids = new Set([...scene.frames.flatMap((frame) => frame.icon ?? []), ...scene.cards.map((card) => card.icon)]);
  const icons = [...ids].flatMap((id) => symbol(id, artwork.icon(id)) ?? []);
  return [element('clipPath', { id: 'card' }, element('rect', { ...cardSize, rx: 8 })), ...icons].join('\n');
}

/** The icon's own markup under our id: its title left out, its inner ids made unique, nothing else touched. */
function symbol(id: string, source: string | null): string | null {
  const match = source?.match(/<svg[^>]*?viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/);
  const [, viewBox, content] = match ?? [];
  if (viewBox === undefined || content === undefined) return null;
  const own = content
    .replace(/<title>[\s\S]*?<\/title>/, '')
    .replace(/\bid="([^"]+)"/g, `id="${id}-$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${id}-$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${id}-$1"`);
  return element('symbol', { id: `icon-${id}`, viewBox }, own.trim());
}

/** `@font-face` rules for the parts of Inter that the drawing's text needs. */
export function fontFaces(text: string, artwork: Artwork): string {
  return neededCuts(text)
    .flatMap(({ name, range }) => {
      const data = artwork.font(name);
      return data === null
        ? []
        : `@font-face{font-family:Inter;font-style:normal;font-weight:100 900;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
    })
    .join('');
}

/** All words that are drawn. */
export function drawnText(scene: Scene): string {
  return [
    ...scene.frames.map((frame) => frame.shownLabel),
    ...scene.cards.flatMap((card) => [card.shownLabel, card.shownSizing]),
    ...scene.arrows.map((arrow) => arrow.annotation?.parts.map((part) => part.text).join(' ') ?? ''),
    ...scene.notes.flatMap((note) => [shownHead(note), ...note.lines]),
    ...scene.behind.flatMap((item) => (item.form === 'shape' ? item.lines : [])),
  ].join(' ');
}
