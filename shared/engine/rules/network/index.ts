/** VPCs, load balancers, gateways and what crosses them. */
import type { Rule } from '../rule.ts';
import { addressRange } from './address-range.ts';
import { apiTimeout } from './api-timeout.ts';
import { classicLoadBalancer } from './classic-load-balancer.ts';
import { crossRegionCall } from './cross-region-call.ts';
import { dnsOneTarget } from './dns-one-target.ts';
import { edgeHitRatio } from './edge-hit-ratio.ts';
import { gatewayEndpoint } from './gateway-endpoint.ts';
import { interfaceEndpoint } from './interface-endpoint.ts';
import { invalidationPaths } from './invalidation-paths.ts';
import { loadBalancerTargets } from './load-balancer-targets.ts';
import { originShield } from './origin-shield.ts';
import { peeringMesh } from './peering-mesh.ts';
import { peeringOverlap } from './peering-overlap.ts';
import { peeringTransit } from './peering-transit.ts';
import { privateEgress } from './private-egress.ts';
import { publicSubnet } from './public-subnet.ts';
import { staticTtl } from './static-ttl.ts';
import { websocketFrame } from './websocket-frame.ts';
import { websocketReconnect } from './websocket-reconnect.ts';

export const networkRules = [
  privateEgress,
  publicSubnet,
  addressRange,
  peeringOverlap,
  peeringTransit,
  peeringMesh,
  loadBalancerTargets,
  classicLoadBalancer,
  gatewayEndpoint,
  interfaceEndpoint,
  crossRegionCall,
  apiTimeout,
  websocketReconnect,
  websocketFrame,
  dnsOneTarget,
  staticTtl,
  edgeHitRatio,
  originShield,
  invalidationPaths,
] as const satisfies readonly Rule[];
