/** Which of a file's versions are kept: one rule for the desktop's folder and for the browser's database. */

/** A version as the rule sees it; the list it is in goes from the newest to the oldest, in the order in which they were saved. */
export interface StoredVersion {
  /** The day on which it was saved, as this machine's calendar had it: any text that tells two days apart. */
  readonly day: string;
  /** What it takes where it is kept, in bytes. */
  readonly stored: number;
}

/** So many of the newest are kept whatever their day. */
export const newestKept = 20;
/** Of so many days, counted back from the newest version, the last one is kept as well. */
export const daysKept = 60;
/** What the versions of one file take at most, in bytes; it never costs one of the newest `fewestKept`. */
export const mostStored = 200 * 1024 * 1024;
export const fewestKept = 3;

/**
 * The versions to keep, in order. A clock that jumps cannot cost one of the newest: order is that of the list, and a day is only a name, so
 * days that never were push out no more than the oldest days.
 */
export function versionsToKeep<T extends StoredVersion>(newestFirst: readonly T[]): readonly T[] {
  const days = new Set<string>();
  let stored = 0;
  let kept = 0;
  return newestFirst.filter((version, at) => {
    const isLastOfDay = !days.has(version.day) && days.size < daysKept;
    if (isLastOfDay) days.add(version.day);
    if (at >= newestKept && !isLastOfDay) return false;
    stored += version.stored;
    if (kept >= fewestKept && stored > mostStored) return false;
    kept += 1;
    return true;
  });
}
