/** What the outage moves onto those that are left. */
import { analyze } from '../../../shared/analyze.ts';
import type { Catalog } from '../../../shared/catalog/service.ts';
import type { Analysis, Status } from '../../../shared/engine/analysis.ts';
import type { Design } from '../../../shared/model/document.ts';
import type { Failure } from '../../../shared/whatif/failure.ts';

export interface Load {
  readonly node: string;
  /** The limit that is fullest during the outage. */
  readonly limit: string;
  readonly before: number | null;
  readonly after: number;
  readonly status: Status;
}

/** Nodes whose fullest limit is fuller than before, fullest first. `during` is the analysis of `failure.rerouted`. */
export function loadsOf(design: Design, catalog: Catalog, failure: Failure, during: Analysis): readonly Load[] {
  if (failure.rerouted === design) return [];
  const before = analyze(design, catalog, { load: during.load });
  return design.nodes
    .flatMap(({ id }): Load[] => {
      const node = during.nodes[id];
      const limit = node?.limits.find(({ key }) => key === node.binding);
      if (node === undefined || limit === undefined || limit.utilisation === null || failure.down.has(id)) return [];
      const old = before.nodes[id]?.limits.find(({ key }) => key === limit.key)?.utilisation ?? null;
      // The last bit of a sum of shares is no more load.
      if (old !== null && limit.utilisation <= old * (1 + 1e-9)) return [];
      return [{ node: id, limit: limit.key, before: old, after: limit.utilisation, status: limit.status }];
    })
    .sort((a, b) => b.after - a.after || (a.node < b.node ? -1 : 1));
}
