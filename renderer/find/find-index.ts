/** What can be found on a board, and the search over it. Pure, and fast enough to run at every letter. */
import { serviceOf } from '../../shared/catalog/index.ts';
import type { Catalog } from '../../shared/catalog/service.ts';
import { noteHeads } from '../../shared/drawing/note-box.ts';
import type { Finding } from '../../shared/engine/analysis.ts';
import type { Document } from '../../shared/model/document.ts';
import { groupKindName } from '../../shared/model/group-names.ts';

interface Entry {
  readonly id: string;
  /** What it is called, in lower case. */
  readonly name: string;
  /** Everything that it is found by, in lower case, one thing a line. */
  readonly text: string;
}

export type FindIndex = readonly Entry[];

/**
 * Cards by name, service and its other names; arrows by label and ends; containers by name and kind; notes and shapes by their text;
 * everything also by its id, its parameters and what the rules say of it.
 */
export function findIndex(
  { design, sketch }: Pick<Document, 'design' | 'sketch'>,
  findings: readonly Pick<Finding, 'at' | 'message'>[],
  catalog: Catalog,
): FindIndex {
  const said = new Map<string, string[]>();
  for (const { at, message } of findings) for (const id of at) said.set(id, [...(said.get(id) ?? []), message]);
  const services = new Map<string, string>();
  const serviceText = (id: string) => {
    const known = services.get(id);
    if (known !== undefined) return known;
    const service = serviceOf(catalog, id);
    const text = [service.name, service.id, ...service.aliases].join('\n');
    services.set(id, text);
    return text;
  };
  const entry = (id: string, name: string, ...more: readonly string[]): Entry => ({
    id,
    name: name.toLowerCase(),
    text: [name, id, ...more, ...(said.get(id) ?? [])].join('\n').toLowerCase(),
  });
  const names = new Map(
    design.nodes.map((node) => [node.id, node.label.trim() || serviceOf(catalog, node.service).name]),
  );
  return [
    ...design.nodes.map((node) =>
      entry(node.id, names.get(node.id) ?? '', serviceText(node.service), ...values(node.params)),
    ),
    ...design.edges.map((edge) =>
      entry(
        edge.id,
        edge.label,
        `${names.get(edge.from) ?? edge.from} to ${names.get(edge.to) ?? edge.to}`,
        ...values(edge.params),
      ),
    ),
    ...design.groups.map((group) => entry(group.id, group.label, groupKindName[group.kind])),
    ...sketch.notes.map((note) => entry(note.id, note.text, noteHeads[note.kind]?.word ?? '')),
    ...(sketch.shapes ?? []).map((shape) => entry(shape.id, 'text' in shape ? (shape.text ?? '') : '', shape.kind)),
  ];
}

function values(params: object): readonly string[] {
  return Object.entries(params).map(([key, value]) => `${key} ${String(value)}`);
}

/** Ids of what has every typed word, those whose name begins with it first, then those that have it in their name; none for no word. */
export function found(index: FindIndex, typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const words = wanted.split(/\s+/);
  const ranked: readonly [string[], string[], string[]] = [[], [], []];
  for (const { id, name, text } of index) {
    if (!words.every((word) => text.includes(word))) continue;
    ranked[name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : 2].push(id);
  }
  return ranked.flat();
}
