import { appsyncFacts } from '../facts/appsync.ts';
import { fact, is, not } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** GraphQL: one question, several sources; pushes updates to subscribers. */
export const appsync: ServiceDefinition = {
  id: 'appsync',
  name: 'AppSync',
  category: 'integration',
  role: 'splitter',
  aliases: ['graphql', 'graphql-api', 'aws-appsync', 'amazon-appsync'],
  params: {
    tokensPerRequest: numberParam(
      'Tokens of a request',
      'tokens',
      1,
      [1, null],
      'heavy requests count more against the quota',
    ),
    avgConnections: numberParam('Subscribed clients', 'connections', 5000, [0, null], 'billed by the minute', {
      whole: true,
    }),
    updatesOutRps: numberParam('Updates delivered', 'per s', 0, [0, null], 'one for each recipient'),
    updateKb: numberParam('Size of an update', 'KB', 2, [0, 240], 'billed in steps of 5 KB'),
    cacheInstance: choiceParam(
      'Cache',
      {
        none: 'None',
        small: 'small',
        medium: 'medium',
        large: 'large',
        xlarge: 'xlarge',
        '2xlarge': '2xlarge',
        '4xlarge': '4xlarge',
        '8xlarge': '8xlarge',
        '12xlarge': '12xlarge',
      },
      'none',
      'billed by the hour',
    ),
    cacheHitRatio: numberParam('Hit ratio', 'ratio', 0, [0, 1], 'share of reads that never reach a source'),
  },
  facts: appsyncFacts,
  limits: [],
  costs: [],
  card: [{ param: 'avgConnections' }, { param: 'cacheInstance', when: not(is('cacheInstance', 'none')) }],
  cacheWhen: not(is('cacheInstance', 'none')),
  availability: fact('sla'),
  withoutFigures: true,
};
