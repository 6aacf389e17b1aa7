/** Times as people say them. */

const minute = 60_000;

/** "a moment ago", "5 minutes ago", "today, 15:05", "27 Nov 2026, 15:05"; both ms since 1970. */
export function agoText(at: number, now: number): string {
  const minutes = Math.round((now - at) / minute);
  if (minutes >= 0 && minutes < 1) return 'a moment ago';
  if (minutes === 1) return 'a minute ago';
  if (minutes > 0 && minutes < 60) return `${minutes} minutes ago`;
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(at);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
  return `${day.format(at) === day.format(now) ? 'today' : day.format(at)}, ${time}`;
}
