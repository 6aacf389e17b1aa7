/** Parameters of a board as a certificate lists them. */
import type { Catalog } from '../catalog/service.ts';
import type { Design } from '../model/document.ts';
import { paramText } from '../wording/card.ts';
import type { BoardValue } from './certificate.ts';

/** Those of `ids` (`ID.KEY`) that the board has, with its value or else the catalog's default. */
export function boardValues(design: Design, catalog: Catalog, ids: readonly string[]): readonly BoardValue[] {
  return ids.flatMap((id): readonly BoardValue[] => {
    const dot = id.lastIndexOf('.');
    const [owner, key] = [id.slice(0, dot), id.slice(dot + 1)];
    const node = design.nodes.find((one) => one.id === owner);
    if (node !== undefined) {
      const definition = catalog.services[node.service]?.params[key];
      const value = node.params[key] ?? definition?.default;
      return [
        {
          id,
          node: node.label,
          label: definition?.label ?? key,
          value: paramText(definition, value) || String(value ?? 'not set'),
        },
      ];
    }
    const edge = design.edges.find((one) => one.id === owner);
    if (edge === undefined) return [];
    return [
      {
        id,
        node: edge.label || 'this arrow',
        label: key,
        value: String((edge.params as Readonly<Record<string, unknown>>)[key] ?? ''),
      },
    ];
  });
}
