import type { ServiceDefinition } from '../service.ts';
import { growingTrafficParams } from '../traffic-params.ts';

/** A system outside AWS: it sends, like a client, and also receives. */
export const external: ServiceDefinition = {
  id: 'external',
  name: 'External system',
  category: 'client',
  role: 'source',
  aliases: ['third-party', 'partner', 'on-premises', 'on-prem', 'internet', 'webhook', 'saas'],
  params: growingTrafficParams,
  facts: {},
  limits: [],
  costs: [],
  card: [
    { param: 'perSecond' },
    { param: 'perDay' },
    { param: 'users' },
    { param: 'perUserPerDay' },
    { param: 'concurrentUsers' },
    { param: 'perUserPerMinute' },
  ],
};
