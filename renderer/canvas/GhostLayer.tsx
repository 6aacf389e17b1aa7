import { ViewportPortal } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import { headPaths, type Scene } from '../../shared/drawing/scene.ts';
import { sceneOf } from '../../shared/drawing/scene-of.ts';
import type { Document } from '../../shared/model/document.ts';
import { iconUrl } from '../controls/icons.ts';
import { catalog } from '../store/catalog.ts';
import type { Ghost } from '../store/state.ts';
import { useBoardState, useSession } from '../store/use-store.ts';
import './ghost.css';

/** What a line would draw, dashed, over the board. */
export function GhostLayer({ ghost }: { readonly ghost: Ghost }) {
  const { canvas } = useSession();
  const narrow = useBoardState((state) => state.narrow);
  const scene = useMemo(() => ghostScene(ghost), [ghost]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is new is to be seen whenever it changes
  useEffect(() => {
    canvas.current?.bring(scene.bounds, covered());
  }, [scene, canvas, narrow]);
  const { frames, cards, arrows } = scene;
  const isNew = (id: string) => ghost.ids.has(id);
  return (
    <ViewportPortal>
      <div className="ghosts" aria-hidden="true">
        {frames.map(({ id, rect, kind, shownLabel, icon }) => (
          <div key={id} className={`ghost-frame ${kind}`} style={placed(rect)}>
            <span className="ghost-title">
              {icon !== null && <img src={iconUrl(icon)} width={20} height={20} alt="" />}
              {shownLabel}
            </span>
          </div>
        ))}
        <svg className="ghost-arrows">
          <title>Arrows to be drawn</title>
          {arrows
            .filter(({ id }) => isNew(id))
            .map(({ id, path, head, mode }) => (
              <g key={id} className={mode}>
                <path d={path} />
                <path
                  className="ghost-head"
                  d={headPaths[mode]}
                  transform={`translate(${head.x} ${head.y}) rotate(${head.angle})`}
                />
              </g>
            ))}
        </svg>
        {cards
          .filter(({ id }) => isNew(id))
          .map(({ id, rect, icon, tile, shownLabel, labelSize, shownSizing }) => (
            <div key={id} className="ghost-card" style={placed(rect)}>
              <img
                className={tile ? 'service-icon tile' : 'service-icon'}
                src={iconUrl(icon)}
                width={40}
                height={40}
                alt=""
              />
              <div className="card-text">
                <div className="card-name cut" style={{ fontSize: labelSize }}>
                  {shownLabel}
                </div>
                <div className="card-sizing">{shownSizing}</div>
              </div>
            </div>
          ))}
        {arrows.flatMap(({ id, annotation }) =>
          annotation === null || !isNew(id)
            ? []
            : [
                <span key={id} className="ghost-words" style={placed(annotation.box)}>
                  {annotation.text}
                </span>,
              ],
        )}
      </div>
    </ViewportPortal>
  );
}

function placed({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { transform: `translate(${x}px, ${y}px)`, width, height };
}

/** How much of the board's top the line that is being typed covers, px. */
function covered(): number {
  const [line, surface] = ['.quick', 'main.surface'].map((name) => window.document.querySelector(name));
  if (!line || !surface) return 0;
  return Math.max(0, line.getBoundingClientRect().bottom - surface.getBoundingClientRect().top);
}

/** The new things alone, with the cards that they are joined to. */
function ghostScene({ document, ids }: Ghost): Scene {
  const { design } = document;
  const edges = design.edges.filter(({ id }) => ids.has(id));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const groups = design.groups.filter(({ id }) => ids.has(id));
  const inside = <T extends { readonly group: string | null }>(item: T): T =>
    item.group === null || ids.has(item.group) ? item : { ...item, group: null };
  const shown: Document = {
    ...document,
    design: {
      settings: design.settings,
      groups: groups.map(inside),
      nodes: design.nodes.filter(({ id }) => ids.has(id) || ends.has(id)).map(inside),
      edges,
    },
    sketch: { notes: [], strokes: [] },
  };
  return sceneOf(shown, null, { catalog, plain: true });
}
