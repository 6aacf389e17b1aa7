import { countedCost } from '../counted-cost.ts';
import { redshiftFacts } from '../facts/redshift.ts';
import {
  above,
  any,
  divide,
  fact,
  flow,
  hoursPerMonth,
  is,
  multiply,
  not,
  param,
  pick,
  unit,
  when,
} from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

const serverless = is('mode', 'serverless');
const daysPerMonth = divide(hoursPerMonth, unit(24, 'hours in a day'));

/** A columnar data warehouse. */
export const redshift: ServiceDefinition = {
  id: 'redshift',
  name: 'Redshift',
  category: 'analytics',
  role: 'store',
  aliases: ['amazon-redshift', 'redshift-serverless', 'data-warehouse', 'warehouse'],
  params: {
    mode: choiceParam(
      'Deployment',
      { serverless: 'Serverless', provisioned: 'Nodes' },
      'serverless',
      'paid while queries run, or all month',
    ),
    baseRpu: numberParam('Base capacity', 'RPU', 8, [4, 1024], 'serverless capacity while it runs'),
    activeHours: numberParam('Active', 'h a day', 8, [0, 24], 'serverless is paid only when queries run'),
    nodeType: choiceParam(
      'Node',
      {
        'ra3.large': 'ra3.large',
        'ra3.xlplus': 'ra3.xlplus',
        'ra3.4xlarge': 'ra3.4xlarge',
        'ra3.16xlarge': 'ra3.16xlarge',
        'dc2.large': 'dc2.large',
      },
      'ra3.xlplus',
      'price of a node',
    ),
    nodes: numberParam('Nodes', 'nodes', 2, [1, 128], 'compute', { whole: true }),
    managedStorageGb: numberParam('Stored', 'GB', 500, [0, null], 'billed apart from compute'),
    spectrumTb: numberParam('Scanned in S3', 'TB a month', 0, [0, null], 'Spectrum bills what it reads outside'),
    backupGb: numberParam('Backups', 'GB', 0, [0, null], 'snapshots beyond the free ones'),
    querySeconds: numberParam('Time of a query', 's', 1, [0, 86_399], 'queries at once = reads × time', {
      source: 'a starting value: analytic queries take sub-second to minutes',
    }),
  },
  facts: redshiftFacts,
  limits: [
    {
      key: 'queries-at-once',
      label: 'Queries at once',
      unit: 'queries',
      side: 'in',
      demand: multiply(flow('reads'), param('querySeconds')),
      capacity: fact('wlm-slots'),
      growsWithLoad: true,
      soft: false,
      of: { noun: 'queries' },
      when: not(serverless),
    },
    {
      key: 'cluster-nodes',
      label: 'Nodes of the cluster',
      unit: 'nodes',
      side: 'node',
      demand: param('nodes'),
      capacity: fact('ra3-nodes'),
      growsWithLoad: false,
      soft: true,
      of: { noun: 'nodes' },
      when: not(serverless),
    },
  ],
  costs: [
    {
      key: 'rpu-hours',
      label: 'RPU-hours',
      unit: 'RPU-hours',
      on: 'shared',
      quantity: multiply(param('baseRpu'), param('activeHours'), daysPerMonth),
      unitUsd: fact('rpu-hour'),
      when: serverless,
    },
    {
      key: 'node-hours',
      label: 'Node-hours',
      unit: 'node-hours',
      on: 'shared',
      quantity: multiply(param('nodes'), hoursPerMonth),
      unitUsd: pick('nodeType', {
        'ra3.large': fact('ra3-large'),
        'ra3.xlplus': fact('ra3-xlplus'),
        'ra3.4xlarge': fact('ra3-4xlarge'),
        'ra3.16xlarge': fact('ra3-16xlarge'),
        'dc2.large': fact('dc2-large'),
      }),
      when: not(serverless),
      commitment: { of: 'redshift' },
    },
    {
      key: 'storage',
      label: 'Managed storage',
      unit: 'GB-months',
      on: 'node',
      quantity: param('managedStorageGb'),
      unitUsd: fact('managed-storage'),
      when: not(is('nodeType', 'dc2.large')),
    },
    countedCost({
      key: 'spectrum',
      label: 'Scanned in S3',
      unit: 'TB',
      param: 'spectrumTb',
      unitUsd: fact('spectrum'),
    }),
    countedCost({
      key: 'backups',
      label: 'Backups',
      unit: 'GB-months',
      param: 'backupGb',
      unitUsd: [
        { upTo: 51_200, unitUsd: fact('backup') },
        { upTo: 512_000, unitUsd: fact('backup-tier2') },
        { upTo: null, unitUsd: fact('backup-tier3') },
      ],
    }),
  ],
  card: [
    { param: 'baseRpu', when: serverless },
    { param: 'nodes', when: not(serverless) },
    { param: 'nodeType', when: not(serverless) },
  ],
  latencyMs: multiply(param('querySeconds'), unit(1000, 'ms in a second')),
  availability: when(any(serverless, above('nodes', 1)), fact('sla'), fact('sla-single-node')),
};
