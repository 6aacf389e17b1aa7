// How users of React Flow make pictures: html-to-image over its own canvas, all nodes rendered.
import '@xyflow/react/dist/style.css';
import { ReactFlow } from '@xyflow/react';
import * as htmlToImage from 'html-to-image';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { stage } from './stage.mjs';

/** @param {import('./stage.mjs').Content} content */
function prepare({ cards, arrows }) {
  const nodes = cards.map(({ id, x, y, width, height, label }) => ({
    id,
    position: { x, y },
    width,
    height,
    data: { label },
    style: { width, height },
  }));
  const edges = arrows.map(({ id, from, to, label }) => ({ id, source: from, target: to, label, type: 'smoothstep' }));
  const width = Math.max(...cards.map((card) => card.x + card.width)) + 48;
  const height = Math.max(...cards.map((card) => card.y + card.height)) + 48;
  createRoot(stage()).render(
    createElement(ReactFlow, { nodes, edges, defaultViewport: { x: 24, y: 24, zoom: 1 }, minZoom: 0.1 }),
  );
  const viewport = () => document.querySelector('.react-flow__viewport');
  const options = {
    width,
    height,
    style: { width: `${width}px`, height: `${height}px`, transform: 'translate(24px, 24px)' },
  };
  return {
    ready: () => document.querySelectorAll('.react-flow__edge').length === arrows.length,
    svg: async () => (await htmlToImage.toSvg(viewport(), options)).length,
    png: async () => (await htmlToImage.toBlob(viewport(), { ...options, pixelRatio: 2 })).size,
  };
}

Object.assign(window, { prepare });
