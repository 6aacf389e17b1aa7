import { serviceOf } from '../catalog/index.ts';
import { type Category, categories, type ServiceDefinition } from '../catalog/service.ts';
import type { Status } from '../engine/analysis.ts';
import type { Group, GroupId, GroupKind, NodeId, ServiceNode } from '../model/document.ts';
import { own } from '../model/own.ts';
import { stepOf } from '../model/steps.ts';
import { factor } from '../wording/numbers.ts';
import { categoryColours } from './aws-colours.ts';
import { colours, mixed } from './colours.ts';
import { type ExportOptions, type ExportSource, type TextFormat, usualExport } from './format.ts';
import { keptLines } from './mermaid-kept.ts';
import { groupText, nodeText } from './mermaid-names.ts';
import { keepingRoom, mermaidNotes } from './mermaid-notes.ts';
import { ownMark, steppedText } from './mermaid-own.ts';
import { mermaidText, withoutIcons } from './mermaid-text.ts';

export const mermaid: TextFormat = {
  id: 'mermaid',
  label: 'Mermaid',
  extension: 'mmd',
  mime: 'text/vnd.mermaid',
  hint: 'text, for notes and Git',
  about: 'GitHub, GitLab, Obsidian and Notion draw this text.',
  preview: 'mermaid',
  takes: ['profile', 'plain', 'embed'],
  readBy: 'mermaid',
  kind: 'text',
  write: mermaidOf,
  notes: mermaidNotes,
};

/**
 * The board as a Mermaid flowchart, top to bottom: containers as subgraphs, stores as cylinders, asynchronous arrows dotted,
 * each arrow with its annotation. Ids are made up (`n1`, `g1`), so that no label can be taken for syntax; the same board
 * always gives the same text. Services have the colours of their categories, and where one is tight or over, that of its status; `plain`
 * leaves annotations, sizing and status colours out.
 */
export function mermaidOf(
  { document, analysis, catalog }: ExportSource,
  {
    plain,
    embed,
    profile = usualExport.profile,
  }: Pick<ExportOptions, 'plain' | 'embed'> & Partial<Pick<ExportOptions, 'profile'>>,
): string {
  const written = (label: string) => mermaidText(profile === 'excalidraw' ? withoutIcons(label) : label);
  const { groups, nodes, edges, settings } = document.design;
  const { layout } = document;
  const nodeIds = new Map<NodeId, string>(nodes.map((node, i) => [node.id, `n${i + 1}`]));
  const groupIds = new Map<GroupId, string>(groups.map((group, i) => [group.id, `g${i + 1}`]));
  const services = new Map(nodes.map((node) => [node.id, serviceOf(catalog, node.service)]));
  const book = settings.figures === 'guide' ? "the guide's" : "AWS's";
  const head = plain ? '' : `${book} figures at load ${factor(analysis.load)}, costs per month`;
  const lines = ['flowchart TB', `  ${ownMark(head)}`];

  const nodeLine = (node: ServiceNode, indent: string) => {
    const service = services.get(node.id) as ServiceDefinition;
    const [open, close] = shapes[service.category] ?? box;
    lines.push(`${indent}${nodeIds.get(node.id)}${open}${written(nodeText(node, catalog, plain))}${close}`);
  };
  const inside = (group: Group | null, indent: string): void => {
    const id = group?.id ?? null;
    for (const node of nodes) if ((groupIds.has(node.group ?? '') ? node.group : null) === id) nodeLine(node, indent);
    for (const inner of groups) {
      if ((groupIds.has(inner.group ?? '') ? inner.group : null) !== id) continue;
      lines.push(`${indent}subgraph ${groupIds.get(inner.id)}[${written(groupText(inner))}]`);
      inside(inner, `${indent}  `);
      lines.push(`${indent}end`);
    }
  };
  inside(null, '  ');

  for (const edge of edges) {
    const from = services.get(edge.from);
    const to = services.get(edge.to);
    if (from === undefined || to === undefined) continue;
    const mode = edge.params.mode ?? (from.takesAsync === true || to.takesAsync === true ? 'async' : 'sync');
    const said = [edge.label, plain ? '' : (analysis.edges[edge.id]?.label ?? '')]
      .filter((text) => text.trim() !== '')
      .join('\n');
    const step = stepOf(own(layout.edges, edge.id));
    const words = steppedText(step, said);
    const text = words === '' ? '' : `|${written(words)}|`;
    lines.push(`  ${nodeIds.get(edge.from)} ${mode === 'async' ? '-.->' : '-->'}${text} ${nodeIds.get(edge.to)}`);
  }

  lines.push(...containerStyles(groups, groupIds));
  lines.push(
    ...categoryStyles(
      nodes.map(({ id }) => [nodeIds.get(id) ?? '', (services.get(id) as ServiceDefinition).category] as const),
    ),
  );
  if (!plain) {
    lines.push(
      ...statusStyles(nodes.map((node) => [nodeIds.get(node.id) ?? '', analysis.nodes[node.id]?.status ?? 'ok'])),
    );
    edges.forEach((edge, i) => {
      const status = analysis.edges[edge.id]?.status;
      if (status === 'tight' || status === 'over')
        lines.push(`  linkStyle ${i} stroke:${colours.light.status[status].fill},stroke-width:2px`);
    });
  }
  const diagram = `${lines.join('\n')}\n`;
  if (!embed) return diagram;
  const kept = keptLines(document, catalog, keepingRoom(diagram.length, profile));
  return `${diagram}${kept.map((line) => `  ${line}\n`).join('')}`;
}

