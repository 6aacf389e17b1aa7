import { exact, exactMoney } from '../wording/numbers.ts';
import type { Basis } from './basis.ts';
import { askChoice, askNumber, askSwitch, decision, type Step } from './decision.ts';
import { type ClassCost, costOfClass, type Stored } from './storage-cost.ts';

/** What each class asks for beside its price. */
const classes = [
  { id: 'STANDARD', name: 'S3 Standard', waits: 'now', zones: 3 },
  { id: 'STANDARD_IA', name: 'S3 Standard-IA', waits: 'now', zones: 3 },
  { id: 'ONEZONE_IA', name: 'S3 One Zone-IA', waits: 'now', zones: 1 },
  { id: 'GLACIER_IR', name: 'S3 Glacier Instant', waits: 'now', zones: 3 },
  { id: 'GLACIER', name: 'S3 Glacier Flexible', waits: 'hours', zones: 3 },
  { id: 'DEEP_ARCHIVE', name: 'S3 Glacier Deep Archive', waits: 'half-day', zones: 3 },
] as const;

const waits: readonly string[] = ['now', 'hours', 'half-day'];
const intelligent = { id: 'INTELLIGENT_TIERING', name: 'S3 Intelligent-Tiering' } as const;

/** Where data is kept: the guide's table by access, beside what each class would cost. */
export const storageClass = decision({
  name: 'storage-class',
  title: 'Storage class',
  about: 'Which S3 class costs least for this data?',
  family: ['s3'],
  questions: {
    access: askChoice(
      'An object is read',
      {
        frequent: 'Often',
        monthly: 'Once a month',
        unknown: 'Unknown',
        quarterly: 'Each quarter',
        yearly: 'Once a year',
      },
      'monthly',
      'the guide decides by this alone',
    ),
    storedGb: askNumber('Stored', 'GB', 1000, [0.001, 1_000_000_000], 'billed per GB and month'),
    objectKb: askNumber(
      'Size of an object',
      'KB',
      1024,
      [0.001, 50_000_000_000],
      'small ones are billed as larger in cold classes',
    ),
    lifeDays: askNumber('Kept for', 'days', 365, [1, 36_500], 'cold classes bill a shortest life'),
    wait: askChoice(
      'A read may wait',
      { now: 'No', hours: 'Some hours', 'half-day': 'Twelve hours' },
      'now',
      'Glacier Flexible and Deep Archive must be restored first',
    ),
    oneZone: askSwitch('Can be made again', false, 'then a single zone is safe enough'),
  },
  gaps: [
    'Its table knows neither sizes nor lives: small or short-lived objects cost more in cold classes than in Standard.',
    'Intelligent-Tiering is listed at the price of Standard; it also has colder tiers and a fee for every object.',
    'Its lifecycle moves everything to GLACIER after 90 days, where a read waits for hours.',
    'Glacier Flexible is listed with “1-12 hours”; expedited retrieval takes minutes and costs more.',
  ],
  answer({ access, storedGb, objectKb, lifeDays, wait, oneZone }, basis) {
    const guide = guideClasses[access as keyof typeof guideClasses] ?? guideClasses.unknown;
    const stored: Stored = { storedGb, objectKb, lifeDays, readsPerMonth: readsOf(access, basis) };
    const patience = waits.indexOf(wait);
    const allowed = classes.filter((one) => waits.indexOf(one.waits) <= patience && (one.zones > 1 || oneZone));
    const priced = allowed.map((one) => ({ ...one, cost: costOfClass(one.id, stored, basis) }));
    const [first, ...rest] = priced;
    const cheapest = rest.reduce(
      (best, one) => (one.cost.total < best.cost.total ? one : best),
      first as (typeof priced)[number],
    );
    const smallest = basis.number('s3.min-billable-ia');
    const isUnknown = access === 'unknown';
    const watched = isUnknown && objectKb >= smallest;
    const chosen = watched ? intelligent : isUnknown ? classes[0] : cheapest;
    const agrees = guide.id === chosen.id;
    const steps: Step[] = isUnknown
      ? unknownSteps(objectKb, smallest, basis)
      : [
          {
            said: `${chosen.name} costs least of ${priced.length}`,
            because: priced.map(({ name, cost }) => `${name.replace('S3 ', '')} ${exactMoney(cost.total)}`).join(', '),
            holds: true,
          },
          ...costSteps(cheapest.cost, cheapest.id, stored, basis),
          { said: 'A read is fast enough', because: `${chosen.name} ${waitText[cheapest.waits]}`, holds: true },
        ];
    const guideCost = costOfClass(guide.id, stored, basis).total;
    return {
      choice: chosen.id,
      headline: chosen.name,
      steps,
      guide: {
        answer: guide.name,
        section: 'S3 Storage Classes Strategy',
        agrees,
        ...(agrees ? {} : { fault: guideFault(guide.id, wait, cheapest.cost.total, guideCost, isUnknown) }),
      },
      figures: priced.map(({ name, cost }) => ({ label: name, value: cost.total, unit: 'USD a month' })),
      put: [{ service: 's3', params: { storageClass: chosen.id, storedGb, objectKb } }],
    };
  },
});

