/** What leaves the engine is `null` where the arithmetic inside came to no finite number. */
export function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
