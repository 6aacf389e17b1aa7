import type { Fact, FactSheet } from '../fact.ts';
import type { GuideSection } from '../guide-sections.ts';

const section = 'Disaster Recovery Patterns' satisfies GuideSection;

/** What the guide's table says in words; AWS gives ranges for each pattern, not figures. */
function said(label: string, unit: string, value: string): Fact {
  return { label, unit, guide: { value, section }, confidence: 'medium' };
}

/** The guide's four patterns: how long recovery takes (RTO), what is lost at most (RPO), relative cost, and what each is for. */
export const disasterRecoveryFacts = {
  'backup-restore-rto': {
    ...said('Backup and restore: time to recover', 'time', 'hours'),
    differs: 'the guide’s hours are hopeful for large data, since a restore takes longer the more there is',
  },
  'backup-restore-rpo': said('Backup and restore: data lost at most', 'time', 'hours'),
  'backup-restore-cost': said('Backup and restore: relative cost', 'dollar signs', '$'),
  'backup-restore-use': said('Backup and restore: meant for', 'systems', 'non-critical systems'),
  'pilot-light-rto': said('Pilot light: time to recover', 'time', 'minutes to hours'),
  'pilot-light-rpo': said('Pilot light: data lost at most', 'time', 'minutes'),
  'pilot-light-cost': said('Pilot light: relative cost', 'dollar signs', '$$'),
  'pilot-light-use': said('Pilot light: meant for', 'systems', 'critical systems that tolerate some downtime'),
  'warm-standby-rto': said('Warm standby: time to recover', 'time', 'minutes'),
  'warm-standby-rpo': said('Warm standby: data lost at most', 'time', 'seconds'),
  'warm-standby-cost': said('Warm standby: relative cost', 'dollar signs', '$$$'),
  'warm-standby-use': said('Warm standby: meant for', 'systems', 'business-critical systems'),
  'active-active-rto': {
    ...said('Multi-site active-active: time to recover', 'time', 'zero'),
    differs: 'the guide says zero, yet traffic moves only after a failure is noticed and DNS answers have expired',
  },
  'active-active-rpo': {
    ...said('Multi-site active-active: data lost at most', 'time', 'zero'),
    differs:
      'the guide says zero, yet replication between regions runs behind; zero takes writes that wait for the other region',
  },
  'active-active-cost': said('Multi-site active-active: relative cost', 'dollar signs', '$$$$'),
  'active-active-use': said(
    'Multi-site active-active: meant for',
    'systems',
    'mission-critical systems without downtime',
  ),
} as const satisfies FactSheet;
