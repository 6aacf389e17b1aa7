import { Workflow, X } from 'lucide-react';
import type { Thumbnail } from '../../shared/drawing/thumbnail.ts';
import type { RecentFile } from '../../shared/host/host.ts';
import { MapOf } from '../canvas/MapOf.tsx';
import { Tip } from '../controls/Tip.tsx';
import './recents.css';

/** A recent file as its picture, its name and its folder. */
export function RecentCard({
  file,
  thumbnail,
  onOpen,
  onForget,
}: {
  readonly file: RecentFile;
  readonly thumbnail: Thumbnail | undefined;
  readonly onOpen: () => void;
  readonly onForget: () => void;
}) {
  const name = file.name.replace(/\.edgewise$/, '');
  return (
    <li className="recent-card">
      <button type="button" className="recent-open" onClick={onOpen}>
        <span className="recent-picture">
          {thumbnail === undefined || thumbnail.bounds.width === 0 ? (
            <Workflow size={20} className="muted" />
          ) : (
            <ThumbnailPicture thumbnail={thumbnail} />
          )}
        </span>
        <span className="recent-words">
          <span className="cut medium" dir="auto">
            {name}
          </span>
          <span className="cut muted caption">{file.folder}</span>
        </span>
      </button>
      <Tip text="Remove from the list">
        <button
          type="button"
          className="icon-button recent-forget"
          aria-label={`Remove ${name} from the list`}
          onClick={onForget}
        >
          <X size={14} />
        </button>
      </Tip>
    </li>
  );
}

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
