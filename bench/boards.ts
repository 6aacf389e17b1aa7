/** Boards of any size for measuring, the same for the same seed. They look like real ones: every role, loops now and then, few schedulers. */
import { catalog } from '../shared/catalog/index.ts';
import { type Design, defaultSettings, type Edge, type ServiceNode } from '../shared/model/document.ts';

const mix = [
  ['lambda', 22],
  ['ecs-fargate', 8],
  ['api-gateway-rest', 4],
  ['api-gateway-http', 4],
  ['alb', 6],
  ['sqs-standard', 9],
  ['sns', 6],
  ['eventbridge', 4],
  ['kinesis-data-streams', 5],
  ['cloudfront', 4],
  ['elasticache', 5],
  ['waf', 2],
  ['firehose', 2],
  ['managed-flink', 2],
  ['dynamodb', 10],
  ['s3', 6],
  ['rds', 3],
  ['generic', 2],
] as const;

/** Mulberry32: 32 bits of state are plenty to scatter boxes. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Nodes of one system; a large board is many systems side by side with a few arrows between them, not one endless chain. */
const systemSize = 50;

/**
 * A design of `size` nodes and `edgeCount` edges: systems of 50 with a client each, arrows mostly to the next few boxes of the same
 * system, one in fifty to another system, one in two hundred back with a gain of 0.1.
 */
export function randomDesign(seed: number, size: number, edgeCount: number): Design {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const total = mix.reduce((sum, [, weight]) => sum + weight, 0);
  const pick = () => {
    let at = random() * total;
    for (const [service, weight] of mix) {
      at -= weight;
      if (at < 0) return service;
    }
    return 'lambda';
  };
  const isClient = (i: number) => i % systemSize === 0;
  const nodes = Array.from({ length: size }, (_, i): ServiceNode => {
    const service = isClient(i) ? 'client' : pick();
    const params = isClient(i) ? { perSecond: 1 + below(1000), payloadKb: 1 + below(8), readShare: random() } : {};
    return { id: `n${i}`, service, label: `${catalog.services[service]?.name} ${i}`, group: null, params };
  });
  const edges = Array.from({ length: edgeCount }, (_, k): Edge => {
    const i = below(size);
    const start = i - (i % systemSize);
    const far = k % 50 === 49;
    const back = k % 200 === 199;
    const end = Math.min(size, start + systemSize) - 1;
    const near = Math.min(end, i + 1 + below(12));
    const target = far ? below(size) : near === i ? Math.max(start + 1, i - 1) : near;
    const j = isClient(target) ? Math.min(size - 1, target + 1) : target;
    const [from, to] = back && !isClient(i) ? [j, i] : [i, j];
    // What goes back, or across, is a small part; inside a system a box calls about half of what it is asked for.
    const params = back || far || from > to ? { calls: 0.05 } : { calls: random() < 0.5 ? 0.5 : 0.25 };
    return { id: `e${k}`, from: `n${from}`, to: `n${to}`, label: '', params };
  });
  return { settings: defaultSettings, groups: [], nodes, edges };
}
