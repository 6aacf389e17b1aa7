import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proofRuns } from '../scripts/proof-runs.mjs';
import { catalog } from './catalog/index.ts';
import { readBoardText } from './formats/board-read.ts';
import { writeBoard } from './formats/board-write.ts';
import type { Document } from './model/document.ts';
import { isEqual } from './model/is-equal.ts';
import { merge } from './model/merge.ts';
import { documents } from './random-documents.ts';
import { type Move, movedDocument, moves } from './random-edits.ts';

const some = fc.array(moves, { maxLength: 6 });
const after = (document: Document, list: readonly Move[]) => list.reduce(movedDocument, document);
const runs = { numRuns: proofRuns(60) };

/** Every issue that reading the board's own file would find. */
function issuesOf(document: Document): unknown {
  const read = readBoardText(writeBoard(document, catalog), catalog);
  return read.ok ? [] : read.error;
}

test('where one side did nothing the other is the result, to the letter', () => {
  fc.assert(
    fc.property(documents, some, (base, list) => {
      const side = after(base, list);
      const text = writeBoard(side, catalog);
      for (const { document, conflicts } of [
        merge(base, base, side),
        merge(base, side, base),
        merge(base, side, side),
      ]) {
        expect(conflicts).toEqual([]);
        expect(document).toEqual(side);
        expect(writeBoard(document, catalog)).toBe(text);
      }
    }),
    runs,
  );
});

test('whatever both did, and whatever is chosen, the result is a board that can be read', () => {
  fc.assert(
    fc.property(
      documents,
      some,
      some,
      fc.func(fc.constantFrom('mine' as const, 'theirs' as const)),
      (base, mine, theirs, choose) => {
        const sides = [after(base, mine), after(base, theirs)] as const;
        fc.pre(sides.every((side) => isEqual(issuesOf(side), [])));
        expect(issuesOf(merge(base, ...sides, choose).document)).toEqual([]);
      },
    ),
    runs,
  );
});

test('without conflicts it does not matter which side is called mine', () => {
  fc.assert(
    fc.property(documents, some, some, (base, mine, theirs) => {
      const [a, b] = [after(base, mine), after(base, theirs)];
      const here = merge(base, a, b);
      fc.pre(here.conflicts.length === 0 && !clash(base, a, b));
      const there = merge(base, b, a);
      expect(there.conflicts).toEqual([]);
      expect(there.document).toEqual(here.document);
    }),
    runs,
  );
});

/** Both added something under one id. */
function clash(base: Document, a: Document, b: Document): boolean {
  const [was, is, other] = [base, a, b].map(
    ({ design, sketch }) =>
      new Map(
        [
          ...design.nodes,
          ...design.groups,
          ...design.edges,
          ...(design.variants ?? []),
          ...sketch.notes,
          ...sketch.strokes,
        ].map((one) => [one.id, one]),
      ),
  ) as [Map<string, unknown>, Map<string, unknown>, Map<string, unknown>];
  return [...is.keys()].some((id) => !was.has(id) && other.has(id));
}

test('what one side adds is there, and what neither touched is as it was', () => {
  fc.assert(
    fc.property(documents, some, some, (base, mine, theirs) => {
      const [a, b] = [after(base, mine), after(base, theirs)];
      fc.pre(!clash(base, a, b));
      const { document } = merge(base, a, b);
      const ids = ({ design, sketch }: Document) =>
        new Set([...design.nodes, ...design.groups, ...sketch.notes, ...sketch.strokes].map(({ id }) => id));
      const [was, is, other, found] = [base, a, b, document].map(ids) as [
        Set<string>,
        Set<string>,
        Set<string>,
        Set<string>,
      ];
      for (const id of [...is, ...other])
        if (!was.has(id) || (is.has(id) && other.has(id))) expect(found).toContain(id);
      for (const id of was) if (!is.has(id) && !other.has(id)) expect(found).not.toContain(id);
      for (const [i, node] of base.design.nodes.entries()) {
        const same = [a, b].every(({ design }) =>
          isEqual(
            design.nodes.find(({ id }) => id === node.id),
            node,
          ),
        );
        if (same) expect(document.design.nodes.find(({ id }) => id === node.id)).toEqual(base.design.nodes[i]);
      }
    }),
    runs,
  );
});

test('one conflict more or less: taking theirs in every one gives theirs where both changed the same fields', () => {
  fc.assert(
    fc.property(documents, some, (base, list) => {
      const theirs = after(base, list);
      const mine = {
        ...base,
        title: `${theirs.title}, mine`,
        design: { ...base.design, nodes: base.design.nodes.map((node) => ({ ...node, label: `${node.label} mine` })) },
      };
      const { document, conflicts } = merge(base, mine, theirs, () => 'theirs');
      const changed = theirs.title === base.title ? [] : ['title'];
      expect(conflicts.some(({ field }) => field === 'title')).toBe(changed.length === 1);
      for (const { id, label } of theirs.design.nodes) {
        const was = base.design.nodes.find((node) => node.id === id);
        const found = document.design.nodes.find((node) => node.id === id);
        expect(found?.label).toBe(was === undefined || was.label !== label ? label : `${label} mine`);
      }
    }),
    runs,
  );
});
