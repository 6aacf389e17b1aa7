// Excalidraw with its own shapes: boxes with a text, arrows bound to them with a label.
import '@excalidraw/excalidraw/index.css';
import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { enter, stage } from './stage.mjs';

let api = null;
let elements = [];

function appStateFor({ x, y, zoom }) {
  return { scrollX: x / zoom, scrollY: y / zoom, zoom: { value: zoom } };
}

enter({
  async prepare({ cards, arrows }) {
    await new Promise((resolve) => {
      createRoot(stage()).render(
        createElement(Excalidraw, {
          // As on its own site.
          handleKeyboardGlobally: true,
          excalidrawAPI: (given) => {
            api = given;
            resolve();
          },
        }),
      );
    });
    const middle = new Map(cards.map(({ id, x, y, width, height }) => [id, [x + width / 2, y + height / 2]]));
    elements = convertToExcalidrawElements(
      [
        // Arrows lie below the boxes, as on our board.
        ...arrows.map(({ id, from, to, label }) => {
          const [x, y] = middle.get(from);
          const [endX, endY] = middle.get(to);
          return {
            type: 'arrow',
            id,
            x,
            y,
            width: endX - x,
            height: endY - y,
            points: [
              [0, 0],
              [endX - x, endY - y],
            ],
            roughness: 0,
            start: { id: from },
            end: { id: to },
            label: { text: label, fontSize: 12 },
          };
        }),
        ...cards.map(({ id, x, y, width, height, label, sizing }) => ({
          type: 'rectangle',
          id,
          x,
          y,
          width,
          height,
          roundness: { type: 3 },
          backgroundColor: '#ffffff',
          fillStyle: 'solid',
          roughness: 0,
          label: { text: sizing === '' ? label : `${label}\n${sizing}`, fontSize: 14 },
        })),
      ],
      { regenerateIds: false },
    );
  },
  show: (view) => api.updateScene({ elements, appState: appStateFor(view) }),
  look: (view) => api.updateScene({ appState: appStateFor(view) }),
  // For bench:gestures: what a person drew by hand, and where it stands in the window.
  drawn: () => api.getSceneElements(),
  view() {
    const { scrollX, scrollY, zoom } = api.getAppState();
    return { scrollX, scrollY, zoom: zoom.value };
  },
  placeOf(id) {
    const found = api.getSceneElements().find((element) => element.id === id);
    return found ? { x: found.x, y: found.y } : null;
  },
});