const box = ['[', ']'] as const;
const cylinder = ['[(', ')]'] as const;
const stadium = ['([', '])'] as const;
const rounded = ['(', ')'] as const;
const hexagon = ['{{', '}}'] as const;

/** Shapes that every release since 10 draws. */
const shapes: Readonly<Partial<Record<Category, readonly [string, string]>>> = {
  client: rounded,
  database: cylinder,
  storage: cylinder,
  cache: cylinder,
  search: cylinder,
  messaging: stadium,
  streaming: stadium,
  network: hexagon,
  edge: hexagon,
  security: hexagon,
};

function containerStyles(groups: readonly Group[], ids: ReadonlyMap<GroupId, string>): readonly string[] {
  const kinds = new Map<GroupKind, string[]>();
  for (const group of groups) kinds.set(group.kind, [...(kinds.get(group.kind) ?? []), ids.get(group.id) ?? '']);
  return [...kinds].flatMap(([kind, members]) => {
    const dashes = kind === 'region' || kind === 'az' ? ',stroke-dasharray:5 3' : '';
    const name = kind.replaceAll('-', '');
    return [
      `  classDef ${name} fill:none,stroke:${colours.light.group[kind]}${dashes}`,
      `  class ${members.join(',')} ${name}`,
    ];
  });
}

/** How much of its colour the ground of a service has: pale, so that the words on it are read in light and dark pages alike. */
const strength = 0.1;

function categoryStyles(nodes: readonly (readonly [string, Category])[]): readonly string[] {
  const occurring = categories.filter((category) => nodes.some(([, found]) => found === category));
  return occurring.flatMap((category) => {
    const members = nodes.filter(([, found]) => found === category).map(([id]) => id);
    const colour = categoryColours[category];
    // A container may be generic, too, and has no ground.
    const name = category === 'generic' ? 'box' : category;
    const ground = mixed(colour, strength, colours.light.surface);
    return [
      `  classDef ${name} fill:${ground},stroke:${colour},color:${colours.light.text}`,
      `  class ${members.join(',')} ${name}`,
    ];
  });
}

/** After those of categories, over which they win; with a thick border, for red and amber are colours of categories, too. */
function statusStyles(nodes: readonly (readonly [string, Status])[]): readonly string[] {
  return (['tight', 'over'] as const).flatMap((status) => {
    const members = nodes.filter(([, found]) => found === status).map(([id]) => id);
    const tone = colours.light.status[status];
    return members.length === 0
      ? []
      : [
          `  classDef ${status} fill:${tone.weak},stroke:${tone.fill},stroke-width:3px,color:${colours.light.text}`,
          `  class ${members.join(',')} ${status}`,
        ];
  });
}
