import { exact, money } from '../wording/numbers.ts';
import { type Basis, monthSeconds, roundUp } from './basis.ts';
import { askChoice, askNumber, decision } from './decision.ts';

/** Pay for each request or for units by the hour: which costs less, and which can follow the traffic. */
export const dynamodbCapacity = decision({
  name: 'dynamodb-capacity',
  title: 'DynamoDB capacity',
  about: 'On-demand or provisioned?',
  family: ['dynamodb'],
  questions: {
    writesPerSecond: askNumber('Writes, average', '/s', 1000, [0, 100_000_000], 'billed by the KB', {
      fromFlow: 'writes',
    }),
    readsPerSecond: askNumber(
      'Reads, average',
      '/s',
      1000,
      [0, 100_000_000],
      'billed by four KB, eventually consistent',
      { fromFlow: 'reads' },
    ),
    itemKb: askNumber('Size of an item', 'KB', 1, [0.001, 400], 'writes round up to 1 KB, reads to 4 KB', {
      fromFlow: 'payloadKb',
    }),
    peakFactor: askNumber(
      'Peak over average',
      '×',
      2,
      [1, 1000],
      'provisioned capacity is held for the peak or follows it',
      { fromFlow: 'peakFactor' },
    ),
    traffic: askChoice(
      'Traffic',
      { steady: 'Steady', daily: 'Over hours', sudden: 'Sudden' },
      'daily',
      'auto scaling takes minutes, so it cannot follow what comes suddenly',
    ),
    target: askNumber('Scaling target', 'ratio', 0.7, [0.2, 0.9], 'auto scaling keeps units used to this part'),
  },
  gaps: [
    'It says “on-demand for variable workloads” and provisions 40,000 units for Black Friday, the most variable day of all.',
    '40,000 units are the default quota of a table, so they leave no room.',
    'A new on-demand table takes 4,000 writes a second at first and doubles in half an hour: warm it before a peak.',
    'Its million writes a second are priced as provisioned at full use, 25 times the quota of a table.',
  ],
  answer({ writesPerSecond, readsPerSecond, itemKb, peakFactor, traffic, target }, basis) {
    const wcu = writesPerSecond * roundUp(itemKb / basis.number('dynamodb.write-unit-kb'));
    const rcu =
      readsPerSecond *
      roundUp(itemKb / basis.number('dynamodb.read-unit-kb')) *
      basis.number('dynamodb.eventual-read-units');
    const onDemand =
      (monthSeconds(basis) / 1e6) *
      (wcu * basis.number('dynamodb.on-demand-write') + rcu * basis.number('dynamodb.on-demand-read'));
    const hourly = (units: number, price: string) => units * basis.hoursPerMonth * basis.number(`dynamodb.${price}`);
    const unitHours = (factor: number) =>
      hourly(wcu * factor, 'provisioned-wcu') + hourly(rcu * factor, 'provisioned-rcu');
    // Steady and slow traffic is followed at the target; what comes suddenly has its peak held all month.
    const held = traffic === 'sudden' ? peakFactor / target : 1 / target;
    const provisioned = unitHours(held);
    const breakEven = breakEvenUse(basis);
    const isCheaper = provisioned < onDemand;
    const choice = traffic !== 'sudden' && isCheaper ? 'provisioned' : 'on-demand';
    const quota = basis.number('dynamodb.table-throughput-default');
    const fresh = basis.number('dynamodb.on-demand-new-table-writes');
    const freshReads = basis.number('dynamodb.on-demand-new-table-reads');
    const ramp = basis.number('dynamodb.on-demand-ramp');
    const peakWcu = wcu * peakFactor;
    const peakRcu = rcu * peakFactor;
    const guide = guideCapacity(traffic);
    const agrees = guide === (choice === 'provisioned' ? 'Provisioned' : 'On-demand');
    return {
      choice,
      headline: choice === 'provisioned' ? `Provisioned, auto scaling at ${exact(target * 100)}%` : 'On-demand',
      steps: [
        {
          said: isCheaper ? 'Provisioned costs less' : 'On-demand costs less',
          because: `${money(provisioned)} a month provisioned, ${money(onDemand)} on-demand`,
          holds: true,
        },
        {
          said: traffic === 'sudden' ? 'Auto scaling cannot follow' : 'Auto scaling can follow',
          because: 'it takes some minutes to add units; until then requests are turned away',
          holds: true,
        },
        {
          said: 1 / held >= breakEven ? 'Units are used enough' : 'Units would be used too little',
          because: `${exact((100 * 1) / held, 1)}% on average; provisioned pays from ${exact(breakEven * 100, 1)}%`,
          holds: true,
        },
        {
          said: 'The peak is within the table’s quota',
          because: `${exact(peakWcu)} write and ${exact(peakRcu)} read units; ${exact(quota)} of each unless AWS raises it`,
          holds: peakWcu <= quota && peakRcu <= quota,
        },
        ...(choice === 'on-demand'
          ? [
              {
                said: 'A new table can take the peak',
                because: `${exact(fresh)} writes and ${exact(freshReads)} reads a second at first, then ${exact(ramp)} times as much each half hour; warm throughput raises it`,
                holds: peakWcu <= fresh && peakRcu <= freshReads,
              },
            ]
          : []),
      ],
      guide: {
        answer: guide,
        section: 'L7 Level Cost Analysis',
        agrees,
        ...(agrees
          ? {}
          : {
              fault:
                choice === 'on-demand'
                  ? 'It takes steady traffic for provisioned without asking how much of the units is used.'
                  : `It takes traffic that varies for on-demand, although auto scaling follows what rises over hours, for ${money(provisioned)} instead of ${money(onDemand)}.`,
            }),
      },
      figures: [
        { label: 'Write units, average', value: wcu, unit: 'WCU' },
        { label: 'Read units, average', value: rcu, unit: 'RCU' },
        { label: 'On-demand', value: onDemand, unit: 'USD a month' },
        { label: 'Provisioned', value: provisioned, unit: 'USD a month' },
        { label: 'Use from which provisioned pays', value: breakEven, unit: 'ratio' },
      ],
      put: [
        {
          service: 'dynamodb',
          params:
            choice === 'provisioned' ? { mode: choice, itemKb, targetUtilization: target } : { mode: choice, itemKb },
        },
      ],
    };
  },
});

const secondsPerHour = 3600;

/** The use of a write unit at which an hour of it costs what its requests would, 0 to 1. */
function breakEvenUse(basis: Basis): number {
  const fullHour = (secondsPerHour / 1e6) * basis.number('dynamodb.on-demand-write');
  return basis.number('dynamodb.provisioned-wcu') / fullHour;
}

/** What the guide advises in words: on-demand for what varies, capacity of one's own for what can be foretold. */
export function guideCapacity(traffic: string): string {
  return traffic === 'steady' ? 'Provisioned' : 'On-demand';
}
