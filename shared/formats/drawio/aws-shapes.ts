/** AWS in draw.io: how its shapes are called, and what they stand for. The names are those of its "AWS 2024" library, `mxgraph.aws4`. */
import type { GroupKind } from '../../model/document.ts';
import { awsColours } from '../aws-colours.ts';

interface AwsShape {
  /** A service's own square icon. */
  readonly icon?: string;
  /** A shape of its own, for a part of a service. */
  readonly shape?: string;
  /** Of the square, or of the shape. */
  readonly fill: string;
}

const icon = (name: string, fill: keyof typeof awsColours): AwsShape => ({ icon: name, fill: awsColours[fill] });
const part = (name: string, fill: keyof typeof awsColours): AwsShape => ({ shape: name, fill: awsColours[fill] });

/** By the catalog's ids. What is not here, as a plain box, is drawn as a box with its name. */
const shapes: Readonly<Record<string, AwsShape>> = {
  alb: part('application_load_balancer', 'network'),
  'api-gateway-http': icon('api_gateway', 'integration'),
  'api-gateway-rest': icon('api_gateway', 'integration'),
  'api-gateway-websocket': icon('api_gateway', 'integration'),
  appsync: icon('appsync', 'integration'),
  athena: icon('athena', 'network'),
  aurora: icon('aurora', 'database'),
  'aurora-serverless-v2': icon('aurora', 'database'),
  bedrock: icon('bedrock', 'learning'),
  clb: part('classic_load_balancer', 'network'),
  client: part('users', 'general'),
  cloudfront: icon('cloudfront', 'network'),
  cloudwatch: icon('cloudwatch_2', 'integration'),
  cognito: icon('cognito', 'security'),
  dax: part('dynamodb_dax', 'database'),
  dynamodb: icon('dynamodb', 'database'),
  'ec2-auto-scaling': icon('ec2', 'compute'),
  'ecs-fargate': icon('fargate', 'compute'),
  efs: icon('elastic_file_system', 'storage'),
  eks: icon('eks', 'compute'),
  elasticache: icon('elasticache', 'database'),
  emr: icon('emr', 'network'),
  eventbridge: icon('eventbridge', 'integration'),
  external: part('internet_alt2', 'general'),
  firehose: icon('kinesis_data_firehose', 'network'),
  glue: icon('glue', 'network'),
  'kinesis-data-streams': icon('kinesis_data_streams', 'network'),
  lambda: icon('lambda', 'compute'),
  'managed-flink': icon('kinesis_data_analytics', 'network'),
  msk: icon('managed_streaming_for_kafka', 'network'),
  'nat-gateway': part('nat_gateway', 'network'),
  nlb: part('network_load_balancer', 'network'),
  opensearch: icon('elasticsearch_service', 'network'),
  rds: icon('rds', 'database'),
  redshift: icon('redshift', 'network'),
  'route-53': icon('route_53', 'network'),
  s3: icon('s3', 'storage'),
  's3-vectors': icon('s3', 'storage'),
  'sagemaker-feature-store': icon('sagemaker', 'learning'),
  'sagemaker-hyperpod': icon('sagemaker', 'learning'),
  'sagemaker-realtime': icon('sagemaker', 'learning'),
  'sagemaker-serverless': icon('sagemaker', 'learning'),
  scheduler: part('eventbridge_scheduler', 'integration'),
  shield: icon('shield', 'security'),
  sns: icon('sns', 'integration'),
  'sns-fifo': icon('sns', 'integration'),
  'sqs-fifo': icon('sqs', 'integration'),
  'sqs-standard': icon('sqs', 'integration'),
  'step-functions-express': icon('step_functions', 'integration'),
  'step-functions-standard': icon('step_functions', 'integration'),
  'trainium-inferentia': part('trainium_instance', 'compute'),
  'vpc-gateway-endpoint': part('endpoints', 'network'),
  'vpc-interface-endpoint': icon('vpc_privatelink', 'network'),
  'vpc-peering': part('peering', 'network'),
  waf: icon('waf', 'security'),
  'x-ray': icon('xray', 'integration'),
};

/** The shape of a service; `null` for what AWS has none for. Models of Bedrock are drawn as Bedrock. */
export function awsShape(service: string): AwsShape | null {
  if (Object.hasOwn(shapes, service)) return shapes[service] ?? null;
  return service.startsWith('bedrock-') ? (shapes['bedrock'] ?? null) : null;
}

