/** What stands on a node and on a container of a diagram. */
import { serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { Group, ServiceNode } from '../model/document.ts';
import { groupKindName } from '../model/group-names.ts';
import { sizingLine } from '../wording/card.ts';

/** The label, and under it what it is and, unless `plain`, what sizes it, as on the card. */
export function nodeText(node: ServiceNode, catalog: Catalog, plain: boolean): string {
  const { label } = node;
  const service = serviceOf(catalog, node.service);
  const sizing = plain ? '' : sizingLine(node, catalog);
  const words = label.trim().toLowerCase();
  const isNamed = words === '' || words === service.name.toLowerCase();
  // A client is known by its form, a plain box by having no kind; one that has a service's name must say so.
  const isPlain =
    service.id === 'client' ||
    (service.category === 'generic' &&
      !Object.values(catalog.services).some(({ name }) => name.toLowerCase() === words));
  const kind = isNamed || isPlain ? '' : service.name;
  const second = [kind, sizing].filter((text) => text !== '').join(', ');
  return [label.trim() === '' ? service.name : label, second].filter((text) => text !== '').join('\n');
}

/** Its label, or what kind of container it is. */
export function groupText({ label, kind }: Group): string {
  return label === '' ? groupKindName[kind] : label;
}
