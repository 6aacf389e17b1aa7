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

/** A design of `size` nodes and `edgeCount` edges; one node in fifty is a client, and one edge in two hundred leads back. */
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
  const clients = Math.max(1, Math.floor(size / 50));
  const nodes = Array.from({ length: size }, (_, i): ServiceNode => {
    const service = i < clients ? 'client' : pick();
    const params = i < clients ? { perSecond: 1 + below(1000), payloadKb: 1 + below(8), readShare: random() } : {};
    return { id: `n${i}`, service, label: `${catalog.services[service]?.name} ${i}`, group: null, params };
  });
  const edges = Array.from({ length: edgeCount }, (_, k): Edge => {
    const back = k % 200 === 199;
    // Targets lie within reach of their source, as on a board drawn in stages.
    const i = below(size - 1);
    const j = Math.max(clients, Math.min(size - 1, i + 1 + below(40)));
    const [from, to] = back && i >= clients ? [j, i] : [i, j];
    const params = back ? { calls: 0.1 } : { calls: random() < 0.3 ? 0.5 : 1 };
    return { id: `e${k}`, from: `n${from}`, to: `n${to}`, label: '', params };
  });
  return { settings: defaultSettings, groups: [], nodes, edges };
}
