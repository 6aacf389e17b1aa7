import { exact } from '../wording/numbers.ts';
import { askNumber, askSwitch, decision, type Step } from './decision.ts';

const patterns = [
  { id: 'backup', name: 'Backup & Restore', cost: '$', use: 'systems that may be away for hours' },
  { id: 'pilot-light', name: 'Pilot Light', cost: '$$', use: 'critical systems that bear some downtime' },
  { id: 'warm-standby', name: 'Warm Standby', cost: '$$$', use: 'what the business runs on' },
  { id: 'active-active', name: 'Multi-Site Active-Active', cost: '$$$$', use: 'what may never be away' },
] as const;
type Pattern = (typeof patterns)[number];

/** The cheapest recovery pattern that meets the targets. */
export const drPattern = decision({
  name: 'dr-pattern',
  title: 'Disaster recovery',
  about: 'How is a lost region made good?',
  family: ['route-53'],
  questions: {
    rtoMinutes: askNumber('Back within (RTO)', 'minutes', 60, [0, 525_600], 'how long the system may be away', {
      guideName: 'RTO',
    }),
    rpoMinutes: askNumber('Data lost (RPO)', 'minutes', 15, [0, 525_600], 'how much of the last writes may be gone', {
      guideName: 'RPO',
    }),
    dataTb: askNumber('Data', 'TB', 1, [0, 100_000], 'a restore takes longer the more there is'),
    synchronous: askSwitch(
      'Synchronous writes',
      false,
      'a write waits for both regions: nothing is lost, and each takes the way there and back',
    ),
  },
  gaps: [
    'Its words have no numbers, and no function chooses among them.',
    '“Hours” for a restore holds for small data only: the time grows with the amount.',
    'Nothing between regions is lost only where writes wait for both: asynchronous copies lose what is under way.',
    'Zero recovery time leaves out the health check and the DNS that must notice first.',
  ],
  answer({ rtoMinutes, rpoMinutes, dataTb, synchronous }, basis) {
    const hour = basis.number('decide.hours-from');
    const started = basis.number('decide.pilot-light-from');
    const minute = basis.number('decide.minutes-from');
    const second = basis.number('decide.seconds-from') / 60;
    const restoreMinutes = (dataTb * 1000 * 60) / basis.number('decide.restore-rate');
    const guide = pick(rtoMinutes, rpoMinutes, { restore: hour, started: hour, minute, second, hour });
    const backupMinutes = Math.max(hour, restoreMinutes);
    const ours = pick(rtoMinutes, rpoMinutes, { restore: backupMinutes, started, minute, second, hour });
    const failoverMinutes = basis.number('route-53.failover-detection') / 60;
    const rto = basis.text(`decide.rto-${ours.id}`);
    const rpo = basis.text(`decide.rpo-${ours.id}`);
    const steps: Step[] = [
      { said: `Back in: ${rto.toLowerCase()}`, because: targetText('asked for', rtoMinutes), holds: true },
      {
        said: ours.id === 'active-active' ? 'No write may be lost' : `Lost: ${rpo.toLowerCase()} of writes`,
        because: targetText('allowed', rpoMinutes),
        holds: true,
      },
      { said: `Cost: ${ours.cost} of $$$$`, because: `the cheapest that meets both; for ${ours.use}`, holds: true },
      {
        said: backupText(ours, rtoMinutes, backupMinutes),
        because: `${exact(dataTb, 3)} TB take about ${exact(restoreMinutes / 60, 1)} hours to restore`,
        holds: true,
      },
      {
        said: 'The change-over is quick enough',
        because: `health checks take about ${exact(failoverMinutes * 60)} s to see that a region is gone`,
        holds: rtoMinutes >= failoverMinutes,
      },
      {
        said: 'No write is lost',
        because:
          rpoMinutes >= second
            ? 'copies run behind by less than what may be lost'
            : 'only where a write waits for both regions: global tables with strong consistency, or one region that owns each key',
        holds: rpoMinutes >= second || synchronous,
      },
    ];
    const agrees = guide.id === ours.id;
    const fault = guideFault(guide, ours, rpoMinutes < second && !synchronous, rtoMinutes < failoverMinutes);
    return {
      choice: ours.id,
      headline: ours.name,
      steps,
      guide: {
        answer: `${guide.name} (${guide.cost})`,
        section: 'Disaster Recovery Patterns',
        agrees,
        ...(fault === null ? {} : { fault }),
      },
      figures: [
        { label: 'Restoring the data', value: restoreMinutes, unit: 'minutes' },
        { label: 'Seeing that a region is gone', value: failoverMinutes, unit: 'minutes' },
      ],
      put: [
        {
          service: 'route-53',
          params:
            ours.id === 'active-active'
              ? { routingPolicy: 'latency', healthChecks: 2 }
              : { routingPolicy: 'failover', healthChecks: 1 },
        },
      ],
    };
  },
});

interface Reach {
  /** Minutes that a restore takes at least. */
  readonly restore: number;
  /** Minutes until servers that were off are up. */
  readonly started: number;
  readonly minute: number;
  readonly second: number;
  readonly hour: number;
}

/** The first row, cheapest first, whose words cover both targets; minutes. */
function pick(rto: number, rpo: number, reach: Reach): Pattern {
  const [backup, pilot, warm, active] = patterns;
  if (rto >= reach.restore && rpo >= reach.hour) return backup;
  if (rto >= reach.started && rpo >= reach.minute) return pilot;
  return rto >= reach.minute && rpo >= reach.second ? warm : active;
}

/** The row of the guide's table whose words cover both targets, minutes. */
export function guidePattern(rto: number, rpo: number): string {
  return pick(rto, rpo, { restore: 60, started: 60, minute: 1, second: 1 / 60, hour: 60 }).name;
}

function targetText(what: string, minutes: number): string {
  if (minutes === 0) return `${what}: none at all`;
  if (minutes < 1) return `${what}: ${exact(minutes * 60)} s`;
  return minutes < 120 ? `${what}: ${exact(minutes)} minutes` : `${what}: ${exact(minutes / 60, 1)} hours`;
}

function backupText(ours: Pattern, rto: number, restore: number): string {
  if (ours.id === 'backup') return 'Backups alone will do';
  return rto < restore ? 'Backups alone take too long' : 'Backups alone lose too much';
}

function guideFault(guide: Pattern, ours: Pattern, loses: boolean, waits: boolean): string | null {
  if (guide.id === 'backup' && ours.id !== 'backup') return 'A restore of so much data takes longer than its “hours”.';
  if (guide.id === 'warm-standby' && ours.id === 'pilot-light')
    return 'Its “minutes to hours” promise nothing below an hour; servers that only have to be started are up in tens of minutes.';
  if (loses)
    return 'Its zero loss holds only where writes wait for both regions; asynchronous copies lose what is under way.';
  return waits ? 'Its zero leaves out the time until the failure is seen.' : null;
}
