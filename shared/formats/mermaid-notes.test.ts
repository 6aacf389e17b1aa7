import { expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { type Profile, profiles, usualExport } from './format.ts';
import { mermaid } from './mermaid.ts';
import { leftOut } from './mermaid-kept.ts';

/** A row of cards, each with a place. */
function row(count: number): Document {
  const empty = emptyDocument('Row');
  const ids = Array.from({ length: count }, (_, i) => `card${i}`);
  return {
    ...empty,
    design: {
      ...empty.design,
      nodes: ids.map((id) => ({ id, service: 'lambda', label: id, group: null, params: {} })),
      edges: ids.slice(1).map((to, i) => ({ id: `e${i}`, from: ids[i] ?? '', to, label: '', params: {} })),
    },
    layout: { ...empty.layout, nodes: Object.fromEntries(ids.map((id, i) => [id, { x: i * 300, y: 0 }])) },
  };
}

function exported(document: Document, profile: Profile, embed = true) {
  const source = { document, analysis: analyze(document.design, catalog), catalog };
  const options = { ...usualExport, profile, embed };
  const text = mermaid.write(source, options, { icon: () => null, font: () => null });
  return { text, notes: mermaid.notes?.(text, source, options) };
}

it('has nothing to say of a small board, except that GitLab waits for a click', () => {
  const said = profiles.map((profile) => exported(row(12), profile).notes);
  expect(said).toEqual([
    [],
    [],
    [expect.stringContaining('GitLab asks for a click before it draws more than 2,000')],
    [],
    [],
  ]);
});

it('keeps no places where Excalidraw would refuse the text for its length, and says so', () => {
  const { text, notes } = exported(row(160), 'excalidraw');
  expect(text.length).toBeLessThanOrEqual(50_000);
  expect(leftOut(text)).toBe('places and drawings');
  expect(notes).toEqual([
    'The comments go without places and drawings, for the text would be too long for Excalidraw: it does not come back the same.',
  ]);
  expect(leftOut(exported(row(160), 'github').text)).toBe(null);
});

it('tells of what is longer than any program draws', () => {
  const { text, notes } = exported(row(700), 'excalidraw');
  expect(text).not.toContain('%% {');
  expect(notes).toEqual([
    expect.stringMatching(
      /^Mermaid draws at most 50,000 characters unless it is told otherwise; this has \d\d,\d{3}\.$/,
    ),
    'Mermaid draws at most 500 arrows unless it is told otherwise; this has 699.',
    'The comments go without the board itself, for the text would be too long for Excalidraw: it does not come back the same.',
  ]);
});

it('leaves the comments out where the board is not wanted in it', () => {
  const { text, notes } = exported(row(2), 'github', false);
  expect([text.includes('%% {'), notes]).toEqual([false, []]);
});
