// How Excalidraw takes a Mermaid text in.
import { parseMermaidToExcalidraw } from '@excalidraw/mermaid-to-excalidraw';

Object.assign(window, {
  read: async (/** @type {string} */ text) => {
    const { elements } = await parseMermaidToExcalidraw(text, { maxEdges: 20_000, maxTextSize: 10_000_000 });
    return elements.length;
  },
});
