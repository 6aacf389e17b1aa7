import { efsFacts } from '../facts/efs.ts';
import { fact, param } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Files that many servers and functions share. */
export const efs: ServiceDefinition = {
  id: 'efs',
  name: 'EFS',
  category: 'storage',
  role: 'store',
  aliases: ['amazon-efs', 'aws-efs', 'elastic-file-system', 'elastic-file-storage', 'nfs', 'efs-mount'],
  params: {
    gbStandard: numberParam('Stored', 'GB', 100, [0, null], 'billed by the month'),
    gbIa: numberParam('Stored, rarely read', 'GB', 0, [0, null], 'Infrequent Access is cheaper to keep'),
    throughputMode: choiceParam(
      'Throughput',
      { elastic: 'Elastic', provisioned: 'Provisioned', bursting: 'Bursting' },
      'elastic',
      'price and ceiling',
    ),
    provisionedMibps: numberParam('Provisioned', 'MiB/s', 0, [0, 10_240], 'billed whether used or not'),
    readKb: numberParam('Size of a read', 'KB', 64, [0, null], 'volume that Elastic bills'),
  },
  facts: efsFacts,
  limits: [],
  costs: [],
  card: [{ param: 'gbStandard' }, { param: 'throughputMode' }],
  availability: fact('sla'),
  answerKb: param('readKb'),
  withoutFigures: true,
};
