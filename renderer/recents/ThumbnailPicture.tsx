import { useMemo } from 'react';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import { readThumbnail, type Thumbnail, thumbnailLine } from '../../shared/drawing/thumbnail.ts';
import type { Document } from '../../shared/model/document.ts';
import { MapOf } from '../canvas/MapOf.tsx';
import { catalog } from '../store/catalog.ts';

/** The part of the board that a picture shows at least, px: two cards must not look like a board of giants. */
const least = { width: 900, height: 540 } as const;

/** A board as it looks from afar. */
export function ThumbnailPicture({ thumbnail }: { readonly thumbnail: Thumbnail }) {
  const { bounds } = thumbnail;
  const margin = Math.max(bounds.width, bounds.height) * 0.05 + 24;
  const width = Math.max(least.width, bounds.width + 2 * margin);
  const height = Math.max(least.height, bounds.height + 2 * margin);
  const x = bounds.x + (bounds.width - width) / 2;
  const y = bounds.y + (bounds.height - height) / 2;
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true" focusable="false">
      <MapOf scene={thumbnail} />
    </svg>
  );
}

/** The same of a board that is at hand; nothing where nothing is on it. */
export function BoardThumbnail({ document }: { readonly document: Document }) {
  const thumbnail = useMemo(
    () => readThumbnail(thumbnailLine(sceneOf(document, null, { catalog, plain: true }))),
    [document],
  );
  return thumbnail === null || thumbnail.bounds.width === 0 ? null : <ThumbnailPicture thumbnail={thumbnail} />;
}
