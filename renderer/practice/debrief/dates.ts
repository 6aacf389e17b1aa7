/** Dates of rounds as people say them. */
import { dateNow } from '../clock.ts';

/** "today, 15:05", "27 Nov 2026, 15:05". */
export function whenText(at: number): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(at);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
  return `${day.format(at) === day.format(dateNow()) ? 'today' : day.format(at)}, ${time}`;
}
