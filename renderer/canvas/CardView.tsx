import { Handle, type NodeProps, Position } from '@xyflow/react';
import { lazy, memo, Suspense } from 'react';
import { iconUrl } from '../controls/icons.ts';
import { StatusMark } from '../controls/StatusMark.tsx';
import { showCertificate } from '../store/show-certificate.ts';
import { useBoard, useBoardState } from '../store/use-store.ts';
import { InlineText } from './InlineText.tsx';
import { Marks } from './Marks.tsx';
import type { CardNode } from './to-flow.ts';

const CardOutcome = lazy(() => import('./Failed.tsx').then((module) => ({ default: module.CardOutcome })));

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** One service: icon, name, what sizes it, and how full it is. */
export const CardView = memo(function CardView({ id, data: { card, outcome }, selected }: NodeProps<CardNode>) {
  const board = useBoard();
  const editing = useBoardState((state) => state.editing === id);
  const pointedAt = useBoardState((state) => state.highlight === id);
  const anywhere = useBoardState((state) => state.tool === 'arrow');
  const hasState = outcome === null && (card.status === 'tight' || card.status === 'over');
  return (
    <div
      className={['card', selected ? 'selected' : '', outcome ?? '', pointedAt ? 'pointed-at' : ''].join(' ').trim()}
      title={card.shownLabel === card.label ? undefined : card.label}
    >
      <img
        className={card.tile ? 'service-icon tile' : 'service-icon'}
        src={iconUrl(card.icon)}
        width={40}
        height={40}
        alt=""
        draggable={false}
      />
      <div className="card-text">
        {editing ? (
          <InlineText
            label="Name of the service"
            className="card-name"
            value={card.label}
            editOf={(label) => ({ kind: 'set-label', id, label })}
            onDone={(label) => {
              board.view({ editing: null });
              if (label !== null) board.apply({ kind: 'set-label', id, label }, 'record');
            }}
          />
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way is Enter on the card
          <div
            className="card-name cut"
            style={{ fontSize: card.labelSize }}
            dir="auto"
            onDoubleClick={() => board.view({ editing: id })}
          >
            {card.label}
          </div>
        )}
        {(card.shownSizing !== '' || hasState) && (
          <div className="card-sizing">
            <span className="cut" title={card.shownSizing === card.sizing ? undefined : card.sizing}>
              {card.shownSizing}
            </span>
            {hasState && (
              <button
                type="button"
                tabIndex={-1}
                className={`card-state figure nodrag ${card.status}`}
                title="Where this comes from"
                onClick={(event) => {
                  event.stopPropagation();
                  showCertificate(board, { id, part: 'limit' });
                }}
              >
                <StatusMark status={card.status} />
                <span className="card-percent">{card.perCent}</span>
              </button>
            )}
          </div>
        )}
      </div>
      {outcome !== null && (
        <Suspense>
          <CardOutcome outcome={outcome} />
        </Suspense>
      )}
      {card.bar !== null && outcome === null && (
        <div className="card-bar">
          <span className={`fill-${card.status}`} style={{ width: `${card.bar * 100}%` }} />
        </div>
      )}
      <Marks marks={card} className="card-marks" />
      {/* One handle for the whole card. Its strips along the sides start an arrow, and with the arrow tool all of it does;
          while an arrow is in hand every card takes it anywhere. */}
      <Handle
        id="whole"
        type="source"
        position={Position.Top}
        className={anywhere ? 'card-whole starting' : 'card-whole'}
      >
        {sides.map((side) => (
          <span key={side} className={`card-edge ${side}`} />
        ))}
      </Handle>
    </div>
  );
});
