import type { ServiceDefinition } from '../service.ts';
import { trafficParams } from '../traffic-params.ts';

/** Sends on a clock of its own: the load factor does not change it. */
export const scheduler: ServiceDefinition = {
  id: 'scheduler',
  name: 'Scheduler',
  category: 'client',
  role: 'source',
  aliases: ['eventbridge-scheduler', 'cron', 'timer', 'schedule'],
  params: trafficParams,
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
