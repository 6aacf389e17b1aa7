/** A month's bill of data in one S3 class: storing, writing and reading it. */
import { type Basis, roundUp } from './basis.ts';

export interface Stored {
  readonly storedGb: number;
  readonly objectKb: number;
  readonly lifeDays: number;
  /** How often each object is read, a month. */
  readonly readsPerMonth: number;
}

export interface ClassCost {
  /** USD a month. */
  readonly total: number;
  readonly storing: number;
  readonly reading: number;
  readonly writing: number;
  /** GB that are billed, small objects counted as the smallest. */
  readonly billedGb: number;
  /** Shortest life that is billed, days; 0 where there is none. */
  readonly leastDays: number;
}

type StorageClassId =
  | 'STANDARD'
  | 'STANDARD_IA'
  | 'ONEZONE_IA'
  | 'GLACIER_IR'
  | 'GLACIER'
  | 'DEEP_ARCHIVE'
  | 'INTELLIGENT_TIERING';

interface Prices {
  readonly storage: string;
  readonly put: string;
  readonly get: string;
  readonly retrieval: string | null;
  readonly leastDays: string | null;
  /** Small objects count as the smallest that is billed. */
  readonly minimum: boolean;
}

const prices: Readonly<Record<StorageClassId, Prices>> = {
  STANDARD: plain('standard-storage', 'standard', null, null),
  INTELLIGENT_TIERING: plain('intelligent-frequent', 'standard', null, null),
  STANDARD_IA: {
    ...plain('standard-ia-storage', 'standard-ia', 'standard-ia-retrieval', 'min-duration-ia'),
    minimum: true,
  },
  ONEZONE_IA: {
    ...plain('onezone-ia-storage', 'onezone-ia', 'onezone-ia-retrieval', 'min-duration-ia'),
    minimum: true,
  },
  GLACIER_IR: {
    ...plain('glacier-instant-storage', 'glacier-instant', 'glacier-instant-retrieval', 'min-duration-glacier'),
    minimum: true,
  },
  GLACIER: {
    ...plain(
      'glacier-flexible-storage',
      'glacier-flexible',
      'glacier-flexible-retrieval-standard',
      'min-duration-glacier',
    ),
    get: 'glacier-flexible-retrieval-requests',
  },
  DEEP_ARCHIVE: {
    ...plain('deep-archive-storage', 'deep-archive', 'deep-archive-retrieval-standard', 'min-duration-deep'),
    get: 'deep-archive-retrieval-requests',
  },
};

function plain(storage: string, requests: string, retrieval: string | null, leastDays: string | null): Prices {
  return { storage, put: `${requests}-put`, get: `${requests}-get`, retrieval, leastDays, minimum: false };
}

const kbInGb = 1024 ** 2;
const hoursPerDay = 24;

/** Storage by tier, a shortest life spread over the months that the data is kept, writes once in that life, reads each month. */
export function costOfClass(id: StorageClassId, stored: Stored, basis: Basis): ClassCost {
  const { storage, put, get, retrieval, leastDays: leastDaysId, minimum } = prices[id];
  const price = (key: string) => basis.number(`s3.${key}`);
  const { storedGb, objectKb, lifeDays, readsPerMonth } = stored;
  const objects = roundUp((storedGb * kbInGb) / objectKb);
  const billedGb = minimum ? storedGb * Math.max(1, price('min-billable-ia') / objectKb) : storedGb;
  const leastDays = leastDaysId === null ? 0 : price(leastDaysId);
  const billedLife = Math.max(lifeDays, leastDays) / lifeDays;
  const storing = id === 'STANDARD' ? tiered(storedGb, basis) : billedGb * price(storage) * billedLife;
  const months = (lifeDays * hoursPerDay) / basis.hoursPerMonth;
  const watching =
    id === 'INTELLIGENT_TIERING' && objectKb >= price('min-billable-ia')
      ? (objects / 1000) * price('intelligent-monitoring')
      : 0;
  const writing = ((objects / 1000) * price(put)) / months;
  const gb = retrieval === null ? 0 : storedGb * readsPerMonth * price(retrieval);
  const reading = ((objects * readsPerMonth) / 1000) * price(get) + gb;
  return { total: storing + watching + writing + reading, storing, reading, writing, billedGb, leastDays };
}

/** Ends of the first two tiers of Standard, GB, as the prices' own notes give them. */
const tierEnds = [51_200, 512_000] as const;

function tiered(gb: number, basis: Basis): number {
  const [first, second] = tierEnds;
  return (
    Math.min(gb, first) * basis.number('s3.standard-storage') +
    Math.max(0, Math.min(gb, second) - first) * basis.number('s3.standard-storage-tier2') +
    Math.max(0, gb - second) * basis.number('s3.standard-storage-tier3')
  );
}
