/** A comparison in words, one row a figure: the window's table and the command line's report show the same. */
import { exact, exactMoney, factor, percent } from '../wording/numbers.ts';
import type { Change, Delta, Figure } from './compare.ts';

export interface DeltaRow {
  readonly key: 'cost' | 'limit' | 'break' | 'latency' | 'availability';
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** "+$12.00 (+5.2%)", "unknown"; "same" where nothing changes. */
  readonly difference: string;
  /** Whether the change is for the better; `null` where there is none, or none that is known. */
  readonly better: boolean | null;
}

interface Measure {
  readonly key: DeltaRow['key'];
  readonly label: string;
  readonly text: (value: number) => string;
  /** What a sum says that leaves something unknown out. */
  readonly open: string;
  readonly difference: (change: Change) => string;
  readonly lessIsBetter: boolean;
}

const money: Measure = {
  key: 'cost',
  label: 'Cost a month',
  text: exactMoney,
  open: 'and more',
  difference: ({ difference, ratio }) =>
    `${signed(difference ?? 0, exactMoney)}${ratio === null ? '' : ` (${signedPercent(ratio)})`}`,
  lessIsBetter: true,
};
const limit: Measure = {
  key: 'limit',
  label: 'Fullest limit',
  text: percent,
  open: 'or more',
  difference: ({ difference }) => `${signed((difference ?? 0) * 100, (value) => exact(value, 1))} points`,
  lessIsBetter: true,
};
const breaks: Measure = {
  key: 'break',
  label: 'Breaks at',
  text: factor,
  open: 'or less',
  difference: ({ ratio }) => (ratio === null ? 'other' : signedPercent(ratio)),
  lessIsBetter: false,
};
const latency: Measure = {
  key: 'latency',
  label: 'Slowest path, p50',
  text: (value) => `${exact(value, value < 10 ? 1 : 0)} ms`,
  open: 'and more',
  difference: ({ difference }) => `${signed(difference ?? 0, (value) => exact(value, 1))} ms`,
  lessIsBetter: true,
};
const availability: Measure = {
  key: 'availability',
  label: 'Weakest path, SLA',
  text: share,
  open: 'at most',
  difference: ({ difference }) => `${signed((difference ?? 0) * 100, (value) => exact(value, 4))} points`,
  lessIsBetter: false,
};

/** The five figures of a comparison. */
export function deltaRows(delta: Delta): readonly DeltaRow[] {
  return [
    row(money, delta.usdPerMonth),
    row(limit, delta.utilisation),
    row(breaks, delta.breaksAt),
    row(latency, delta.p50Ms),
    row(availability, delta.availability),
  ];
}

function row(measure: Measure, change: Change): DeltaRow {
  const { before, after, difference } = change;
  const { key, label, lessIsBetter } = measure;
  return {
    key,
    label,
    before: figureText(before, measure),
    after: figureText(after, measure),
    difference: differenceText(measure, change),
    better: difference === null || isNoise(change) ? null : difference < 0 === lessIsBetter,
  };
}

function figureText({ value, unknown }: Figure, { text, open }: Measure): string {
  if (value === null) return '–';
  return unknown.length === 0 ? text(value) : `${text(value)} ${open}`;
}

function differenceText(measure: Measure, change: Change): string {
  const { before, after, difference } = change;
  if (difference !== null) return isNoise(change) ? 'same' : measure.difference(change);
  if (before.value === null && after.value === null) return '–';
  return before.unknown.length + after.unknown.length > 0 ? 'unknown' : 'other';
}

/** Two sums of the same parts may differ in their last bit. */
function isNoise({ before, difference }: Change): boolean {
  return Math.abs(difference ?? 0) <= 1e-12 * Math.max(1e-3, Math.abs(before.value ?? 0));
}

/** "99.99%", "100%": as many digits as an SLA has. */
export function share(value: number): string {
  return `${exact(value * 100, 4)}%`;
}

function signed(value: number, text: (size: number) => string): string {
  return `${value < 0 ? '−' : '+'}${text(Math.abs(value))}`;
}

function signedPercent(ratio: number): string {
  return signed(ratio * 100, (size) => `${exact(size, size >= 100 ? 0 : 1)}%`);
}
