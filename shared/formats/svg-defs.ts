/** What the drawing refers to: each icon once, and the fonts that its text needs. */
import { noteHeads } from '../drawing/note-box.ts';
import type { Scene } from '../drawing/scene.ts';
import { cardSize } from '../model/document.ts';
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

/** Name of the web font file, and the characters that it is for, as the font's own package cuts it. */
const cuts = [
  [
    'inter-latin',
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    /[ -ÿ]/,
  ],
  [
    'inter-latin-ext',
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2190,U+2192,U+2260-2265,U+2C60-2C7F,U+A720-A7FF',
    /[\u0100-\u02ff\u1e00-\u1eff]/,
  ],
  ['inter-greek', 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF', /[\u0370-\u03ff]/],
  ['inter-cyrillic', 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116', /[\u0400-\u045f]/],
] as const;

/** `@font-face` rules for the parts of Inter that the drawing's text needs. */
export function fontFaces(scene: Scene, title: string, artwork: Artwork): string {
  const text = [
    title,
    ...scene.frames.map((frame) => frame.shownLabel),
    ...scene.cards.flatMap((card) => [card.shownLabel, card.shownSizing]),
    ...scene.arrows.map((arrow) => arrow.annotation?.text ?? ''),
    ...scene.notes.flatMap((note) => [noteHeads[note.kind]?.word ?? '', ...note.lines]),
    ...scene.behind.flatMap((item) => (item.form === 'shape' ? item.lines : [])),
  ].join(' ');
  return cuts
    .filter(([, , needs]) => needs.test(text))
    .flatMap(([name, range]) => {
      const data = artwork.font(name);
      return data === null
        ? []
        : `@font-face{font-family:Inter;font-style:normal;font-weight:100 900;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
    })
    .join('');
}
