#!/usr/bin/env node
/**
 * Copies the artwork and type that the product draws with from their packages into `assets/`, unaltered:
 * AWS architecture icons (`aws-icons`) under the id of the service or container, Inter's static weights for pictures made
 * without a browser (`@expo-google-fonts/inter`) and its variable web fonts for pictures that carry their type
 * (`@fontsource-variable/inter`). Run it after an update of one of the three: `node scripts/copy-icons.mjs`.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Service file of `aws-icons/icons/` by our id; `a/` stands for architecture-service, `r/` for resource, `g/` for architecture-group. */
/** @type {Readonly<Record<string, string>>} */
export const awsIcons = {
  'api-gateway-http': 'a/AmazonAPIGateway',
  'api-gateway-rest': 'a/AmazonAPIGateway',
  'api-gateway-websocket': 'a/AmazonAPIGateway',
  alb: 'r/ElasticLoadBalancingApplicationLoadBalancer',
  appsync: 'a/AWSAppSync',
  athena: 'a/AmazonAthena',
  aurora: 'a/AmazonAurora',
  'aurora-serverless-v2': 'a/AmazonAurora',
  bedrock: 'a/AmazonBedrock',
  'bedrock-agentcore': 'a/AmazonBedrockAgentCore',
  'bedrock-batch': 'a/AmazonBedrock',
  'bedrock-claude-3-haiku': 'a/AmazonBedrock',
  'bedrock-claude-3-sonnet': 'a/AmazonBedrock',
  'bedrock-claude-haiku-4-5': 'a/AmazonBedrock',
  'bedrock-claude-sonnet-4': 'a/AmazonBedrock',
  'bedrock-claude-sonnet-4-6': 'a/AmazonBedrock',
  'bedrock-distillation': 'a/AmazonBedrock',
  'bedrock-guardrails': 'a/AmazonBedrock',
  'bedrock-knowledge-bases': 'a/AmazonBedrock',
  'bedrock-luma-ray-2': 'a/AmazonBedrock',
  'bedrock-nova-2-lite': 'a/AmazonNova',
  'bedrock-nova-canvas': 'a/AmazonNova',
  'bedrock-nova-lite': 'a/AmazonNova',
  'bedrock-nova-micro': 'a/AmazonNova',
  'bedrock-nova-premier': 'a/AmazonNova',
  'bedrock-nova-pro': 'a/AmazonNova',
  'bedrock-nova-reel': 'a/AmazonNova',
  'bedrock-prompt-caching': 'a/AmazonBedrock',
  'bedrock-prompt-routing': 'a/AmazonBedrock',
  'bedrock-titan-embeddings': 'a/AmazonBedrock',
  clb: 'r/ElasticLoadBalancingClassicLoadBalancer',
  client: 'r/Mobileclient',
  cloudfront: 'a/AmazonCloudFront',
  cloudwatch: 'a/AmazonCloudWatch',
  cognito: 'a/AmazonCognito',
  'data-transfer': 'r/AmazonVPCInternetGateway',
  dax: 'r/AmazonDynamoDBAmazonDynamoDBAccelerator',
  dynamodb: 'a/AmazonDynamoDB',
  'dynamodb-global-tables': 'a/AmazonDynamoDB',
  'dynamodb-streams': 'r/AmazonDynamoDBStream',
  'dynamodb-vector-search': 'a/AmazonDynamoDB',
  'ec2-auto-scaling': 'a/AmazonEC2AutoScaling',
  'ecs-fargate': 'a/AWSFargate',
  efs: 'a/AmazonEFS',
  eks: 'a/AmazonElasticKubernetesService',
  elasticache: 'a/AmazonElastiCache',
  emr: 'a/AmazonEMR',
  eventbridge: 'a/AmazonEventBridge',
  firehose: 'a/AmazonDataFirehose',
  glue: 'a/AWSGlue',
  'kinesis-data-streams': 'a/AmazonKinesisDataStreams',
  lambda: 'a/AWSLambda',
  'managed-flink': 'a/AmazonManagedServiceforApacheFlink',
  msk: 'a/AmazonManagedStreamingforApacheKafka',
  'nat-gateway': 'r/AmazonVPCNATGateway',
  nlb: 'r/ElasticLoadBalancingNetworkLoadBalancer',
  opensearch: 'a/AmazonOpenSearchService',
  rds: 'a/AmazonRDS',
  redshift: 'a/AmazonRedshift',
  'route-53': 'a/AmazonRoute53',
  s3: 'a/AmazonSimpleStorageService',
  's3-vectors': 'r/AmazonSimpleStorageServiceS3Vectors',
  'sagemaker-feature-store': 'a/AmazonSageMakerAI',
  'sagemaker-hyperpod': 'a/AmazonSageMakerAI',
  'sagemaker-realtime': 'a/AmazonSageMakerAI',
  'sagemaker-serverless': 'a/AmazonSageMakerAI',
  shield: 'a/AWSShield',
  sns: 'a/AmazonSimpleNotificationService',
  'sns-fifo': 'a/AmazonSimpleNotificationService',
  'sqs-fifo': 'a/AmazonSimpleQueueService',
  'sqs-standard': 'a/AmazonSimpleQueueService',
  'step-functions-express': 'a/AWSStepFunctions',
  'step-functions-standard': 'a/AWSStepFunctions',
  'trainium-inferentia': 'a/AmazonEC2',
  'vpc-gateway-endpoint': 'r/AmazonVPCEndpoints',
  'vpc-interface-endpoint': 'a/AWSPrivateLink',
  'vpc-peering': 'r/AmazonVPCPeeringConnection',
  waf: 'a/AWSWAF',
  'x-ray': 'a/AWSXRay',
  'group-account': 'g/AWSAccount',
  'group-region': 'g/Region',
  'group-subnet-private': 'g/Privatesubnet',
  'group-subnet-public': 'g/Publicsubnet',
  'group-vpc': 'g/VirtualprivatecloudVPC',
};

