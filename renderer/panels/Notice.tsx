import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useBoard, useBoardState } from '../store/use-store.ts';

const shownMs = 4000;
/** What takes longer to read stays longer, ms for each character. */
const perCharacter = 60;

/** A sentence from the program: news go by themselves, an error waits to be closed. */
export function Notice() {
  const board = useBoard();
  const notice = useBoardState((state) => state.notice);

  useEffect(() => {
    if (notice?.kind !== 'info') return;
    const length = [notice.text, ...(notice.lines ?? [])].join(' ').length;
    const timer = window.setTimeout(() => board.tell(null), Math.max(shownMs, length * perCharacter));
    return () => window.clearTimeout(timer);
  }, [board, notice]);

  return (
    <div role={notice?.kind === 'error' ? 'alert' : 'status'} aria-live="polite">
      {notice !== null && (
        <div className={`notice ${notice.kind}`}>
          <div className="grow">
            <p>{notice.text}</p>
            {notice.lines && (
              <ul className="muted">
                {notice.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          <button type="button" className="icon-button" aria-label="Close" onClick={() => board.tell(null)}>
            <X size={14} />
          </button>
        </div>
      )}
    </div>
  );
}
