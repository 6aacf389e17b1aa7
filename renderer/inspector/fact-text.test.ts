import { expect, test } from 'vitest';
import { factText, pageName, sourceText } from './fact-text.ts';

test.each([
  [0.015, 'USD per shard-hour', { value: '$0.015', unit: 'per shard-hour' }],
  [0.625, 'USD per million requests', { value: '$0.625', unit: 'per million requests' }],
  [3.5, 'USD per million requests', { value: '$3.50', unit: 'per million requests' }],
  [1000, 'records/s', { value: '1,000', unit: 'records/s' }],
  [0.999, 'ratio', { value: '99.9%', unit: '' }],
  [0.0000166667, 'GB', { value: '0.00001667', unit: 'GB' }],
  ['none', 'text', { value: 'none', unit: '' }],
])('%j %s', (value, unit, text) => {
  expect(factText(value, unit)).toEqual(text);
});

test.each([
  ['https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html', 'docs, service sizes and limits'],
  ['https://aws.amazon.com/kinesis/data-streams/faqs/?da=sec#', 'aws.amazon.com, faqs'],
  ['https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonKinesis/current/us-east-1/index.csv', 'price list'],
  ['github:awsdocs/aws-lambda@0ab:doc.md', 'awsdocs/aws-lambda'],
  ['a page without an address', 'a page without an address'],
])('%s is called %s', (address, name) => {
  expect(pageName(address)).toBe(name);
});

test('every kind of source', () => {
  expect(sourceText({ source: { kind: 'guide', section: 'Shards' } })).toEqual({
    kind: 'guide',
    name: 'Guide',
    text: 'Shards',
    detail: 'Shards',
  });
  expect(sourceText({ source: { kind: 'assumption', reason: 'typical' } }).name).toBe('Assumption');
});
