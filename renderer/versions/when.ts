/** When a version was saved, as people say it: "today, 14:05", "yesterday, 09:30", "3 Nov 2026, 18:20". All ms since 1970. */
export function whenSaved(at: number, now: number): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(at);
  const day = (date: Date) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(date);
  const yesterday = new Date(now);
  // Not 24 hours: a day in which clocks change has another length.
  yesterday.setDate(yesterday.getDate() - 1);
  const that = day(new Date(at));
  const word = that === day(new Date(now)) ? 'today' : that === day(yesterday) ? 'yesterday' : that;
  return `${word}, ${time}`;
}
