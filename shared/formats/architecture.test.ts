import { expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
import { architecture, architectureOf } from './architecture.ts';
import { architectureIcon, containerIcon } from './architecture-icons.ts';
import { usualExport } from './format.ts';

const empty = emptyDocument('Shop');
const shop: Document = {
  ...empty,
  design: {
    ...empty.design,
    groups: [
      { id: 'inner', kind: 'subnet-private', label: '', group: 'net' },
      { id: 'net', kind: 'vpc', label: 'Shop (VPC)', group: null },
    ],
    nodes: [
      { id: 'apps', service: 'client', label: 'Apps', group: null, params: { perSecond: 200 } },
      { id: 'api', service: 'lambda', label: 'Orders *new*', group: 'inner', params: {} },
      { id: 'db', service: 'dynamodb', label: '', group: 'net', params: {} },
    ],
    edges: [
      { id: 'in', from: 'apps', to: 'api', label: 'orders', params: {} },
      { id: 'write', from: 'api', to: 'db', label: 'say "x"', params: {} },
      { id: 'read', from: 'api', to: 'db', label: '', params: {} },
      { id: 'back', from: 'db', to: 'apps', label: '', params: {} },
    ],
  },
  layout: { ...empty.layout, nodes: { apps: { x: 0, y: 0 }, api: { x: 400, y: 50 }, db: { x: 380, y: 500 } } },
};
const source = { document: shop, analysis: analyze(shop.design, catalog), catalog };

it('writes containers from the outside in, icons, and lines between the sides that face each other', () => {
  expect(architectureOf(source, { plain: true }).replaceAll('\ufeff', '^')).toBe(`architecture-beta
  group g2(logos:aws-vpc)["Shop (VPC)"]
  group g1(cloud)[Private subnet] in g2
  service n1(internet)[Apps]
  service n2(logos:aws-lambda)["Orders ^*^new^*^"] in g1
  service n3(logos:aws-dynamodb)[DynamoDB] in g2
  n1:R -[orders]-> L:n2
  n2:B -["say \\"x\\""]-> T:n3
  n3:T --> B:n1
`);
});

it('puts the annotations of arrows that share a line on it', () => {
  const line = architectureOf(source, { plain: false })
    .split('\n')
    .find((text) => text.includes('n2:B'));
  expect(line).toMatch(/^ {2}n2:B -\["say \\"x\\" · .*\/mo \+ .*\/mo"\]-> T:n3$/);
});

it('warns of old releases, of icons, and of what it cannot show', () => {
  const artwork = { icon: () => null, font: () => null };
  const text = architecture.write(source, { ...usualExport, plain: true }, artwork);
  expect(architecture.notes?.(text, source)).toEqual([
    expect.stringMatching(/^Mermaid 10 does not know architecture diagrams\. .*“logos” of Iconify\.$/),
    expect.stringMatching(/^Mermaid before 11\.13 refuses the quoted names/),
    'Arrows between the same two services are one line in it, with the words of all.',
  ]);
});

/** The icons of AWS in `@iconify-json/logos` 1.2.19. */
const pack =
  'aws amplify api-gateway app-mesh appflow appsync athena aurora backup batch certificate-manager cloudformation cloudfront cloudsearch cloudtrail cloudwatch codebuild codecommit codedeploy codepipeline codestar cognito config documentdb dynamodb ec2 ecs eks elastic-beanstalk elastic-cache elasticache elb eventbridge fargate glacier glue iam keyspaces kinesis kms lake-formation lambda lightsail mobilehub mq msk neptune open-search opsworks quicksight rds redshift route53 s3 secrets-manager ses shield sns sqs step-functions systems-manager timestream vpc waf xray'
    .split(' ')
    .map((name) => (name === 'aws' ? 'logos:aws' : `logos:aws-${name}`));
const brought = ['cloud', 'database', 'disk', 'internet', 'server'];

it('gives every service and container an icon that is there', () => {
  const icons = [
    ...Object.values(catalog.services).map(architectureIcon),
    ...(['region', 'az', 'vpc', 'account', 'generic'] as const).map(containerIcon),
  ];
  expect(icons.filter((icon) => !pack.includes(icon) && !brought.includes(icon))).toEqual([]);
  const withOwn = Object.values(catalog.services).filter((service) => architectureIcon(service).startsWith('logos:'));
  expect(withOwn.length).toBe(46);
});
