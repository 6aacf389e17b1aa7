import type { ServiceDefinition } from '../service.ts';
import { growingTrafficParams } from '../traffic-params.ts';

/** People or devices: where traffic enters the board. */
export const client: ServiceDefinition = {
  id: 'client',
  name: 'Client',
  category: 'client',
  role: 'source',
  aliases: [
    'user',
    'users',
    'clients',
    'browser',
    'mobile',
    'app',
    'apps',
    'applications',
    'application',
    'producer',
    'producers',
    'device',
    'devices',
    'web',
    'customer',
    'customers',
  ],
  params: growingTrafficParams,
  facts: {},
  startsWith: { perSecond: 100 },
  limits: [],
  costs: [],
  card: [
    { param: 'perSecond' },
    { param: 'perDay' },
    { param: 'users' },
    { param: 'perUserPerDay' },
    { param: 'concurrentUsers' },
    { param: 'perUserPerMinute' },
    { param: 'payloadKb' },
  ],
};
