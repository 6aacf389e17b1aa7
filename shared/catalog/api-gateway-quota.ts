/** What REST, HTTP and WebSocket APIs have in common: one quota of the account and region for all of them. */
import { type Formula, flow, param } from './formula.ts';
import { type LimitDefinition, type NumberParam, numberParam } from './service.ts';

/** The quota as the account has it; `source` is the fact behind the default. */
export function accountRpsQuota(source: string): NumberParam {
  return numberParam('Account quota', 'requests/s', 10_000, [2500, null], 'shared by all APIs of the region', {
    whole: true,
    source,
  });
}

/** Requests of all APIs against the quota, or against `left`, what other use of it leaves. */
export function accountRequests(left: Formula = param('accountRpsQuota')): LimitDefinition {
  return {
    key: 'api-requests',
    label: 'Requests a second, whole account',
    unit: 'requests/s',
    side: 'in',
    demand: flow('requests'),
    capacity: left,
    shared: 'api-gateway-requests',
    growsWithLoad: true,
    soft: true,
    sizedBy: 'accountRpsQuota',
    of: { noun: 'req/s' },
  };
}
