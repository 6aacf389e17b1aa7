import type { ServiceDefinition } from '../service.ts';

/** A box without figures: passes on what reaches it. */
export const generic: ServiceDefinition = {
  id: 'generic',
  name: 'Service',
  category: 'generic',
  role: 'relay',
  aliases: ['service', 'box', 'worker', 'server', 'microservice', 'component'],
  params: {},
  facts: {},
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
