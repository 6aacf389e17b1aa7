/**
 * How far a service reaches, and so what an outage takes from it: services of the whole world outlive a region, services of a region
 * outlive a zone, and what lives in a zone outlives it only where the board keeps a copy elsewhere.
 */
import type { ResolvedNode } from '../engine/resolve.ts';

/** Served from the edge of the network or from DNS, not from one region. */
const worldwide: ReadonlySet<string> = new Set(['route-53', 'cloudfront', 'shield', 'client', 'external']);

/** Runs on machines or addresses of one zone; everything else is spread over a region's zones by AWS. */
type Copies = (values: ResolvedNode['values']) => string | null;

const more =
  (key: string, than: number, why: string): Copies =>
  (values) =>
    Number(values[key]) > than ? why : null;
const never: Copies = () => null;

const zonal: Readonly<Record<string, Copies>> = {
  rds: (values) => (values['multiAz'] === true ? 'its standby in another zone takes over' : null),
  aurora: more('readers', 0, 'a reader in another zone takes over'),
  'aurora-serverless-v2': more('instances', 1, 'a reader in another zone takes over'),
  elasticache: (values) =>
    values['mode'] === 'serverless' || Number(values['replicas']) > 0 ? 'a replica in another zone takes over' : null,
  dax: more('nodes', 1, 'a node in another zone takes over'),
  opensearch: (values) =>
    Number(values['replicas']) > 0 && Number(values['dataNodes']) > 1 ? 'replicas in other zones answer' : null,
  msk: more('brokers', 1, 'brokers in other zones hold copies'),
  efs: (values) => (values['oneZone'] === true ? null : 'it is kept in several zones'),
  nlb: more('azs', 1, 'it has an address in another zone'),
  'nat-gateway': more('gateways', 1, 'there is a gateway in another zone'),
  'vpc-interface-endpoint': more('azs', 1, 'it has an address in another zone'),
  'ec2-auto-scaling': never,
  'ecs-fargate': never,
  eks: never,
  emr: never,
  redshift: never,
  'sagemaker-realtime': never,
  'sagemaker-hyperpod': never,
  'trainium-inferentia': never,
  generic: never,
};

/** A container that is lost: a zone, or a region. */
export type Outage = 'az' | 'region';

/** Why a node outlives the loss of the zone or region that it lies in, in words that follow its name; `null` where it does not. */
export function outlives({ service, values }: ResolvedNode, outage: Outage): string | null {
  if (worldwide.has(service.id)) return 'it belongs to no region';
  if (outage === 'region') return null;
  const copies = Object.hasOwn(zonal, service.id) ? zonal[service.id] : undefined;
  return copies === undefined ? 'AWS runs it in all zones of the region' : copies(values);
}

/** True where a node belongs to no region, wherever it is drawn. */
export function isWorldwide({ service }: ResolvedNode): boolean {
  return worldwide.has(service.id);
}
