/** The one clock of practice. Only tests make it faster: a whole round then takes less than a minute. */

const fastest = 1000;

/** How fast it goes: 1, or what the page was started with (`?practiceSpeed=60`). */
export function clockSpeed(search = window.location.search): number {
  const speed = Number(new URLSearchParams(search).get('practiceSpeed') ?? 1);
  return speed >= 1 && speed <= fastest ? speed : 1;
}

/** Milliseconds since the page was opened, as fast as the clock goes; for what is between two moments. */
export function clockNow(search?: string): number {
  return performance.now() * clockSpeed(search);
}

/** The date, ms since 1970. It is never faster: what is kept says when it really was. */
export function dateNow(): number {
  return Date.now();
}