/** The guide's table of classes by how often the data is read. */
export const guideClasses = {
  frequent: { id: 'STANDARD', name: 'S3 Standard' },
  monthly: { id: 'STANDARD_IA', name: 'S3 Standard-IA' },
  unknown: { id: 'INTELLIGENT_TIERING', name: 'S3 Intelligent-Tiering' },
  quarterly: { id: 'GLACIER_IR', name: 'S3 Glacier Instant' },
  yearly: { id: 'GLACIER', name: 'S3 Glacier Flexible' },
} as const;

const waitText = {
  now: 'answers within milliseconds',
  hours: 'restores within hours',
  'half-day': 'restores within twelve hours',
} as const;

function readsOf(access: string, basis: Basis): number {
  return basis.number(`decide.reads-${access === 'unknown' ? 'monthly' : access}`);
}

function unknownSteps(objectKb: number, smallest: number, basis: Basis): Step[] {
  return [
    {
      said: 'Objects move by themselves when they are idle',
      because: `after 30 days to ${exactMoney(basis.number('s3.intelligent-infrequent') * 1000)} a TB, after 90 to ${exactMoney(basis.number('s3.intelligent-archive-instant') * 1000)}`,
      holds: objectKb >= smallest,
    },
    {
      said: 'The objects are large enough to be watched',
      because: `below ${exact(smallest)} KB they stay at the price of Standard`,
      holds: objectKb >= smallest,
    },
  ];
}

function costSteps(cost: ClassCost, id: string, stored: Stored, basis: Basis): Step[] {
  const isCold = id !== 'STANDARD';
  if (!isCold)
    return [{ said: 'Reading costs nothing per GB', because: 'the colder classes charge for every GB', holds: true }];
  return [
    {
      said: 'The objects are large enough',
      because: `they are billed for ${exact(cost.billedGb, 1)} GB of ${exact(stored.storedGb, 1)}`,
      holds: cost.billedGb <= stored.storedGb,
    },
    {
      said: 'They live long enough',
      because: `at least ${exact(cost.leastDays)} days are billed, these live ${exact(stored.lifeDays)}`,
      holds: stored.lifeDays >= cost.leastDays,
    },
    {
      said: 'They are read rarely enough',
      because: `reading costs ${exactMoney(cost.reading)} a month; in Standard storing alone costs ${exactMoney(basis.number('s3.standard-storage') * stored.storedGb)}`,
      holds: true,
    },
  ];
}

function guideFault(id: string, wait: string, cheapest: number, guide: number, isUnknown: boolean): string {
  if (isUnknown) return 'Objects this small are never moved by Intelligent-Tiering.';
  if (id === 'GLACIER' && wait === 'now') return 'A read of Glacier Flexible waits for hours, and these may not wait.';
  return `It looks at the access alone: its class costs ${exactMoney(guide)} a month, this one ${exactMoney(cheapest)}.`;
}
