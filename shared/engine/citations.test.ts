import { expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import type { Design, Params, ServiceNode } from '../model/document.ts';

function node(id: string, service: string, params: Params): ServiceNode {
  return { id, service, label: '', group: null, params };
}

/** A client before two APIs: one with AWS's quota, one with a quota of its own. */
function design(first: Params, second: Params): Design {
  const edge = (to: string) => ({ id: `e-${to}`, from: 'a', to, label: '', params: {} });
  return {
    settings: { figures: 'guide', hoursPerMonth: 730, region: 'us-east-1' },
    groups: [],
    nodes: [
      node('a', 'client', { perSecond: 10 }),
      node('x', 'api-gateway-rest', first),
      node('y', 'api-gateway-rest', second),
    ],
    edges: [edge('x'), edge('y')],
  };
}

function cited(board: Design): readonly unknown[] {
  const { nodes } = analyze(board, catalog);
  return ['x', 'y'].map((id) => {
    const limit = nodes[id]?.limits.find(({ key }) => key === 'api-requests');
    return [limit?.facts, limit?.params];
  });
}

const throttle = 'api-gateway-rest.account-throttle';

it('a default that stands for a fact cites it, a value of the board does not', () => {
  expect(cited(design({}, { accountRpsQuota: 20_000 }))).toEqual([
    [[throttle], ['x.accountRpsQuota']],
    [[], ['y.accountRpsQuota']],
  ]);
});

it('other parameters of the board leave the citation of a default as it is', () => {
  expect(cited(design({ cacheGb: '0.5' }, { integrationTimeoutS: 20 }))).toEqual([
    [[throttle], ['x.accountRpsQuota']],
    [[throttle], ['y.accountRpsQuota']],
  ]);
});
