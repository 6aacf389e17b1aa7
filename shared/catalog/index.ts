/** The catalog: every service that a board can hold, by id. Adding a service is one file and one line here, in the order of the alphabet. */
import { commitmentFacts } from './facts/commitments.ts';
import { dataTransferFacts } from './facts/data-transfer.ts';
import { disasterRecoveryFacts } from './facts/disaster-recovery.ts';
import { networkingFacts } from './facts/networking.ts';
import type { Catalog, ServiceDefinition } from './service.ts';
import { alb } from './services/alb.ts';
import { apiGatewayHttp } from './services/api-gateway-http.ts';
import { apiGatewayRest } from './services/api-gateway-rest.ts';
import { apiGatewayWebsocket } from './services/api-gateway-websocket.ts';
import { appsync } from './services/appsync.ts';
import { athena } from './services/athena.ts';
import { aurora } from './services/aurora.ts';
import { auroraServerlessV2 } from './services/aurora-serverless-v2.ts';
import { bedrock } from './services/bedrock.ts';
import { bedrockAgentcore } from './services/bedrock-agentcore.ts';
import { bedrockClaude3Haiku } from './services/bedrock-claude-3-haiku.ts';
import { bedrockClaude3Sonnet } from './services/bedrock-claude-3-sonnet.ts';
import { bedrockClaudeHaiku45 } from './services/bedrock-claude-haiku-4-5.ts';
import { bedrockClaudeSonnet4 } from './services/bedrock-claude-sonnet-4.ts';
import { bedrockClaudeSonnet46 } from './services/bedrock-claude-sonnet-4-6.ts';
import { bedrockKnowledgeBases } from './services/bedrock-knowledge-bases.ts';
import { bedrockLumaRay2 } from './services/bedrock-luma-ray-2.ts';
import { bedrockNova2Lite } from './services/bedrock-nova-2-lite.ts';
import { bedrockNovaCanvas } from './services/bedrock-nova-canvas.ts';
import { bedrockNovaLite } from './services/bedrock-nova-lite.ts';
import { bedrockNovaMicro } from './services/bedrock-nova-micro.ts';
import { bedrockNovaPremier } from './services/bedrock-nova-premier.ts';
import { bedrockNovaPro } from './services/bedrock-nova-pro.ts';
import { bedrockNovaReel } from './services/bedrock-nova-reel.ts';
import { bedrockTitanEmbeddings } from './services/bedrock-titan-embeddings.ts';
import { clb } from './services/clb.ts';
import { client } from './services/client.ts';
import { cloudfront } from './services/cloudfront.ts';
import { cloudwatch } from './services/cloudwatch.ts';
import { cognito } from './services/cognito.ts';
import { dax } from './services/dax.ts';
import { dynamodb } from './services/dynamodb.ts';
import { ec2AutoScaling } from './services/ec2-auto-scaling.ts';
import { ecsFargate } from './services/ecs-fargate.ts';
import { efs } from './services/efs.ts';
import { eks } from './services/eks.ts';
import { elasticache } from './services/elasticache.ts';
import { emr } from './services/emr.ts';
import { eventbridge } from './services/eventbridge.ts';
import { external } from './services/external.ts';
import { firehose } from './services/firehose.ts';
import { generic } from './services/generic.ts';
import { glue } from './services/glue.ts';
import { kinesisDataStreams } from './services/kinesis-data-streams.ts';
import { lambda } from './services/lambda.ts';
import { managedFlink } from './services/managed-flink.ts';
import { msk } from './services/msk.ts';
import { natGateway } from './services/nat-gateway.ts';
import { nlb } from './services/nlb.ts';
import { opensearch } from './services/opensearch.ts';
import { rds } from './services/rds.ts';
import { redshift } from './services/redshift.ts';
import { route53 } from './services/route-53.ts';
import { s3 } from './services/s3.ts';
import { s3Vectors } from './services/s3-vectors.ts';
import { sagemakerFeatureStore } from './services/sagemaker-feature-store.ts';
import { sagemakerHyperpod } from './services/sagemaker-hyperpod.ts';
import { sagemakerRealtime } from './services/sagemaker-realtime.ts';
import { sagemakerServerless } from './services/sagemaker-serverless.ts';
import { scheduler } from './services/scheduler.ts';
import { shield } from './services/shield.ts';
import { sns } from './services/sns.ts';
import { snsFifo } from './services/sns-fifo.ts';
import { sqsFifo } from './services/sqs-fifo.ts';
import { sqsStandard } from './services/sqs-standard.ts';
import { stepFunctionsExpress } from './services/step-functions-express.ts';
import { stepFunctionsStandard } from './services/step-functions-standard.ts';
import { trainiumInferentia } from './services/trainium-inferentia.ts';
import { vpcGatewayEndpoint } from './services/vpc-gateway-endpoint.ts';
import { vpcInterfaceEndpoint } from './services/vpc-interface-endpoint.ts';
import { vpcPeering } from './services/vpc-peering.ts';
import { waf } from './services/waf.ts';
import { xRay } from './services/x-ray.ts';

