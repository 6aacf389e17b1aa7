/** What leaves the engine is `null` where the arithmetic inside came to no finite number. */
export function known<T extends number>(value: T): T | null {
  return Number.isFinite(value) ? value : null;
}
