import { useMemo } from 'react';
import type { Document } from '../../../shared/model/document.ts';
import { documentsOf } from '../../../shared/model/edit-log.ts';
import type { Debrief } from '../../../shared/practice/debrief/debrief.ts';
import { clockText } from '../../../shared/practice/round/clock-text.ts';
import { boardLog } from '../../../shared/practice/round/round-state.ts';
import { BoardPicture, Mark, type PictureMarks } from './BoardPicture.tsx';

const none: ReadonlySet<string> = new Set();

/** The board of the round at a time of it beside the reference, with what is missing and what differs marked on both. */
export function Boards({
  debrief,
  at,
  chosen,
  onOpenReference,
  onOpenBoard,
  onShowMissing,
}: {
  readonly debrief: Debrief;
  readonly at: number;
  /** Ids on the board of the round, or on the reference. */
  readonly chosen: { readonly on: 'yours' | 'reference'; readonly ids: ReadonlySet<string> };
  readonly onOpenReference: () => void;
  readonly onOpenBoard: () => void;
  /** Shows what is missing on the board itself. */
  readonly onShowMissing: () => void;
}) {
  const { round, scenario, beside, state } = debrief;
  const boardAt = useBoardAt(debrief);
  const yours: PictureMarks = useMemo(
    () => ({
      missing: none,
      differs: new Map(beside.differs.map(({ yours: id, says }) => [id, says.join('; ')])),
      chosen: chosen.on === 'yours' ? chosen.ids : none,
    }),
    [beside, chosen],
  );
  const partner = useMemo(() => new Map(beside.pairs), [beside]);
  const reference: PictureMarks = useMemo(
    () => ({
      missing: new Set([...beside.missing, ...beside.missingArrows]),
      differs: new Map(beside.differs.map(({ reference: id, says }) => [id, says.join('; ')])),
      chosen: chosen.on === 'reference' ? chosen.ids : new Set([...chosen.ids].flatMap((id) => partner.get(id) ?? [])),
    }),
    [beside, chosen, partner],
  );
  const isEnd = at >= state.elapsed;
  return (
    <div className="debrief-pair">
      <div>
        <div className="row debrief-over">
          <h2>Yours</h2>
          <span className="muted grow">at {clockText(at)}</span>
          {beside.missing.length + beside.missingArrows.length > 0 && (
            <button type="button" className="link" onClick={onShowMissing}>
              Show what is missing
            </button>
          )}
          <button type="button" className="link" onClick={onOpenBoard}>
            Open the board
          </button>
        </div>
        <BoardPicture
          document={boardAt(at)}
          label={isEnd ? 'Your board' : `Your board at ${clockText(at)}`}
          marks={isEnd ? yours : { ...yours, differs: new Map() }}
          empty={
            state.elapsed === 0 || round.events.length === 0
              ? 'Nothing was drawn.'
              : 'Nothing on the board at this time.'
          }
        />
      </div>
      <div>
        <div className="row debrief-over">
          <h2>Reference</h2>
          <span className="muted debrief-key">
            <svg width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
              <Mark kind="missing" />
            </svg>
            missing in yours
          </span>
          <span className="muted debrief-key grow">
            <svg width={18} height={18} viewBox="-9 -9 18 18" aria-hidden="true">
              <Mark kind="differs" />
            </svg>
            differs
          </span>
          <button type="button" className="link" onClick={onOpenReference}>
            Open the reference
          </button>
        </div>
        <BoardPicture
          document={scenario.reference}
          label="Reference"
          marks={reference}
          empty="The reference is empty."
        />
      </div>
    </div>
  );
}

/** The board as it was at any time; every state is worked out once. */
function useBoardAt({ round, board, state }: Debrief): (at: number) => Document {
  return useMemo(() => {
    const log = boardLog(round);
    const documents = documentsOf(log);
    return (at) => {
      if (at >= state.elapsed) return board;
      const last = log.entries.findLastIndex((entry) => entry.at <= at);
      return documents[last] ?? round.plan.board;
    };
  }, [round, board, state]);
}
