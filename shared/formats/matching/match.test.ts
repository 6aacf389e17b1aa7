import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseMermaid } from '../../../cli/mermaid.ts';
import { catalog } from '../../catalog/index.ts';
import { fromMermaid } from '../from-mermaid.ts';
import { isDoubtful, matchService } from './match.ts';

/**
 * Drawings with the service that a person would say of each box behind `%=`; `a|b` where either will do. Those in drawings.txt were written before the
 * rules and used to find them, those in fresh.txt after them.
 */
test.each(['drawings.txt', 'fresh.txt'])(
  '%s: 95 boxes of a hundred become what they mean, and at most two another service',
  async (file) => {
    const drawings = fs.readFileSync(path.join(import.meta.dirname, file), 'utf8').split(/(?<=^%= .*)\n/m);
    let boxes = 0;
    const wrong: string[] = [];
    for (const drawing of drawings.filter((text) => text.trim() !== '')) {
      const [text = '', said = ''] = drawing.split(/^%= /m);
      const parsed = await parseMermaid(text);
      if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.error)}\n${text}`);
      const { nodes } = fromMermaid(parsed.value, catalog).document.design;
      const meant = new Map(said.split(' ').map((pair) => pair.split('=') as [string, string]));
      parsed.value.nodes.forEach(({ id, label }, i) => {
        const wanted = meant.get(id);
        if (wanted === undefined) throw new Error(`nothing is said of ${id} in\n${text}`);
        const service = nodes[i]?.service ?? '';
        boxes += 1;
        if (!wanted.split('|').includes(service)) wrong.push(`${label}: ${service}, not ${wanted}`);
      });
    }
    expect(boxes).toBeGreaterThan(70);
    expect(wrong.length / boxes, wrong.join('\n')).toBeLessThanOrEqual(0.05);
    const services = wrong.filter((line) => !/: (?:generic|client|external|scheduler), /.test(line));
    expect(services.length / boxes, services.join('\n')).toBeLessThanOrEqual(0.02);
  },
);

test.each<readonly [string, Parameters<typeof matchService>[0], string | null, boolean]>([
  ['a name alone', { label: 'Lambda' }, 'lambda', false],
  ['a name with the words round it', { label: 'Orders API Gateway (prod)' }, 'api-gateway-rest', false],
  ['camels and snakes', { label: 'resizeImageLambda' }, 'lambda', false],
  ['numbers behind a name', { label: 'sqs_2' }, 'sqs-standard', false],
  ['a plural', { label: 'Lambdas' }, 'lambda', false],
  ['an icon of AWS before vague words', { label: 'Store', icon: 'logos:aws-dynamodb' }, 'dynamodb', false],
  ['the picture of a person', { label: 'Anna', labelIcons: ['fa:fa-user'] }, 'client', false],
  ['an id where the words say nothing', { label: 'Resize', id: 'lambda1' }, 'lambda', false],
  ['a service without figures', { label: 'AWS Secrets Manager' }, null, false],
  ['another gateway', { label: 'Transit Gateway' }, null, false],
  ['a company', { label: 'Stripe API' }, 'external', false],
  ['its product under another flag', { label: 'Neon PostgreSQL' }, 'external', false],
  ['a question', { label: 'Is the cache warm?', shape: 'diamond' }, null, false],
  ['a sentence', { label: 'Show table of contents' }, null, false],
  ['two names in one box', { label: 'S3 & CloudFront' }, 's3', true],
  ['a word that may be a service', { label: 'Users table' }, 'dynamodb', true],
  ['a word that may be several', { label: 'Orders DB', shape: 'cylinder' }, null, true],
  ['nothing', { label: 'Fraud' }, null, false],
  ['a name of the language of objects', { label: '__proto__', id: 'constructor' }, null, false],
  ['no words', { label: '' }, null, false],
])('%s', (_name, box, service, doubtful) => {
  const match = matchService(box, catalog);
  expect([match.service, isDoubtful(match)], JSON.stringify(match)).toEqual([service, doubtful]);
  expect(match.score).toBeGreaterThanOrEqual(0);
  expect(match.score).toBeLessThanOrEqual(1);
});

test('what stands round a box counts: rows of ids say nothing, and topics beside Kafka are its own', () => {
  const box = { label: 'Step', id: 'S3' };
  const ids = new Set(['S1', 'S2', 'S3']);
  expect(matchService(box, catalog).service).toBe('s3');
  expect(matchService(box, catalog, { ids, kafka: false }).service).toBeNull();
  const topic = { label: 'Topic: orders' };
  expect(matchService(topic, catalog).service).toBe('sns');
  expect(matchService(topic, catalog, { ids: new Set(), kafka: true }).service).toBeNull();
});
