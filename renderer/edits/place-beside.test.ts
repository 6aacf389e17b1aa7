import { expect, test } from 'vitest';
import { cardSize, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit } from '../../shared/model/edit.ts';
import { placeBeside } from './add.ts';

const node = (id: string) => ({ id, service: 'lambda', label: id, group: null, params: {} });

test('a place beside a card lies on its side, and beside what stands there already', () => {
  let document = applyEdit(emptyDocument(), {
    kind: 'add-node',
    node: node('first'),
    at: { x: -cardSize.width / 2, y: -cardSize.height / 2 },
  });
  const places: string[] = [];
  for (const [count, side] of (['right', 'right', 'right', 'down', 'left', 'up'] as const).entries()) {
    const centre = placeBeside(document, 'first', side);
    if (centre === null) throw new Error('no place');
    places.push(`${centre.x} ${centre.y}`);
    const at = { x: centre.x - cardSize.width / 2, y: centre.y - cardSize.height / 2 };
    document = applyEdit(document, { kind: 'add-node', node: node(`n${count}`), at });
  }
  expect(places).toEqual(['284 0', '284 128', '284 -128', '0 128', '-284 0', '0 -128']);
  expect(placeBeside(document, 'nobody', 'right')).toBe(null);
});
