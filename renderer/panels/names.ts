/** What things on the board are called where a panel speaks of them. */
import { serviceOf } from '../../shared/catalog/index.ts';
import type { LimitDefinition, ServiceDefinition } from '../../shared/catalog/service.ts';
import type { Design, Edge, ServiceNode } from '../../shared/model/document.ts';
import { catalog } from '../store/catalog.ts';

export function serviceOfNode(node: ServiceNode): ServiceDefinition {
  return serviceOf(catalog, node.service);
}

export function nodeOf(design: Design, id: string): ServiceNode | undefined {
  return design.nodes.find((node) => node.id === id);
}

/** A node's label, else its service's name. */
export function nodeName(design: Design, id: string): string {
  const node = nodeOf(design, id);
  if (node === undefined) return id;
  return node.label.trim() || serviceOfNode(node).name;
}

/** "Apps to Events" */
export function edgeName(design: Design, edge: Edge): string {
  return `${nodeName(design, edge.from)} to ${nodeName(design, edge.to)}`;
}

/** The name of anything that a finding can be about. */
export function nameOf(design: Design, id: string): string {
  const edge = design.edges.find((candidate) => candidate.id === id);
  if (edge) return edgeName(design, edge);
  return design.groups.find((group) => group.id === id)?.label ?? nodeName(design, id);
}

export function limitDefinition(design: Design, nodeId: string, key: string): LimitDefinition | undefined {
  const node = nodeOf(design, nodeId);
  return node && serviceOfNode(node).limits.find((limit) => limit.key === key);
}

/** "records written": as it stands inside a sentence. */
export function limitName(design: Design, nodeId: string, key: string): string {
  const label = limitDefinition(design, nodeId, key)?.label ?? key.replaceAll('-', ' ');
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
