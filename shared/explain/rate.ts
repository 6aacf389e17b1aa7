/** Where the rate on an arrow comes from. */
import type { EdgeAnalysis } from '../engine/analysis.ts';
import type { RateTrace } from '../engine/trace.ts';
import type { Edge } from '../model/document.ts';
import { exact, rate } from '../wording/numbers.ts';
import type { BoardValues, Certificate, Step } from './certificate.ts';

/** Parameters of a node that turn what arrives into what leaves. */
const turning = ['hitRatio', 'cacheHitRatio', 'blockRatio', 'outputRatio', 'bufferMb', 'bufferSeconds'];

export function rateCertificate(
  { id, params }: Edge,
  { throughput }: EdgeAnalysis,
  traced: RateTrace,
  values: BoardValues,
): Certificate {
  const { perSecond, peakPerSecond, requestsPerSecond, batch } = throughput;
  const steps = [rateStep(traced, perSecond)];
  if (perSecond !== null && peakPerSecond !== null && peakPerSecond !== perSecond) {
    steps.push({
      label: 'Peak',
      names: 'limits are judged at the peak',
      numbers: `${exact(peakPerSecond)} a second`,
      result: rate(peakPerSecond),
    });
  }
  if (batch !== null && batch !== 1 && perSecond !== null) {
    steps.push({
      label: 'Requests',
      names: 'units a second ÷ units a request',
      numbers: `${exact(perSecond)} ÷ ${exact(batch)}`,
      result: rate(requestsPerSecond),
    });
  }
  const { source } = traced;
  const ofSource =
    source.role === 'source' ? Object.keys(source.given) : turning.filter((key) => Object.hasOwn(source.values, key));
  return {
    figure: perSecond === null ? 'unknown' : exact(perSecond),
    unit: 'units a second',
    steps,
    facts: [],
    params: values([
      ...ofSource.map((key) => `${source.id}.${key}`),
      ...Object.keys(params).map((key) => `${id}.${key}`),
    ]),
  };
}

function rateStep(traced: RateTrace, perSecond: number | null): Step {
  const { source, arriving, share, calls, load } = traced;
  const result = perSecond === null ? 'unknown' : `${exact(perSecond)} a second`;
  const value = (key: string) => exact(Number(source.values[key]), 3);
  const tail = [
    share === 1 ? null : ['share', exact(share, 4)],
    calls === 1 ? null : ['calls', exact(calls, 4)],
  ].filter((one) => one !== null);
  const step = (names: string, numbers: string): Step => ({
    label: 'Rate',
    names: [names, ...tail.map((one) => one[0] as string)].join(' × '),
    numbers: [numbers, ...tail.map((one) => one[1] as string)].join(' × '),
    result,
  });
  const total = exact(arriving.reads + arriving.writes);
  if (traced.scan) return step('runs a second', exact((perSecond ?? 0) / (share * calls || 1), 4));
  switch (source.role) {
    case 'source': {
      const given = (key: string) => Object.hasOwn(source.given, key);
      const factor = load === 1 || source.service.id === 'scheduler' ? ['', ''] : [' × load', ` × ${exact(load, 4)}`];
      if (given('perSecond')) return step(`units a second${factor[0]}`, `${value('perSecond')}${factor[1]}`);
      if (given('perDay'))
        return step(`units a day ÷ seconds a day${factor[0]}`, `${value('perDay')} ÷ 86,400${factor[1]}`);
      if (given('users'))
        return step(
          `users × units per user and day ÷ seconds a day${factor[0]}`,
          `${value('users')} × ${value('perUserPerDay')} ÷ 86,400${factor[1]}`,
        );
      if (given('concurrentUsers'))
        return step(
          `users at once × units per user and minute ÷ 60${factor[0]}`,
          `${value('concurrentUsers')} × ${value('perUserPerMinute')} ÷ 60${factor[1]}`,
        );
      return step('no traffic given', '0');
    }
    case 'cache': {
      const ratio = 'hitRatio' in source.values ? value('hitRatio') : value('cacheHitRatio');
      return step(
        '(writes + reads × (1 − hit ratio))',
        `(${exact(arriving.writes)} + ${exact(arriving.reads)} × (1 − ${ratio}))`,
      );
    }
    case 'filter':
      return step('what arrives × (1 − blocked share)', `${total} × (1 − ${value('blockRatio')})`);
    case 'transformer':
      return step('what arrives × units out for each in', `${total} × ${value('outputRatio')}`);
    case 'store':
      return step('writes that arrive', exact(arriving.writes));
    case 'batcher':
      return step(
        'the larger of (MB a second ÷ buffer size, 1 ÷ buffer time)',
        `buffer of ${value('bufferMb')} MB or ${value('bufferSeconds')} s`,
      );
    default:
      return step('what arrives', total);
  }
}
