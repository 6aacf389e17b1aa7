import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { iconUrl } from '../controls/icons.ts';
import { useBoard, useBoardState } from '../store/use-store.ts';
import { InlineText } from './InlineText.tsx';
import { LazyGrips } from './LazyGrips.tsx';
import { Marks } from './Marks.tsx';
import type { FrameNode } from './to-flow.ts';

/** A region, VPC, subnet or another container. Its title and border are solid; what lies inside is the board. */
export const FrameView = memo(function FrameView({ id, data: { frame }, selected }: NodeProps<FrameNode>) {
  const board = useBoard();
  const editing = useBoardState((state) => state.editing === id);
  const isTarget = useBoardState((state) => state.dropTarget === id);
  return (
    <>
      {selected && !frame.locked && <LazyGrips kind="FrameGrips" id={id} />}
      <div className={`frame ${frame.kind} ${selected ? 'selected' : ''} ${isTarget ? 'target' : ''}`}>
        <svg className="frame-line" aria-hidden="true">
          {/* The style says how large; that it goes by the frame must stand here, or Chromium 130 keeps the size of a former one. */}
          <rect width="100%" height="100%" />
        </svg>
        <span className="frame-border top" />
        <span className="frame-border right" />
        <span className="frame-border bottom" />
        <span className="frame-border left" />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way is Enter on the container */}
        <div
          className={frame.icon === null ? 'frame-title plain' : 'frame-title'}
          onDoubleClick={() => board.view({ editing: id })}
        >
          {frame.icon !== null && <img src={iconUrl(frame.icon)} width={20} height={20} alt="" draggable={false} />}
          {editing ? (
            <InlineText
              label="Name of the container"
              className="frame-name"
              value={frame.label}
              editOf={(label) => ({ kind: 'set-label', id, label })}
              onDone={(label) => {
                board.view({ editing: null });
                if (label !== null) board.apply({ kind: 'set-label', id, label }, 'record');
              }}
            />
          ) : (
            <span className="cut" dir="auto">
              {frame.shownLabel}
            </span>
          )}
          <Marks marks={frame} className="frame-marks" />
        </div>
      </div>
    </>
  );
});