/** Other names of shapes, older ones too, by what they are in the catalog. */
const otherNames: Readonly<Record<string, string>> = {
  alb: 'elastic_load_balancing application_load_balancer_2 elastic_load_balancing_2',
  client:
    'user client mobile_client users_2 user_2 authenticated_user mobile laptop desktop browser non_authenticated_user',
  'ec2-auto-scaling':
    'instance instances instance2 instances_2 auto_scaling auto_scaling2 auto_scaling3 ec2_instance_contents virtual_machine ami',
  'ecs-fargate':
    'ecs ecs_service ecs_task elastic_container_service ec2_container_service ecs_container container_1 container_2 container_3',
  eks: 'eks_cloud elastic_kubernetes_service eks_on_outposts',
  external: 'internet internet_alt1 internet_alt22 globe corporate_data_center traditional_server generic_application',
  'kinesis-data-streams': 'kinesis kinesis_streams data_stream',
  firehose: 'kinesis_firehose data_firehose amazon_data_firehose',
  'managed-flink': 'managed_service_for_apache_flink kinesis_analytics',
  lambda: 'lambda_function lambda_2',
  opensearch: 'opensearch_service cloudsearch2 opensearch elasticsearch',
  rds: 'rds_instance rds_mysql_instance rds_postgresql_instance generic_database rds_multi_az rds_on_vmware',
  s3: 'bucket bucket_with_objects simple_storage_service s3_standard simple_storage_service_2',
  sns: 'topic simple_notification_service email_notification http_notification topic_2',
  'sqs-standard': 'queue simple_queue_service sqs_queue',
  dynamodb: 'table dynamodb_table dynamo_db',
  elasticache: 'elasticache_for_redis elasticache_for_memcached elasticache_for_valkey cache_node redis memcached',
  cloudfront: 'download_distribution streaming_distribution edge_location cloudfront_2',
  cloudwatch: 'cloudwatch alarm cloudwatch_logs cloudwatch_alarm',
  eventbridge:
    'event event_event_based rule_3 event_bus eventbridge_default_event_bus_resource eventbridge_custom_event_bus_resource',
  scheduler: 'event_time_based',
  efs: 'efs_standard file_system efs',
  'route-53': 'hosted_zone route_53_hosted_zone route_table_2',
  waf: 'filtering_rule waf_rule',
  'vpc-gateway-endpoint': 'endpoint gateway_endpoint',
  'sagemaker-realtime': 'sagemaker_2 sagemaker_model',
  'step-functions-standard': 'step_functions_2',
};

const byShape: ReadonlyMap<string, string> = new Map([
  // Of several services with one shape the usual one counts.
  ...Object.entries(shapes)
    .toReversed()
    .flatMap(([id, { icon: a, shape: b }]) =>
      [a, b].flatMap((name) => (name === undefined ? [] : [[name, id] as const])),
    ),
  ...Object.entries(otherNames).flatMap(([id, names]) => names.split(' ').map((name) => [name, id] as const)),
  ['api_gateway', 'api-gateway-rest'],
  ['sqs', 'sqs-standard'],
  ['sagemaker', 'sagemaker-realtime'],
  ['step_functions', 'step-functions-standard'],
]);

/** The service that a shape of that name stands for; `null` where the name says nothing. */
export function serviceOfShape(name: string): string | null {
  return byShape.get(name.toLowerCase()) ?? null;
}

interface GroupShape {
  readonly icon: string | null;
  readonly stroke: string;
  readonly dashed: boolean;
}

/** Containers as AWS draws them in draw.io, without the grounds that would hide arrows; an Availability Zone and a plain one have a border alone. */
export const groupShapes: Readonly<Record<GroupKind, GroupShape>> = {
  account: { icon: 'group_account', stroke: '#CD2264', dashed: false },
  region: { icon: 'group_region', stroke: '#00A4A6', dashed: true },
  az: { icon: null, stroke: '#147EBA', dashed: true },
  vpc: { icon: 'group_vpc2', stroke: '#8C4FFF', dashed: false },
  'subnet-public': { icon: 'group_security_group', stroke: '#7AA116', dashed: false },
  'subnet-private': { icon: 'group_security_group', stroke: '#00A4A6', dashed: false },
  generic: { icon: null, stroke: '#7E848C', dashed: true },
};

const groupIcons: Readonly<Record<string, GroupKind>> = {
  group_account: 'account',
  group_aws_cloud: 'account',
  group_aws_cloud_alt: 'account',
  group_region: 'region',
  group_availability_zone: 'az',
  group_vpc: 'vpc',
  group_vpc2: 'vpc',
  group_public_subnet: 'subnet-public',
  group_private_subnet: 'subnet-private',
  group_subnet: 'subnet-private',
};

/** What a container with that icon is; those that AWS draws for other things are plain ones. */
export function kindOfGroup(name: string): GroupKind {
  return Object.hasOwn(groupIcons, name) ? (groupIcons[name] ?? 'generic') : 'generic';
}
