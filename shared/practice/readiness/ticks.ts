/** Ticks by hand, as the record `readiness` keeps them: one a line, the last of an item counts. */
import type { HandTick } from './readiness.ts';

export function tickLine(tick: HandTick): string {
  return JSON.stringify(tick);
}

/** Lines that say nothing are left out. */
export function readTicks(lines: readonly string[]): readonly HandTick[] {
  return lines.flatMap((line) => {
    try {
      const value: unknown = JSON.parse(line);
      return isTick(value) ? [value] : [];
    } catch {
      return [];
    }
  });
}

function isTick(value: unknown): value is HandTick {
  if (typeof value !== 'object' || value === null) return false;
  const { item, ticked, at } = value as Readonly<Record<string, unknown>>;
  return typeof item === 'string' && typeof ticked === 'boolean' && typeof at === 'number';
}
