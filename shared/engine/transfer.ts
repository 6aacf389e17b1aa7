/**
 * Data transfer, charged to the arrow that crosses: the payload from source to target, the answer back.
 *
 * Needs: crossings and average values. Gives: charges under the name `data-transfer`. A service whose own price covers what it sends
 * (`ownTransfer`) adds none, nor does a filter or DNS in front of it.
 */
import type { Crossing, Settings } from '../model/document.ts';
import { priceCut } from './commitment.ts';
import type { Charge, PricedTier } from './costs.ts';
import { type Books, type EdgeValues, holds } from './evaluate.ts';
import type { Graph } from './graph.ts';
import type { ResolvedNode } from './resolve.ts';

const kbInGib = 1024 * 1024;
const gibInTib = 1024;

/** Upper ends of the internet tiers in GB, as AWS's price notes give them: 10 TB, the next 40, the next 100, the rest. */
const internetTiers = [
  ['data-transfer.internet-tier1', 10 * gibInTib],
  ['data-transfer.internet-tier2', 50 * gibInTib],
  ['data-transfer.internet-tier3', 150 * gibInTib],
  ['data-transfer.internet-tier4', Number.POSITIVE_INFINITY],
] as const;

export function transferCharges(
  crosses: Crossing,
  values: EdgeValues,
  source: ResolvedNode,
  target: ResolvedNode,
  /** The price of the service that sends covers it already: see `ownTransfers`. */
  free: boolean,
  settings: Settings,
  books: Books,
): readonly Charge[] {
  if (crosses === 'none' || values.units === 0) return [];
  if (free) return [];
  const seconds = settings.hoursPerMonth * 3600;
  const factor = priceCut(settings, undefined, null, books)?.factor ?? 1;
  const usd = (id: string): number => factor * books.value(id);
  const out = (values.kbPerSecond * seconds) / kbInGib;
  // A store answers reads with an item; what a write returns is not worth counting.
  const answers = target.role === 'store' ? values.reads : values.units;
  const back = answers === 0 ? 0 : (answers * values.responseKb * seconds) / kbInGib;
  switch (crosses) {
    case 'az':
      // Billed on both sides of the border, so each GB counts twice.
      return charge('inter-az', 'Between zones', 2 * (out + back), usd('data-transfer.inter-az'), [
        'data-transfer.inter-az',
      ]);
    case 'region':
      return charge('inter-region', 'Between regions', out + back, usd('data-transfer.inter-region'), [
        'data-transfer.inter-region',
      ]);
    case 'internet': {
      // What comes in from the internet is free; what AWS sends is not.
      const sent = (isOutside(source) ? 0 : out) + (isOutside(target) ? 0 : back);
      const tiers: PricedTier[] = internetTiers.map(([id, upTo]) => ({ upTo, unitUsd: usd(id) }));
      return charge(
        'internet-out',
        'To the internet',
        sent,
        tiers,
        internetTiers.map(([id]) => id),
      );
    }
  }
}

/**
 * Which nodes add no data transfer to their arrows: those whose own price covers it, and what sends nothing itself (DNS, a filter) where
 * all that lies behind it is so.
 */
export function ownTransfers(graph: Graph, nodes: readonly ResolvedNode[]): Uint8Array {
  const own = new Uint8Array(nodes.length).fill(1);
  const open: number[] = [];
  nodes.forEach((node, i) => {
    const { service } = node;
    const { ownTransfer } = service;
    // A filter with nothing behind it stands for a server that is not drawn; DNS alone sends nothing worth counting.
    const nothing = service.role === 'filter' && (graph.outgoing[i] ?? []).length === 0;
    if (
      service.transparent ? !nothing : ownTransfer === true || (ownTransfer !== undefined && holds(ownTransfer, node))
    )
      return;
    own[i] = 0;
    open.push(i);
  });
  // What is not covered shows through everything in front of it; a circle of filters alone sends nothing.
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    for (const e of graph.incoming[i] ?? []) {
      const source = graph.from[e] as number;
      if (own[source] === 0 || nodes[source]?.service.transparent !== true) continue;
      own[source] = 0;
      open.push(source);
    }
  }
  return own;
}

function isOutside(node: ResolvedNode): boolean {
  return node.service.id === 'client' || node.service.id === 'external';
}

function charge(
  key: string,
  label: string,
  quantity: number,
  price: Charge['price'],
  facts: readonly string[],
): readonly Charge[] {
  if (quantity === 0) return [];
  return [
    {
      service: 'data-transfer',
      pool: `data-transfer ${key}`,
      key,
      label,
      unit: 'GB',
      quantity,
      price,
      facts,
      params: [],
    },
  ];
}
