import { serviceOf } from '../../shared/catalog/index.ts';
import type { Catalog } from '../../shared/catalog/service.ts';
import type { Analysis } from '../../shared/engine/analysis.ts';
import type { Document, Point } from '../../shared/model/document.ts';
import { sizingLine } from '../../shared/wording/card.ts';
import { edgeParts } from '../../shared/wording/edge-label.ts';
import { percent } from '../../shared/wording/numbers.ts';
import type { Arrow, Card, Scene } from './scene.ts';

export function sceneOf(document: Document, analysis: Analysis, catalog: Catalog): Scene {
  const { design, layout, sketch } = document;
  const cards = design.nodes.map((node): Card => {
    const at = layout.nodes[node.id] ?? { x: 0, y: 0 };
    const own = analysis.nodes[node.id];
    const u = own?.limits.find((l) => l.key === own.binding)?.utilisation ?? null;
    const service = serviceOf(catalog, node.service);
    const sizing = sizingLine(node, catalog);
    return {
      id: node.id,
      rect: { x: at.x, y: at.y, width: 184, height: 64 },
      service: service.id,
      icon: service.icon ?? service.id,
      label: node.label || service.name,
      shownLabel: node.label || service.name,
      sizing,
      shownSizing: sizing,
      status: own?.status ?? 'unknown',
      utilisation: u,
      perCent: u === null ? null : percent(u),
      bar: u !== null && u >= 0.05 ? Math.min(1, u) : null,
    };
  });
  const at = new Map(cards.map((c) => [c.id, c.rect]));
  const arrows = design.edges.flatMap((edge): Arrow[] => {
    const a = at.get(edge.from),
      b = at.get(edge.to),
      own = analysis.edges[edge.id];
    if (!a || !b || !own) return [];
    const down = b.y >= a.y;
    const p: Point = { x: a.x + 92, y: down ? a.y + 64 : a.y },
      q: Point = { x: b.x + 92, y: down ? b.y : b.y + 64 };
    const my = (p.y + q.y) / 2;
    const parts = edgeParts(own, analysis.facts);
    const path =
      p.x === q.x
        ? `M${p.x} ${p.y}L${q.x} ${q.y + (down ? -6 : 6)}`
        : `M${p.x} ${p.y}L${p.x} ${my}L${q.x} ${my}L${q.x} ${q.y + (down ? -6 : 6)}`;
    return [
      {
        id: edge.id,
        from: edge.from,
        to: edge.to,
        fromSide: 'bottom',
        toSide: 'top',
        mode: own.mode,
        status: own.status,
        width: 1.5,
        points: [p, q],
        path,
        head: { x: q.x, y: q.y, angle: down ? 90 : -90 },
        annotation: {
          box: { x: (p.x + q.x) / 2 - 110, y: my - 12, width: 220, height: 24 },
          parts: [
            { key: 'rate', text: parts.rate, x: 0, width: 0 },
            { key: 'limit', text: parts.limit, x: 0, width: 0 },
            { key: 'cost', text: parts.cost, x: 0, width: 0 },
          ],
          status: own.status,
          differs: parts.differs,
          text: own.label,
          placing: 'on',
          leader: null,
        },
      },
    ];
  });
  const frames = design.groups
    .flatMap((g) => {
      const r = layout.groups[g.id];
      let depth = 0;
      for (let p = g.group; p; p = design.groups.find((x) => x.id === p)?.group ?? null) depth++;
      return r
        ? [
            {
              id: g.id,
              rect: { x: r.x, y: r.y, width: r.width, height: r.height },
              kind: g.kind,
              label: g.label,
              shownLabel: g.label,
              icon: `group-${g.kind}`,
              depth,
              group: g.group,
              title: { x: 0, y: 0, width: 0, height: 0 },
            },
          ]
        : [];
    })
    .sort((a, b) => a.depth - b.depth);
  const notes = sketch.notes.map((n) => ({
    id: n.id,
    rect: { x: n.x, y: n.y, width: n.width ?? 184, height: n.height ?? 78 },
    kind: n.kind,
    text: n.text,
    lines: [n.text],
  }));
  const all = [...cards, ...frames, ...notes].map((c) => c.rect);
  const x = Math.min(...all.map((r) => r.x)),
    y = Math.min(...all.map((r) => r.y));
  const bounds = all.length
    ? {
        x,
        y,
        width: Math.max(...all.map((r) => r.x + r.width)) - x,
        height: Math.max(...all.map((r) => r.y + r.height)) - y,
      }
    : { x: 0, y: 0, width: 0, height: 0 };
  return { bounds, frames, cards, arrows, notes };
}
