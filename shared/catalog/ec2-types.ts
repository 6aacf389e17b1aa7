/** The server types whose prices are known, for groups of servers and for Kubernetes nodes. */
import { type Formula, fact, pick } from './formula.ts';

const types = [
  'm7g.large',
  'm7g.xlarge',
  'm8g.large',
  'm6i.large',
  'm5.large',
  'm5.4xlarge',
  'm5.16xlarge',
  'm6g.4xlarge',
  'c7g.large',
  'r7g.large',
  'r5.4xlarge',
  't3.medium',
  'inf2.xlarge',
  'inf2.48xlarge',
  'trn1.2xlarge',
  'trn1.32xlarge',
] as const;

/** Types of the families that share the quota of standard servers. */
export const standardTypes: readonly string[] = types.filter(
  (type) => !type.startsWith('inf') && !type.startsWith('trn'),
);

/** Types whose sustained network speed is known. */
export const typesWithNetwork: readonly string[] = [
  'm7g.large',
  'c7g.large',
  'm6i.large',
  't3.medium',
  'inf2.xlarge',
  'trn1.2xlarge',
  'trn1.32xlarge',
];

/** Options of a type parameter: AWS's names stand for themselves. */
export const typeOptions: Readonly<Record<string, string>> = Object.fromEntries(types.map((type) => [type, type]));

/** USD for an hour of the type that a parameter names, on demand with Linux. */
export function typeHour(paramKey: string): Formula {
  return byType(paramKey, types, '');
}

/** Processors of the type that a parameter names. */
export function typeVcpus(paramKey: string): Formula {
  return byType(paramKey, standardTypes, 'vcpu-');
}

/** Sustained Gbps of the type that a parameter names, each way. */
export function typeNetwork(paramKey: string): Formula {
  return byType(paramKey, typesWithNetwork, 'baseline-network-');
}

function byType(paramKey: string, of: readonly string[], prefix: string): Formula {
  return pick(
    paramKey,
    Object.fromEntries(of.map((type) => [type, fact(`ec2-auto-scaling.${prefix}${type.replace('.', '-')}`)])),
  );
}
