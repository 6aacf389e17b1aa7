/** What the things of a board are called, for lists that name many. */
import { serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Document } from '../model/document.ts';
import { groupKindNames } from '../wording/narration.ts';

export type Names = (id: string) => string;

/** Labels, or the service or kind of what has none; "Apps to Events" for an arrow; an id that is not there is its own name. */
export function namesOf({ design }: Document, catalog: Catalog): Names {
  const names = new Map<string, string>();
  for (const { id, label, service } of design.nodes) names.set(id, label.trim() || serviceOf(catalog, service).name);
  for (const { id, label, kind } of design.groups) names.set(id, label.trim() || groupKindNames[kind]);
  for (const { id, from, to } of design.edges) names.set(id, `${names.get(from) ?? from} to ${names.get(to) ?? to}`);
  return (id) => names.get(id) ?? id;
}