/** @type {Readonly<Record<string, string>>} */
const folders = { a: 'architecture-service', r: 'resource', g: 'architecture-group' };

/**
 * Where the package keeps the artwork of one of our ids.
 * @param {string} id
 */
export function awsIconPath(id) {
  const [folder = '', name = ''] = (awsIcons[id] ?? '').split('/');
  return join(root, 'node_modules/aws-icons/icons', folders[folder] ?? '', `${name}.svg`);
}

/** What AWS has no artwork for: neutral glyphs of our own, white on slate.
 * @type {Readonly<Record<string, string>>}
 */
const glyphs = {
  external:
    '<circle cx="24" cy="24" r="12"/><path d="M12 24h24M24 12c3.3 3.6 5 7.6 5 12s-1.7 8.4-5 12c-3.3-3.6-5-7.6-5-12s1.7-8.4 5-12z"/>',
  scheduler: '<circle cx="24" cy="24" r="12"/><path d="M24 17v7l5 3"/>',
  generic: '<path d="m24 11 11 6.5v13L24 37l-11-6.5v-13z"/><path d="m13 17.5 11 6.5 11-6.5M24 24v13"/>',
};

/** @param {string} id */
export function glyph(id) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="#5e636b" d="M0 0h48v48H0z"/><g fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${glyphs[id]}</g></svg>\n`;
}

export const fonts = {
  'inter-400.ttf': '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'inter-500.ttf': '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf',
  'inter-600.ttf': '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
  'inter-latin.woff2': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'inter-latin-ext.woff2': '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  'inter-vietnamese.woff2': '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2',
  'inter-greek-ext.woff2': '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2',
  'inter-cyrillic-ext.woff2': '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2',
  'inter-greek.woff2': '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2',
  'inter-cyrillic.woff2': '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2',
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'assets/icons'), { recursive: true });
  mkdirSync(join(root, 'assets/fonts'), { recursive: true });
  for (const id of Object.keys(awsIcons)) cpSync(awsIconPath(id), join(root, 'assets/icons', `${id}.svg`));
  for (const id of Object.keys(glyphs)) writeFileSync(join(root, 'assets/icons', `${id}.svg`), glyph(id));
  for (const [name, from] of Object.entries(fonts))
    cpSync(join(root, 'node_modules', from), join(root, 'assets/fonts', name));
  cpSync(
    join(root, 'node_modules/@expo-google-fonts/inter/LICENSE_FONT'),
    join(root, 'assets/fonts/LICENSE-Inter.txt'),
  );
  console.log(`Copied ${Object.keys(awsIcons).length} icons and ${Object.keys(fonts).length} fonts into assets/.`);
}
