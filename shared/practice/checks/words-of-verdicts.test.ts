import { expect, it } from 'vitest';
import { analyze } from '../../analyze.ts';
import { catalog } from '../../catalog/index.ts';
import { emptyDocument, type ServiceNode } from '../../model/document.ts';
import { subjectOf } from '../subject.ts';
import { judge } from './index.ts';

const node = (id: string, service: string, params: ServiceNode['params'] = {}): ServiceNode => ({
  id,
  service,
  label: id,
  group: null,
  params,
});

function subject(nodes: readonly ServiceNode[], arrows: readonly (readonly [string, string])[]) {
  const edges = arrows.map(([from, to]) => ({ id: `${from}-${to}`, from, to, label: '', params: {} }));
  const document = emptyDocument();
  const design = { ...document.design, nodes, edges };
  return subjectOf({ ...document, design }, analyze(design, catalog), catalog);
}

it('says once what several checks inside each other miss', () => {
  const missing = { op: 'node', service: ['dynamodb'] } as const;
  const verdict = judge(
    { op: 'all', checks: [missing, { op: 'any', checks: [missing, { op: 'text', any: ['3 TB'] }] }] },
    subject([node('apps', 'client')], []),
  );
  expect(verdict).toEqual({
    passed: false,
    says: 'no DynamoDB on the board; nothing on the board says “3 TB”',
    evidence: [],
  });
});

it('names of a rate only those boxes that the arrows reach', () => {
  const nodes = [
    node('readers', 'client', { perSecond: 10 }),
    node('writers', 'client', { perSecond: 5 }),
    node('door', 'alb'),
    node('api', 'api-gateway-http'),
    node('spare', 'nlb'),
  ];
  const verdict = judge(
    { op: 'figure', of: { kind: 'rate', to: ['@first'], from: ['client'] }, compare: '>=', value: 20 },
    subject(nodes, [
      ['readers', 'door'],
      ['writers', 'api'],
    ]),
  );
  expect(verdict.says).toBe('door and api, 15/s: at least 20/s expected');
});

it('counts reads and writes of a rate apart where a check asks for one of them', () => {
  const nodes = [node('apps', 'client', { perSecond: 100, readShare: 0.7, peakFactor: 2 }), node('table', 'dynamodb')];
  const board = subject(nodes, [['apps', 'table']]);
  const said = (only: 'reads' | 'writes') => {
    const of = { kind: 'rate', to: ['dynamodb'], at: 'peak', only } as const;
    const { passed, says } = judge({ op: 'figure', of, compare: '>=', value: 100 }, board);
    return [passed, says];
  };
  expect(said('reads')).toEqual([true, 'apps to table, 140/s reads at the peak']);
  expect(said('writes')).toEqual([false, 'apps to table, 60/s writes at the peak: at least 100/s expected']);
});
