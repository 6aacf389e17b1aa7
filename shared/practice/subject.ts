/** A board under judgement: the document, its analysis, and the questions that the checks put to both. */
import { canonicalService, serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Analysis } from '../engine/analysis.ts';
import type { Document, Edge, Group, Mode, ServiceNode } from '../model/document.ts';
import { own } from '../model/own.ts';
import { servicesIn } from './service-sets.ts';

export interface Subject {
  readonly document: Document;
  readonly analysis: Analysis;
  readonly catalog: Catalog;
  /** What the candidate wrote beside the board: notes and estimates of a round. */
  readonly written: string;
  /** Boxes of any of these services, in the board's order. */
  readonly boxes: (services: readonly string[]) => readonly ServiceNode[];
  readonly node: (id: string) => ServiceNode | undefined;
  readonly group: (id: string) => Group | undefined;
  readonly edgesFrom: (id: string) => readonly Edge[];
  readonly modeOf: (edge: Edge) => Mode;
  /** As the board calls it: its label, or the service's name. */
  readonly nameOf: (node: ServiceNode) => string;
}

/** Pure; made once a board and read by every check. */
export function subjectOf(document: Document, analysis: Analysis, catalog: Catalog, written = ''): Subject {
  const { design } = document;
  const nodes = new Map(design.nodes.map((node) => [node.id, node]));
  const groups = new Map(design.groups.map((group) => [group.id, group]));
  const services = new Map(
    design.nodes.map((node) => [node.id, canonicalService(catalog, node.service) ?? node.service]),
  );
  const out = new Map<string, Edge[]>();
  for (const edge of design.edges) {
    const list = out.get(edge.from) ?? [];
    list.push(edge);
    out.set(edge.from, list);
  }
  return {
    document,
    analysis,
    catalog,
    written,
    boxes(wanted) {
      const ids = new Set(servicesIn(wanted));
      return design.nodes.filter(({ id }) => ids.has(services.get(id) ?? ''));
    },
    node: (id) => nodes.get(id),
    group: (id) => groups.get(id),
    edgesFrom: (id) => out.get(id) ?? [],
    modeOf: (edge) => own(analysis.edges, edge.id)?.mode ?? 'sync',
    nameOf: (node) => node.label.trim() || serviceOf(catalog, node.service).name,
  };
}

/** Services for a sentence: "SQS or Kinesis Data Streams"; of more than three the first two and "the like". */
export function servicesText({ catalog }: Subject, services: readonly string[]): string {
  const names = servicesIn(services).map((id) => serviceOf(catalog, id).name);
  return names.length > 3 ? `${names.slice(0, 2).join(', ')} or the like` : names.join(' or ');
}

/** "Events", "Events and Archive", "Events, Archive and 3 more". */
export function boxesText(subject: Subject, nodes: readonly ServiceNode[]): string {
  const names = nodes.map(subject.nameOf);
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
