// tldraw with its own shapes: boxes with a text, arrows bound to them with a label. The document is made first and loaded whole.
import 'tldraw/tldraw.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createShapeId, getSnapshot, loadSnapshot, Tldraw, toRichText } from 'tldraw';
import { enter, stage } from './stage.mjs';

let editor = null;
let snapshot = null;

function cameraFor({ x, y, zoom }) {
  return { x: x / zoom, y: y / zoom, z: zoom };
}

enter({
  async prepare({ cards, arrows }) {
    await new Promise((resolve) => {
      createRoot(stage()).render(
        createElement(Tldraw, {
          // The program itself stops at 4,000 shapes a page and zooms by steps.
          options: { maxShapesPerPage: 100_000 },
          cameraOptions: { zoomSteps: [0.1, 0.25, 0.5, 1, 2, 4], wheelBehavior: 'pan' },
          onMount: (given) => {
            editor = given;
            resolve();
          },
        }),
      );
    });
    const middle = new Map(cards.map(({ id, x, y, width, height }) => [id, [x + width / 2, y + height / 2]]));
    editor.run(
      () => {
        editor.createShapes(
          cards.map(({ id, x, y, width, height, label, sizing }) => ({
            id: createShapeId(id),
            type: 'geo',
            x,
            y,
            props: {
              w: width,
              h: height,
              geo: 'rectangle',
              fill: 'solid',
              dash: 'solid',
              size: 's',
              richText: toRichText(sizing === '' ? label : `${label}\n${sizing}`),
            },
          })),
        );
        editor.createShapes(
          arrows.map(({ id, from, to, label }) => {
            const [x, y] = middle.get(from);
            const [endX, endY] = middle.get(to);
            return {
              id: createShapeId(id),
              type: 'arrow',
              x,
              y,
              props: { dash: 'solid', size: 's', end: { x: endX - x, y: endY - y }, richText: toRichText(label) },
            };
          }),
        );
        editor.createBindings(
          arrows.flatMap(({ id, from, to }) =>
            [
              ['start', from],
              ['end', to],
            ].map(([terminal, at]) => ({
              type: 'arrow',
              fromId: createShapeId(id),
              toId: createShapeId(at),
              props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isPrecise: false, isExact: false },
            })),
          ),
        );
      },
      { history: 'ignore' },
    );
    snapshot = getSnapshot(editor.store).document;
    editor.run(() => editor.deleteShapes([...editor.getCurrentPageShapeIds()]), { history: 'ignore' });
  },
  show(view) {
    loadSnapshot(editor.store, { document: snapshot });
    editor.setCamera(cameraFor(view));
  },
  look: (view) => editor.setCamera(cameraFor(view)),
  placeOf(id) {
    const shape = editor.getShape(createShapeId(id));
    return shape ? { x: shape.x, y: shape.y } : null;
  },
});
