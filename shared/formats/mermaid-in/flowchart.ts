/** What Mermaid's flowchart parser keeps, in plain words. */
import { type Cover, wordsOf } from './labels.ts';
import type { Direction, ParsedEdge, ParsedGroup, ParsedMermaid, ParsedNode } from './parsed.ts';

export interface FlowDb {
  getVertices(): ReadonlyMap<
    string,
    {
      readonly id: string;
      readonly text?: string;
      readonly labelType?: string;
      readonly type?: string;
      readonly icon?: string;
      readonly img?: string;
      readonly classes?: readonly string[];
      readonly link?: string;
    }
  >;
  getEdges(): readonly {
    readonly start: string;
    readonly end: string;
    readonly text?: string;
    readonly labelType?: string;
    readonly stroke?: string;
    readonly type?: string;
  }[];
  getSubGraphs(): readonly {
    readonly id: string;
    readonly nodes: readonly string[];
    readonly title?: string;
    readonly labelType?: string;
    readonly classes: readonly string[];
  }[];
  getDirection(): string | undefined;
}

const directions: Readonly<Record<string, Direction>> = { TB: 'TB', TD: 'TB', BT: 'BT', LR: 'LR', RL: 'RL' };

export function fromFlowchart(db: FlowDb, cover: Cover): Omit<ParsedMermaid, 'own'> {
  const subgraphs = db.getSubGraphs();
  const groupIds = new Set(subgraphs.map(({ id }) => id));
  const parents = new Map<string, string>();
  for (const { id, nodes } of subgraphs)
    for (const node of nodes) if (node !== id && !parents.has(node)) parents.set(node, id);
  const home = (id: string) => parents.get(id) ?? null;
  const nodes = [...db.getVertices().values()]
    // A subgraph that is named in an arrow is kept as a vertex too.
    .filter(({ id }) => !groupIds.has(id))
    .map(({ id, text, labelType, type, icon, img, classes = [], link }): ParsedNode => {
      const words = wordsOf(text ?? id, labelType, cover);
      const picture = icon ?? pictureName(img);
      return {
        id,
        label: words.text,
        group: home(id),
        ...(type === undefined ? {} : { shape: type }),
        ...(picture === undefined ? {} : { icon: picture }),
        ...(words.icons.length === 0 ? {} : { labelIcons: words.icons }),
        ...(classes.length === 0 ? {} : { classes }),
        ...(link === undefined ? {} : { link }),
      };
    });
  // One that is begun twice is one.
  const groups = [...new Map(subgraphs.toReversed().map((group) => [group.id, group])).values()].toReversed().map(
    ({ id, title, labelType, classes }): ParsedGroup => ({
      id,
      label: wordsOf(title ?? id, labelType, cover).text,
      group: home(id),
      classes,
    }),
  );
  const edges = db.getEdges().map(
    ({ start, end, text, labelType, stroke, type }): ParsedEdge => ({
      from: start,
      to: end,
      label: wordsOf(text ?? '', labelType, cover).text,
      dotted: stroke === 'dotted',
      ...(stroke === 'invisible' ? { hidden: true } : {}),
      ...(type?.startsWith('double_') === true ? { both: true } : {}),
    }),
  );
  const direction = directions[db.getDirection()?.trim() ?? ''];
  return { nodes, groups, edges, ...(direction === undefined ? {} : { direction }) };
}

/** "aws-elb" of an address that ends with `/aws-elb.svg`: pictures of icon collections have their names. */
function pictureName(address: string | undefined): string | undefined {
  return address === undefined ? undefined : /([\w.-]+)\.(?:svg|png|jpe?g|webp)(?:[?#].*)?$/i.exec(address)?.[1];
}
