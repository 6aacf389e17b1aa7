/** Days as people count them. Only the window knows where it stands: it hands in which day a moment belongs to. */

/** A number for the day of a moment (ms since 1970): one more for each day that follows. */
export type DayOf = (at: number) => number;

export const dayMs = 86_400_000;

/** Days by Greenwich; for tests and the command line. */
export const greenwichDay: DayOf = (at) => Math.floor(at / dayMs);

const minuteMs = 60_000;
const hourMs = 3_600_000;

/** How long until then, as it stands on a button: "1 min", "3 h", "1 day", "12 days", "2.5 months", "1 year". */
export function spanWords(ms: number): string {
  const span = Math.max(0, ms);
  if (span < 45_000) return 'now';
  if (span < hourMs) return `${Math.round(span / minuteMs)} min`;
  if (span < dayMs * 0.9) return `${Math.round(span / hourMs)} h`;
  const days = Math.round(span / dayMs);
  if (days < 45) return days === 1 ? '1 day' : `${days} days`;
  if (days < 360) return `${Math.round((days / 30.4) * 2) / 2} months`;
  const years = Math.round((days / 365) * 10) / 10;
  return years === 1 ? '1 year' : `${years} years`;
}
