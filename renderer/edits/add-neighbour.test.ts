import { expect, test } from 'vitest';
import { catalog } from '../../shared/catalog/index.ts';
import { cardSize, type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { addNeighbour, addService } from './add.ts';

const lambda = catalog.services['lambda'];
if (lambda === undefined) throw new Error('no such service');

function withNeighbours(sides: readonly ('right' | 'down' | 'left' | 'up')[]): Document {
  const first = addService(emptyDocument(), lambda as NonNullable<typeof lambda>, { x: 0, y: 0 });
  let document = applyEdit(emptyDocument(), first.edit);
  for (const side of sides) {
    const added = addNeighbour(document, lambda as NonNullable<typeof lambda>, 'lambda', side);
    if (added) document = applyEdit(document, added.edit);
  }
  return document;
}

/** Where the middles of the new cards stand. */
function middles({ layout }: Document): readonly string[] {
  return Object.values(layout.nodes)
    .slice(1)
    .map(({ x, y }) => `${x + cardSize.width / 2} ${y + cardSize.height / 2}`);
}

test('a neighbour stands on its side, and further ones beside the first', () => {
  const document = withNeighbours(['right', 'right', 'right', 'down', 'left', 'up']);
  expect(middles(document)).toEqual(['284 0', '284 128', '284 -128', '0 128', '-284 0', '0 -128']);
  expect(document.design.edges.map(({ from, to }) => `${from} ${to}`)).toEqual(
    [2, 3, 4, 5, 6, 7].map((count) => `lambda lambda-${count}`),
  );
});

test('a card without a place gets none', () => {
  expect(addNeighbour(emptyDocument(), lambda as NonNullable<typeof lambda>, 'lambda', 'right')).toBe(null);
});
