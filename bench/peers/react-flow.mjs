// Plain React Flow: its own default nodes and edges, no labels on arrows, only what is in view is rendered.
import '@xyflow/react/dist/style.css';
import { ReactFlow, useEdgesState, useNodesState } from '@xyflow/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { enter, stage } from './stage.mjs';

let nodes = [];
let edges = [];
let flow = null;

function Board({ view }) {
  const [shownNodes, , onNodesChange] = useNodesState(nodes);
  const [shownEdges, , onEdgesChange] = useEdgesState(edges);
  return createElement(ReactFlow, {
    nodes: shownNodes,
    edges: shownEdges,
    onNodesChange,
    onEdgesChange,
    defaultViewport: view,
    minZoom: 0.1,
    panOnScroll: true,
    onlyRenderVisibleElements: true,
    onInit: (instance) => {
      flow = instance;
    },
  });
}

enter({
  async prepare({ cards, arrows }) {
    nodes = cards.map(({ id, x, y, width, height, label }) => ({
      id,
      position: { x, y },
      width,
      height,
      data: { label },
      style: { width, height },
    }));
    edges = arrows.map(({ id, from, to }) => ({ id, source: from, target: to, type: 'smoothstep' }));
  },
  show: (view) => createRoot(stage()).render(createElement(Board, { view })),
  look: (view) => flow.setViewport(view),
  placeOf: (id) => flow.getNode(id)?.position ?? null,
});
