/** The formats that a board can be exported to, in the order in which people are offered them. */
import { analysisJson } from './analysis-json.ts';
import { architecture } from './architecture.ts';
import { board } from './board.ts';
import { canvas } from './canvas.ts';
import { csv } from './csv.ts';
import { drawio } from './drawio-out.ts';
import { excalidraw } from './excalidraw-out.ts';
import type { Format } from './format.ts';
import { markdown } from './markdown.ts';
import { mermaid } from './mermaid.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

export const formats: readonly Format[] = [
  mermaid,
  svg,
  png,
  pdf,
  markdown,
  canvas,
  csv,
  excalidraw,
  drawio,
  architecture,
  board,
  analysisJson,
];

export function formatById(id: string): Format | null {
  return formats.find((format) => format.id === id) ?? null;
}
