/** Names for services that do the same job in a design, so that a rubric does not prefer the one its author thought of. */

export const serviceSets: Readonly<Record<string, readonly string[]>> = {
  '@compute': ['lambda', 'ecs-fargate', 'eks', 'ec2-auto-scaling'],
  '@entry': ['api-gateway-http', 'api-gateway-rest', 'api-gateway-websocket', 'appsync', 'alb', 'nlb', 'cloudfront'],
  '@api': ['api-gateway-http', 'api-gateway-rest', 'api-gateway-websocket', 'appsync', 'alb', 'nlb'],
  '@push': ['api-gateway-websocket', 'appsync', 'alb', 'nlb'],
  '@queue': ['sqs-standard', 'sqs-fifo'],
  '@topic': ['sns', 'sns-fifo', 'eventbridge'],
  '@stream': ['kinesis-data-streams', 'msk'],
  '@buffer': ['sqs-standard', 'sqs-fifo', 'kinesis-data-streams', 'msk', 'sns', 'sns-fifo', 'eventbridge', 'firehose'],
  '@cache': ['elasticache', 'dax', 'cloudfront'],
  '@memory-cache': ['elasticache', 'dax'],
  '@relational': ['aurora', 'aurora-serverless-v2', 'rds'],
  '@database': ['dynamodb', 'aurora', 'aurora-serverless-v2', 'rds'],
  '@workflow': ['step-functions-standard', 'step-functions-express'],
  '@vectors': ['s3-vectors', 'opensearch', 'bedrock-knowledge-bases'],
  '@model': [
    'bedrock',
    'bedrock-nova-micro',
    'bedrock-nova-lite',
    'bedrock-nova-2-lite',
    'bedrock-nova-pro',
    'bedrock-nova-premier',
    'bedrock-claude-haiku-4-5',
    'bedrock-claude-sonnet-4',
    'bedrock-claude-sonnet-4-6',
  ],
  '@retired-model': ['bedrock-claude-3-haiku', 'bedrock-claude-3-sonnet'],
  '@inference': ['sagemaker-realtime', 'sagemaker-serverless'],
  '@analytics': ['athena', 'redshift', 'emr', 'opensearch', 'managed-flink'],
};

/** The ids behind a list that may name sets; each once, in order. */
export function servicesIn(services: readonly string[]): readonly string[] {
  return [...new Set(services.flatMap((one) => (Object.hasOwn(serviceSets, one) ? (serviceSets[one] ?? []) : [one])))];
}
