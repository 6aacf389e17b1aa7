import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Rect } from '../../../shared/drawing/geometry.ts';
import { headPaths, type Scene } from '../../../shared/drawing/scene.ts';
import { sceneOf } from '../../../shared/drawing/scene-of.ts';
import type { Document } from '../../../shared/model/document.ts';
import { iconUrl } from '../../controls/icons.ts';
import { catalog } from '../../store/catalog.ts';

export interface PictureMarks {
  /** `+`: the other board has no such thing. */
  readonly missing: ReadonlySet<string>;
  /** `≠`, and in which way. */
  readonly differs: ReadonlyMap<string, string>;
  /** What was chosen among the evidence. */
  readonly chosen: ReadonlySet<string>;
}

const padding = 24;
/** Columns and rows come as close as names stay readable, and no further: a larger board is scrolled. */
const least = { x: 0.3, y: 0.38 };
const most = 0.6;
const font = 12;

/** A board as icons and names, the form that the canvas has when it is far away. It says its content to who cannot see it. */
export function BoardPicture({
  document,
  label,
  marks,
  empty,
}: {
  readonly document: Document;
  readonly label: string;
  readonly marks: PictureMarks;
  /** Stands in the place of a board with nothing on it. */
  readonly empty: string;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 440, height: 320 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scene = useMemo(() => sceneOf(document, null, { catalog, plain: true }), [document]);
  return (
    <div className="debrief-board">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a picture larger than its frame is scrolled by key */}
      <section className="debrief-picture" ref={frame} aria-label={label} tabIndex={0}>
        {scene.cards.length + scene.frames.length > 0 ? (
          <Drawing scene={scene} room={room} label={label} marks={marks} />
        ) : (
          <p className="muted">{empty}</p>
        )}
      </section>
      {scene.notes.length > 0 && (
        <ul className="debrief-notes" aria-label={`Notes, ${label}`}>
          {scene.notes.map(({ id, text }) => (
            <li key={id} className={marks.chosen.has(id) ? 'chosen' : undefined} title={text}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Drawing({
  scene,
  room,
  label,
  marks,
}: {
  readonly scene: Scene;
  readonly room: { readonly width: number; readonly height: number };
  readonly label: string;
  readonly marks: PictureMarks;
}) {
  const bounds = around([...scene.cards, ...scene.frames].map(({ rect }) => rect));
  const scaleTo = (space: number, size: number, low: number) =>
    Math.max(low, Math.min(most, (space - 2 * padding) / Math.max(1, size)));
  const sx = scaleTo(room.width, bounds.width, least.x);
  const sy = scaleTo(room.height - font, bounds.height, least.y);
  const width = Math.max(room.width - 4, bounds.width * sx + 2 * padding);
  const height = Math.max(room.height - 4, bounds.height * sy + 2 * padding + font);
  const left = (width - bounds.width * sx) / 2;
  const top = (height - font - bounds.height * sy) / 2;
  const at = (x: number, y: number) => ({ x: left + (x - bounds.x) * sx, y: top + (y - bounds.y) * sy });
  const icon = Math.round(Math.min(36, Math.max(20, 128 * sy * 0.5)));
  const letters = Math.floor((284 * sx) / 6.2);
  return (
    <svg width={width} height={height} role="img" aria-label={`${label}: ${wordsOf(scene, marks)}`}>
      {scene.frames.map((one) => {
        const corner = at(one.rect.x, one.rect.y);
        return (
          <g key={one.id} className="picture-frame">
            <rect x={corner.x} y={corner.y} width={one.rect.width * sx} height={one.rect.height * sy} rx={8} />
            <text x={corner.x + 8} y={corner.y + 14}>
              {shortened(one.label, Math.floor((one.rect.width * sx) / 6))}
            </text>
          </g>
        );
      })}
      <g transform={`translate(${left - bounds.x * sx} ${top - bounds.y * sy}) scale(${sx} ${sy})`}>
        {scene.arrows.map((arrow) => (
          <path
            key={arrow.id}
            className={`picture-arrow ${arrow.mode}${marks.missing.has(arrow.id) ? ' missing' : ''}${marks.chosen.has(arrow.id) ? ' chosen' : ''}`}
            d={arrow.path}
          />
        ))}
      </g>
      {scene.arrows.map((arrow) => {
        const tip = at(arrow.head.x, arrow.head.y);
        return (
          <path
            key={arrow.id}
            className={`picture-head ${arrow.mode}${marks.missing.has(arrow.id) ? ' missing' : ''}${marks.chosen.has(arrow.id) ? ' chosen' : ''}`}
            d={headPaths[arrow.mode]}
            transform={`translate(${tip.x} ${tip.y}) rotate(${arrow.head.angle}) scale(0.8)`}
          />
        );
      })}
      {scene.cards.map((card) => {
        const corner = at(card.rect.x + card.rect.width / 2, card.rect.y);
        const difference = marks.differs.get(card.id);
        const isMissing = marks.missing.has(card.id);
        const isChosen = marks.chosen.has(card.id);
        const half = icon / 2;
        return (
          <g key={card.id} transform={`translate(${corner.x} ${corner.y})`}>
            <title>
              {[card.label, difference ?? (isMissing ? 'missing in yours' : '')].filter(Boolean).join(': ')}
            </title>
            <rect className="picture-ground" x={-half - 3} y={-2} width={icon + 6} height={icon + 4} />
            {card.tile && <rect className="picture-tile" x={-half} y={0} width={icon} height={icon} rx={4} />}
            <image href={iconUrl(card.icon)} x={-half} y={0} width={icon} height={icon} />
            {(isMissing || isChosen) && (
              <rect
                className={isChosen ? 'picture-ring chosen' : 'picture-ring'}
                x={-half - 3}
                y={-3}
                width={icon + 6}
                height={icon + 6}
                rx={4}
              />
            )}
            <text className="picture-name" y={icon + font + 1}>
              {shortened(card.label, letters)}
            </text>
            {isMissing && <Mark x={half + 1} kind="missing" />}
            {difference !== undefined && <Mark x={half + 1} kind="differs" />}
          </g>
        );
      })}
    </svg>
  );
}

/** A disc with its sign drawn, so that colour is never alone. */
export function Mark({
  x = 0,
  y = 0,
  kind,
}: {
  readonly x?: number;
  readonly y?: number;
  readonly kind: 'missing' | 'differs';
}) {
  return (
    <g className={`picture-mark ${kind}`} transform={`translate(${x} ${y})`}>
      <circle r={8} />
      <path d={kind === 'missing' ? 'M-3.5 0H3.5M0 -3.5V3.5' : 'M-3.5 -1.6H3.5M-3.5 1.6H3.5M-2 4L2 -4'} />
    </g>
  );
}

/** What holds all of them; notes stand below the picture, where they can be read. */
function around(rects: readonly Rect[]): Rect {
  const [x, y] = [Math.min(...rects.map((one) => one.x)), Math.min(...rects.map((one) => one.y))];
  const right = Math.max(...rects.map((one) => one.x + one.width));
  const bottom = Math.max(...rects.map((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}

function wordsOf(scene: Scene, { missing, differs, chosen }: PictureMarks): string {
  const state = (id: string) => [
    ...(missing.has(id) ? ['missing in yours'] : []),
    ...(differs.has(id) ? [`differs, ${differs.get(id)}`] : []),
    ...(chosen.has(id) ? ['chosen'] : []),
  ];
  const cards = scene.cards.map(({ id, label }) => [label, ...state(id)].join(', '));
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;
  return `${count(scene.cards.length, 'service')}, ${count(scene.arrows.length, 'arrow')}${cards.length === 0 ? '' : `: ${cards.join('; ')}`}`;
}

function shortened(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}
