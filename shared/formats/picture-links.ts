import type { Rect } from '../drawing/geometry.ts';
import type { Scene } from '../drawing/scene.ts';

/** A part of a picture that leads somewhere. */
export interface PictureLink {
  readonly rect: Rect;
  readonly address: string;
}

/** Where the things of a board lead. The board keeps addresses as they were written: whoever follows one looks at it first. */
export function linksOf(scene: Scene): readonly PictureLink[] {
  const things = [...scene.frames, ...scene.cards, ...scene.notes, ...scene.behind, ...scene.strokes];
  return [
    ...things.flatMap((thing) =>
      thing.link === null ? [] : { rect: 'title' in thing ? thing.title : thing.rect, address: thing.link },
    ),
    ...scene.arrows.flatMap(({ badge }) => (badge?.link ? { rect: badge.box, address: badge.link } : [])),
  ];
}
