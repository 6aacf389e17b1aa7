import { expect, it } from 'vitest';
import { catalog } from '../catalog/index.ts';
import type { Design } from '../model/document.ts';
import { measure } from './measure.ts';

/** 900 requests a second on a group of servers that take 100 each. */
function needsOfServers(params: Readonly<Record<string, number>>): unknown {
  const design: Design = {
    settings: { figures: 'aws', hoursPerMonth: 730, region: 'us-east-1' },
    groups: [],
    nodes: [
      { id: 'c', service: 'client', label: '', group: null, params: { perSecond: 900 } },
      {
        id: 's',
        service: 'ec2-auto-scaling',
        label: '',
        group: null,
        params: { instancesAvg: 10, rpsPerInstance: 100, ...params },
      },
    ],
    edges: [{ id: 'e', from: 'c', to: 's', label: '', params: {} }],
  };
  return measure(design, catalog).nodes['s']?.limits.find((limit) => limit.key === 'requests')?.needs;
}

it("counts what is comfortable by the board's own target where it gives one, and by 0.7 otherwise", () => {
  expect(needsOfServers({})).toMatchObject({ instancesAvg: { minimum: 9 } });
  const comfortable = (params: Readonly<Record<string, number>>): number =>
    (needsOfServers(params) as { instancesAvg: { comfortable: number } }).instancesAvg.comfortable;
  expect(comfortable({})).toBeCloseTo(900 / 70, 6);
  expect(comfortable({ targetUtilisation: 0.5 })).toBeCloseTo(18, 6);
});