const services: readonly ServiceDefinition[] = [
  alb,
  apiGatewayHttp,
  apiGatewayRest,
  apiGatewayWebsocket,
  appsync,
  athena,
  auroraServerlessV2,
  aurora,
  bedrockAgentcore,
  bedrockClaude3Haiku,
  bedrockClaude3Sonnet,
  bedrockClaudeHaiku45,
  bedrockClaudeSonnet46,
  bedrockClaudeSonnet4,
  bedrockKnowledgeBases,
  bedrockLumaRay2,
  bedrockNova2Lite,
  bedrockNovaCanvas,
  bedrockNovaLite,
  bedrockNovaMicro,
  bedrockNovaPremier,
  bedrockNovaPro,
  bedrockNovaReel,
  bedrockTitanEmbeddings,
  bedrock,
  clb,
  client,
  cloudfront,
  cloudwatch,
  cognito,
  dax,
  dynamodb,
  ec2AutoScaling,
  ecsFargate,
  efs,
  eks,
  elasticache,
  emr,
  eventbridge,
  external,
  firehose,
  generic,
  glue,
  kinesisDataStreams,
  lambda,
  managedFlink,
  msk,
  natGateway,
  nlb,
  opensearch,
  rds,
  redshift,
  route53,
  s3Vectors,
  s3,
  sagemakerFeatureStore,
  sagemakerHyperpod,
  sagemakerRealtime,
  sagemakerServerless,
  scheduler,
  shield,
  snsFifo,
  sns,
  sqsFifo,
  sqsStandard,
  stepFunctionsExpress,
  stepFunctionsStandard,
  trainiumInferentia,
  vpcGatewayEndpoint,
  vpcInterfaceEndpoint,
  vpcPeering,
  waf,
  xRay,
];

export const catalog: Catalog = {
  services: Object.fromEntries(services.map((service) => [service.id, service])),
  sheets: {
    commitments: commitmentFacts,
    'data-transfer': dataTransferFacts,
    'disaster-recovery': disasterRecoveryFacts,
    networking: networkingFacts,
  },
  aliases: Object.fromEntries(services.flatMap((service) => service.aliases.map((alias) => [alias, service.id]))),
};

/** The definition that a board's service id stands for: itself, an alias in any case, or `generic` when nothing matches. */
export function serviceOf(from: Catalog, id: string): ServiceDefinition {
  return from.services[canonicalService(from, id) ?? 'generic'] ?? generic;
}

/** The canonical id for an id or alias in any case, or `null` when the catalog has neither. */
export function canonicalService(from: Catalog, id: string): string | null {
  if (Object.hasOwn(from.services, id)) return id;
  const key = id
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  if (Object.hasOwn(from.services, key)) return key;
  return Object.hasOwn(from.aliases, key) ? (from.aliases[key] ?? null) : null;
}
