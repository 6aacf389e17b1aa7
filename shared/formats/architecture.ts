/** Mermaid's architecture diagrams: icons of services in containers, and lines between their sides. */
import { serviceOf } from '../catalog/index.ts';
import { settleLayout } from '../drawing/settle-layout.ts';
import type { Edge, Group, GroupId, Point } from '../model/document.ts';
import { own } from '../model/own.ts';
import { architectureIcon, containerIcon } from './architecture-icons.ts';
import type { ExportOptions, ExportSource, TextFormat } from './format.ts';
import { groupText } from './mermaid-names.ts';
import { plainLabel } from './mermaid-text.ts';

export const architecture: TextFormat = {
  id: 'architecture',
  label: 'Architecture',
  extension: 'mmd',
  mime: 'text/vnd.mermaid',
  hint: 'Mermaid, AWS icons',
  about:
    'For pages with Mermaid 11.1 or newer and the icon pack “logos”. It holds less than the flowchart and does not come back.',
  preview: 'mermaid',
  readBy: 'mermaid',
  kind: 'text',
  write: architectureOf,
  notes: (text, { document }) => [
    'Mermaid 10 does not know architecture diagrams. GitHub and Obsidian draw them without the icons of AWS: the page must have the pack “logos” of Iconify.',
    ...(/\["/.test(text)
      ? [
          'Mermaid before 11.13 refuses the quoted names in it; names of plain letters, digits and blanks are not quoted.',
        ]
      : []),
    ...(sharedLines(document.design.edges).length < document.design.edges.length
      ? ['Arrows between the same two services are one line in it, with the words of all.']
      : []),
    ...(text.includes(backtick) ? ['A backtick is written as ˋ: these diagrams have no way to show one.'] : []),
  ],
};

/**
 * The board as an `architecture-beta` diagram: containers around services, each with its icon, and each arrow between the sides that its
 * ends turn to each other on the board. Lines are never dotted there, and a name is one line. The same board always gives the same text.
 */
export function architectureOf(
  { document, analysis, catalog }: ExportSource,
  { plain }: Pick<ExportOptions, 'plain'>,
): string {
  const { design, layout } = settleLayout(document);
  const { groups, nodes, edges } = design;
  const groupIds = new Map<GroupId, string>(groups.map(({ id }, i) => [id, `g${i + 1}`]));
  const nodeIds = new Map(nodes.map(({ id }, i) => [id, `n${i + 1}`]));
  const inside = (group: GroupId | null) => {
    const id = group === null ? undefined : groupIds.get(group);
    return id === undefined ? '' : ` in ${id}`;
  };
  const lines = ['architecture-beta'];
  for (const group of outermostFirst(groups)) {
    const id = groupIds.get(group.id) ?? '';
    lines.push(`  group ${id}(${containerIcon(group.kind)})${title(groupText(group))}${inside(group.group)}`);
  }
  for (const node of nodes) {
    const service = serviceOf(catalog, node.service);
    const words = node.label.trim() === '' ? service.name : node.label;
    lines.push(`  service ${nodeIds.get(node.id)}(${architectureIcon(service)})${title(words)}${inside(node.group)}`);
  }
  for (const [first, ...more] of sharedLines(edges)) {
    const said = [first, ...more].map(({ id, label }) =>
      [label, plain ? '' : (analysis.edges[id]?.label ?? '')].filter((text) => text.trim() !== '').join('\n'),
    );
    const words = said.filter((text) => text !== '').join(' + ');
    const [from, to] = sides(own(layout.nodes, first.from), own(layout.nodes, first.to));
    const line = words === '' ? '-->' : `-${title(words)}->`;
    lines.push(`  ${nodeIds.get(first.from)}:${from} ${line} ${to}:${nodeIds.get(first.to)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Arrows from the same to the same are one line: of two, no release draws anything at all. */
function sharedLines(edges: readonly Edge[]): readonly (readonly [Edge, ...Edge[]])[] {
  const found = new Map<string, [Edge, ...Edge[]]>();
  for (const edge of edges) {
    const ends = JSON.stringify([edge.from, edge.to]);
    const others = found.get(ends);
    if (others === undefined) found.set(ends, [edge]);
    else others.push(edge);
  }
  return [...found.values()];
}

/** A container is named before what lies in it. */
function outermostFirst(groups: readonly Group[]): readonly Group[] {
  const parents = new Map(groups.map(({ id, group }) => [id, group]));
  const depth = ({ id }: Group) => {
    let levels = 0;
    for (let at = parents.get(id) ?? null; at !== null && levels <= groups.length; at = parents.get(at) ?? null)
      levels += 1;
    return levels;
  };
  return groups
    .map((group) => ({ group, levels: depth(group) }))
    .sort((a, b) => a.levels - b.levels)
    .map(({ group }) => group);
}

/** Which side of one end faces which of the other. */
function sides(from: Point | undefined, to: Point | undefined): readonly [string, string] {
  const [dx, dy] = [(to?.x ?? 0) - (from?.x ?? 0), (to?.y ?? 0) - (from?.y ?? 0)];
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? ['R', 'L'] : ['L', 'R'];
  return dy >= 0 ? ['B', 'T'] : ['T', 'B'];
}

const backtick = 'ˋ';
/** Has no width, and ends a word for Markdown: what stands beside it is no mark of emphasis and opens no link. */
const stop = '\ufeff';

/** The words in brackets; quoted where they hold more than the first releases take. They read Markdown in it, and know no entities. */
function title(label: string): string {
  const words = plainLabel(label)
    .split(/\s*\n\s*/)
    .join(' · ');
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(words)) return `[${words}]`;
  const safe = words
    .replaceAll('`', backtick)
    .replace(/[*_~]+/g, `${stop}$&${stop}`)
    .replace(/[:@&#]|\\(?="|$)/g, `$&${stop}`)
    .replace(/www(?=\.)/gi, `$&${stop}`)
    .replaceAll('"', '\\"');
  return `["${safe === '' ? ' ' : safe}"]`;
}
