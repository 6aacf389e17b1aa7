import { describe, expect, it } from 'vitest';
import { withContent } from '../drawing/content.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { only } from './only.ts';

const empty = emptyDocument();
const document: Document = {
  ...empty,
  design: {
    ...empty.design,
    groups: [
      { id: 'r', kind: 'region', label: '', group: null },
      { id: 'v', kind: 'vpc', label: '', group: 'r' },
      { id: 's', kind: 'subnet-public', label: '', group: 'v' },
    ],
    nodes: [
      { id: 'a', service: 'client', label: '', group: null, params: {} },
      { id: 'b', service: 'lambda', label: '', group: 's', params: {} },
      { id: 'c', service: 's3', label: '', group: 'r', params: {} },
    ],
    edges: [
      { id: 'ab', from: 'a', to: 'b', label: '', params: {} },
      { id: 'bc', from: 'b', to: 'c', label: '', params: {} },
    ],
  },
  sketch: {
    notes: [
      { id: 'n', kind: 'note', text: '', x: 0, y: 0, on: 'b' },
      { id: 'm', kind: 'note', text: '', x: 0, y: 0 },
    ],
    strokes: [],
  },
};

/** What is left: containers and nodes with what they stand in, arrows, notes. */
function kept(...ids: readonly string[]) {
  const result = only(document, ids);
  if (!result.ok) return result.error;
  const { design, sketch } = result.value;
  return [...design.groups, ...design.nodes]
    .map(({ id, group }) => `${id} in ${group}`)
    .concat(
      design.edges.map(({ id }) => id),
      sketch.notes.map(({ id }) => id),
    );
}

describe('only', () => {
  it('keeps nodes without the containers around them', () => {
    expect(kept('a', 'b')).toEqual(['a in null', 'b in null', 'ab', 'n']);
  });

  it('keeps a container with all that it holds, and nothing around it', () => {
    expect(kept('v')).toEqual(['v in null', 's in v', 'b in s', 'n']);
  });

  it('keeps an arrow with both its ends', () => {
    expect(kept('bc')).toEqual(['b in null', 'c in null', 'bc', 'n']);
  });

  it('skips containers that are not named between two that are', () => {
    expect(kept('s', 'c')).toEqual(['s in null', 'b in s', 'c in null', 'bc', 'n']);
  });

  it('keeps the places of what it keeps, also of an arrow between, and no others', () => {
    const at = { x: 0, y: 0 };
    const layout = {
      nodes: { a: at, b: at, c: at },
      groups: { r: { ...at, width: 9, height: 9 } },
      edges: { ab: { step: 1 }, bc: { step: 2 } },
    };
    const result = only({ ...document, layout }, ['b', 'c']);
    expect(result.ok && result.value.layout).toEqual({
      nodes: { b: at, c: at },
      groups: {},
      edges: { bc: { step: 2 } },
    });
  });

  it('names the ids that the board does not have', () => {
    expect(kept('a', 'x', 'y')).toEqual(['x', 'y']);
  });

  it('takes along what a selection takes along: notes about kept arrows and loose things in kept containers', () => {
    const at = { x: 10, y: 10 };
    const full: Document = {
      ...document,
      layout: { ...empty.layout, groups: { v: { x: 0, y: 0, width: 400, height: 400 } } },
      sketch: {
        notes: [
          { id: 'on ab', kind: 'note', text: '', ...at, on: 'ab' },
          { id: 'on bc', kind: 'note', text: '', ...at, on: 'bc' },
          { id: 'in v', kind: 'note', text: '', ...at },
          { id: 'beside v', kind: 'note', text: '', x: 500, y: 0 },
        ],
        strokes: [{ id: 's1', ...at, points: [[0, 0]], width: 3 }],
        shapes: [{ id: 's2', kind: 'ellipse', x: 390, y: 10, width: 40, height: 40 }],
        foreign: [{ list: 'shapes', form: { kind: 'blob' } }],
      },
    };
    const sketchOf = (...ids: readonly string[]) => {
      const result = only(full, ids);
      return result.ok ? result.value.sketch : null;
    };
    const listed = (ids: readonly string[]) => full.sketch.notes.filter(({ id }) => ids.includes(id));
    expect(sketchOf('a', 'b')).toEqual({ notes: listed(['on ab']), strokes: [], shapes: [] });
    expect(sketchOf('v')).toEqual({ notes: listed(['in v']), strokes: full.sketch.strokes, shapes: [] });
    expect(sketchOf('bc')).toEqual({ notes: listed(['on bc']), strokes: [], shapes: [] });
    for (const ids of [['a', 'b'], ['v'], ['v', 'a']]) {
      const kept = sketchOf(...ids);
      const taken = withContent(full, ids);
      expect([...(kept?.notes ?? []), ...(kept?.strokes ?? [])].map(({ id }) => id)).toEqual(
        [...full.sketch.notes, ...full.sketch.strokes].flatMap(({ id }) => (taken.has(id) ? [id] : [])),
      );
    }
  });
});
