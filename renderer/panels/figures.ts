/** Amounts as panels show them: fuller than on an arrow, where three digits must do. */
import { exact } from '../../shared/wording/numbers.ts';

/** `11,574`, `11.6`, `0.00123`: whole from a hundred up, three significant digits below. */
export function amount(value: number): string {
  const size = Math.abs(value);
  if (size >= 100 || size === 0) return exact(value, 0);
  return exact(Number(value.toPrecision(3)), 9);
}
