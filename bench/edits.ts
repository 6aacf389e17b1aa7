/** One changed parameter after another on a board, as a person would turn them, the same every time. */
import { catalog } from '../shared/catalog/index.ts';
import type { NumberParam, ParamDefinition } from '../shared/catalog/service.ts';
import type { Design, ServiceNode } from '../shared/model/document.ts';

/** `count` designs, each with one parameter of one node changed from the one before: rates of clients, sizes and settings of the rest. */
export function changedDesigns(start: Design, count: number): readonly Design[] {
  const designs: Design[] = [];
  let design = start;
  for (let k = 0; designs.length < count; k++) {
    // Steps of 37 visit the whole board before they come back.
    const i = (k * 37) % design.nodes.length;
    const changed = withChange(design.nodes[i] as ServiceNode, k);
    if (changed === null) continue;
    const nodes = design.nodes.slice();
    nodes[i] = changed;
    design = { ...design, nodes };
    designs.push(design);
  }
  return designs;
}

function withChange(node: ServiceNode, k: number): ServiceNode | null {
  if (node.service === 'client') return { ...node, params: { ...node.params, perSecond: 1 + ((k * 131) % 1000) } };
  const params = Object.entries(catalog.services[node.service]?.params ?? {}).filter(
    (entry): entry is [string, NumberParam] => isSized(entry[1]),
  );
  const [key, param] = params[k % params.length] ?? [];
  if (key === undefined || param === undefined) return null;
  // Between the default and twice it, so that what is changed stays what a person would set.
  const value = Math.min(param.max ?? Number.MAX_VALUE, (param.default ?? 1) * (1 + (k % 10) / 10));
  return { ...node, params: { ...node.params, [key]: param.whole ? Math.round(value) : value } };
}

function isSized(param: ParamDefinition): boolean {
  return param.kind === 'number' && param.default !== null && param.default > 0;
}
