/** One board of any size in two forms: a file that Edgewise opens, and boxes and arrows with the same texts for the other whiteboards. */
import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import { writeBoard } from '../shared/formats/board-write.ts';
import { type Document, emptyDocument } from '../shared/model/document.ts';
import { sizingLine } from '../shared/wording/card.ts';
import { randomDesign } from './boards.ts';

export interface BenchBoard {
  readonly file: string;
  readonly content: {
    readonly cards: readonly {
      readonly id: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly label: string;
      readonly sizing: string;
    }[];
    readonly arrows: readonly {
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly label: string;
    }[];
  };
}

const seed = 7;
const column = 320;
const row = 200;

/** `size` services in a square grid, one and a half arrows each, every arrow annotated. */
export function benchBoard(size: number): BenchBoard {
  const design = randomDesign(seed, size, Math.round(size * 1.5));
  const across = Math.ceil(Math.sqrt(size));
  const places = Object.fromEntries(
    design.nodes.map(({ id }, i) => [id, { x: (i % across) * column, y: Math.floor(i / across) * row }]),
  );
  const empty = emptyDocument(`${size} services`);
  const document: Document = { ...empty, design, layout: { ...empty.layout, nodes: places } };
  const { edges } = analyze(design, catalog);
  return {
    file: writeBoard(document, catalog),
    content: {
      cards: design.nodes.map((node) => ({
        id: node.id,
        ...(places[node.id] ?? { x: 0, y: 0 }),
        width: 184,
        height: 64,
        label: node.label,
        sizing: sizingLine(node, catalog),
      })),
      arrows: design.edges.map(({ id, from, to }) => ({ id, from, to, label: edges[id]?.label ?? '' })),
    },
  };
}
