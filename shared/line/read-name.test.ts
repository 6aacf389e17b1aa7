import { expect, test } from 'vitest';
import { catalog } from '../catalog/index.ts';
import { readName } from './read-name.ts';

test.each([
  ['apigw', 'api-gateway-rest', 'API Gateway REST'],
  ['DDB', 'dynamodb', 'DynamoDB'],
  ['API Gateway', 'api-gateway-rest', 'API Gateway'],
  ['SNS Topic', 'sns', 'SNS Topic'],
  ['sns topic', 'sns', 'SNS'],
  ['data firehose', 'firehose', 'Data Firehose'],
  ['Order Lambda', 'lambda', 'Order Lambda'],
  ['inventory queue', 'sqs-standard', 'Inventory queue'],
  ['lambda 2', 'lambda', 'Lambda 2'],
  ['SQS orders', 'sqs-standard', 'SQS orders'],
  ['mobile app', 'client', 'Mobile app'],
  ['kin', 'kinesis-data-streams', 'Kinesis Data Streams'],
  ['step functions exp', 'step-functions-express', 'Step Functions Express'],
  ['worker', 'generic', 'Worker'],
  ['web server', 'generic', 'Web server'],
])('%j means %s and is called %j', (word, id, label) => {
  const { service, label: called, unknown } = readName(word, catalog);
  expect({ id: service.id, called, unknown }).toEqual({ id, called: label, unknown: false });
});

test.each([
  ['image processor', 'Image processor'],
  ['a', 'A'],
  ['__proto__', '__proto__'],
  ['constructor', 'Constructor'],
])('%j is a box of that name', (word, label) => {
  const { service, label: called, unknown } = readName(word, catalog);
  expect({ id: service.id, called, unknown }).toEqual({ id: 'generic', called: label, unknown: true });
});
