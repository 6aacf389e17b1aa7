/** Which of the guide's four patterns of disaster recovery a drawing amounts to, and what it promises. */
import { factValue } from '../catalog/fact.ts';
import type { Catalog } from '../catalog/service.ts';
import { measurer } from '../engine/measure.ts';
import { patternOf, type RecoveryPattern } from '../engine/rules/resilience/recovery-pattern.ts';
import type { Design } from '../model/document.ts';

export interface Recovery {
  readonly pattern: RecoveryPattern;
  /** "Pilot light" */
  readonly name: string;
  /** How long until it works again, and how much of the last writes is gone, in the guide's words. */
  readonly rto: string;
  readonly rpo: string;
  /** "$" to "$$$$", in the guide's words. */
  readonly cost: string;
  /** What of the drawing says so, in one sentence. */
  readonly why: string;
  /** The containers or boxes that show it. */
  readonly at: readonly string[];
  /** Ids of the facts that it rests on. */
  readonly facts: readonly string[];
}

const names: Readonly<Record<RecoveryPattern, string>> = {
  'backup-restore': 'Backup & Restore',
  'pilot-light': 'Pilot Light',
  'warm-standby': 'Warm Standby',
  'active-active': 'Multi-Site Active-Active',
};

const reasons: Readonly<Record<RecoveryPattern, string>> = {
  'backup-restore':
    'Data is backed up, but nothing is drawn in a second region: there all has to be built and restored first.',
  'pilot-light': 'The data is also in a second region, but nothing runs there until it is started.',
  'warm-standby': 'A second region runs, but takes no traffic until it is switched to.',
  'active-active': 'Machines in two regions take traffic all the time.',
};

/** `null` where the drawing keeps nothing outside the region that is lost. */
export function recoveryOf(design: Design, catalog: Catalog): Recovery | null {
  const reading = patternOf(measurer(catalog)(design).board);
  if (reading === null) return null;
  const { pattern, at } = reading;
  const sheet = catalog.sheets['disaster-recovery'] ?? {};
  const keys = ['rto', 'rpo', 'cost'].map((key) => `${pattern}-${key}`);
  const [rto = '', rpo = '', cost = ''] = keys.map((key) => {
    const fact = Object.hasOwn(sheet, key) ? sheet[key] : undefined;
    return fact === undefined ? 'unknown' : String(factValue(fact, design.settings.figures));
  });
  return {
    pattern,
    name: names[pattern],
    rto,
    rpo,
    cost,
    why: reasons[pattern],
    at,
    facts: keys.map((key) => `disaster-recovery.${key}`),
  };
}
