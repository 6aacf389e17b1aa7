import type { Entry } from '../entry.ts';

const network = 'Networking & Security';
const recovery = 'Disaster Recovery Patterns';

/** Networks and their guards, load balancers, and the four recovery patterns. */
export const networkEntries: readonly Entry[] = [
  {
    n: 185,
    kind: 'network',
    section: network,
    says: 'A VPC has typically 10.0.0.0/16.',
    has: [{ fact: 'networking.vpc-cidr', states: '10.0.0.0/16' }],
  },
  {
    n: 186,
    kind: 'network',
    section: network,
    says: 'Public subnets have an internet gateway, private ones NAT.',
    problem: 'A private subnet does not need NAT.',
    has: [
      { fact: 'nat-gateway.subnets', states: 'public through an internet gateway, private through NAT' },
      { service: 'nat-gateway' },
    ],
  },
  {
    n: 187,
    kind: 'network',
    section: network,
    says: 'Peering joins VPCs.',
    problem: 'Not transitive; transit gateways are left out.',
    has: [{ fact: 'vpc-peering.joins', states: 'two VPCs' }, { service: 'vpc-peering' }],
  },
  {
    n: 188,
    kind: 'network',
    section: network,
    says: 'Endpoints reach AWS services privately.',
    has: [
      { fact: 'vpc-gateway-endpoint.reaches', states: 'AWS services, privately' },
      { service: 'vpc-gateway-endpoint' },
      { service: 'vpc-interface-endpoint' },
    ],
  },
  {
    n: 189,
    kind: 'security',
    section: network,
    says: 'Security groups guard instances and keep state.',
    problem: 'They belong to network interfaces.',
    has: [{ fact: 'networking.security-group', states: 'instance level, stateful' }],
  },
  {
    n: 190,
    kind: 'security',
    section: network,
    says: 'Network ACLs guard subnets and keep none.',
    has: [{ fact: 'networking.network-acl', states: 'subnet level, stateless' }],
  },
  {
    n: 191,
    kind: 'security',
    section: network,
    says: 'WAF guards the application.',
    has: [{ fact: 'waf.layer', states: 'application' }, { service: 'waf' }],
  },
  {
    n: 192,
    kind: 'security',
    section: network,
    says: 'Shield guards from DDoS.',
    problem: 'Standard and Advanced are not told apart.',
    has: [{ fact: 'shield.protects-from', states: 'DDoS' }, { param: 'shield.advanced' }],
  },
  {
    n: 193,
    kind: 'network',
    section: network,
    says: 'ALB: layer 7.',
    has: [{ fact: 'alb.layer', states: 7 }, { decision: 'load-balancer' }],
  },
  {
    n: 194,
    kind: 'network',
    section: network,
    says: 'NLB: layer 4, with very low latency.',
    has: [{ fact: 'nlb.layer', states: 4 }, { decision: 'load-balancer' }],
  },
  {
    n: 195,
    kind: 'advice',
    section: network,
    says: 'CLB: avoid.',
    has: [{ fact: 'clb.advice', states: 'avoid: legacy' }, { decision: 'load-balancer' }],
  },
  {
    n: 196,
    kind: 'dr',
    section: recovery,
    says: 'Backup and restore: hours, hours, $.',
    problem: 'A restore takes longer the more there is.',
    has: [
      { fact: 'disaster-recovery.backup-restore-rto', states: 'hours' },
      { fact: 'disaster-recovery.backup-restore-rpo', states: 'hours' },
      { fact: 'disaster-recovery.backup-restore-cost', states: '$' },
      { decision: 'dr-pattern' },
    ],
  },
  {
    n: 197,
    kind: 'dr',
    section: recovery,
    says: 'Pilot light: minutes to hours, minutes, $$.',
    has: [
      { fact: 'disaster-recovery.pilot-light-rto', states: 'minutes to hours' },
      { fact: 'disaster-recovery.pilot-light-rpo', states: 'minutes' },
      { fact: 'disaster-recovery.pilot-light-cost', states: '$$' },
      { decision: 'dr-pattern' },
    ],
  },
  {
    n: 198,
    kind: 'dr',
    section: recovery,
    says: 'Warm standby: minutes, seconds, $$$.',
    has: [
      { fact: 'disaster-recovery.warm-standby-rto', states: 'minutes' },
      { fact: 'disaster-recovery.warm-standby-rpo', states: 'seconds' },
      { fact: 'disaster-recovery.warm-standby-cost', states: '$$$' },
      { decision: 'dr-pattern' },
    ],
  },
  {
    n: 199,
    kind: 'dr',
    section: recovery,
    says: 'Active-active: zero, zero, $$$$.',
    problem: 'Replication runs behind, and traffic moves only when a failure is seen.',
    has: [
      { fact: 'disaster-recovery.active-active-rto', states: 'zero' },
      { fact: 'disaster-recovery.active-active-rpo', states: 'zero' },
      { fact: 'disaster-recovery.active-active-cost', states: '$$$$' },
      { decision: 'dr-pattern' },
      { example: 'active-active', node: 'dns', is: 'route-53' },
    ],
  },
];
