/** Icons of services in Mermaid's architecture diagrams, by their names in the pack `logos` of Iconify, which most pages that draw them have. */
import type { Category, ServiceDefinition } from '../catalog/service.ts';
import type { GroupKind } from '../model/document.ts';

/** `logos:aws-lambda`; where the pack has none, one of the five icons that Mermaid brings itself: `database`, `server`. */
export function architectureIcon({ id, category }: Pick<ServiceDefinition, 'id' | 'category'>): string {
  const name = names.get(id);
  return name === undefined ? (own[category] ?? 'server') : `logos:aws-${name}`;
}

export function containerIcon(kind: GroupKind): string {
  return kind === 'vpc' ? 'logos:aws-vpc' : kind === 'account' || kind === 'region' ? 'logos:aws' : 'cloud';
}

const own: Readonly<Partial<Record<Category, string>>> = {
  client: 'internet',
  edge: 'internet',
  network: 'cloud',
  database: 'database',
  cache: 'database',
  search: 'database',
  storage: 'disk',
};

/** By service; what is not here has no icon of its own in the pack. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alb: 'elb',
    'api-gateway-http': 'api-gateway',
    'api-gateway-rest': 'api-gateway',
    'api-gateway-websocket': 'api-gateway',
    appsync: 'appsync',
    athena: 'athena',
    aurora: 'aurora',
    'aurora-serverless-v2': 'aurora',
    clb: 'elb',
    cloudfront: 'cloudfront',
    cloudwatch: 'cloudwatch',
    cognito: 'cognito',
    dax: 'dynamodb',
    dynamodb: 'dynamodb',
    'ec2-auto-scaling': 'ec2',
    'ecs-fargate': 'fargate',
    eks: 'eks',
    elasticache: 'elasticache',
    eventbridge: 'eventbridge',
    firehose: 'kinesis',
    glue: 'glue',
    'kinesis-data-streams': 'kinesis',
    lambda: 'lambda',
    'managed-flink': 'kinesis',
    msk: 'msk',
    'nat-gateway': 'vpc',
    nlb: 'elb',
    opensearch: 'open-search',
    rds: 'rds',
    redshift: 'redshift',
    'route-53': 'route53',
    s3: 's3',
    's3-vectors': 's3',
    scheduler: 'eventbridge',
    shield: 'shield',
    sns: 'sns',
    'sns-fifo': 'sns',
    'sqs-fifo': 'sqs',
    'sqs-standard': 'sqs',
    'step-functions-express': 'step-functions',
    'step-functions-standard': 'step-functions',
    'vpc-gateway-endpoint': 'vpc',
    'vpc-interface-endpoint': 'vpc',
    'vpc-peering': 'vpc',
    waf: 'waf',
    'x-ray': 'xray',
  }),
);
