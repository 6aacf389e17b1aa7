import { Workflow, X } from 'lucide-react';
import type { Thumbnail } from '../../shared/drawing/thumbnail.ts';
import type { RecentFile } from '../../shared/host/host.ts';
import { Tip } from '../controls/Tip.tsx';
import { ThumbnailPicture } from './ThumbnailPicture.tsx';
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
