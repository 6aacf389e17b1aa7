/** What is known of a window: the files that its page shows, and those that wait for it. */
interface Showing {
  readonly shown: ReadonlySet<string>;
  readonly pending: readonly string[];
}

/**
 * The files by the window that is to have each: one that has it already, the one used last where several do, and for all others the one
 * used last of all. `windows` in the order of their use, the last one last; at least one.
 */
export function filesByWindow<T extends Showing>(
  windows: readonly [T, ...T[]],
  files: readonly string[],
): ReadonlyMap<T, readonly string[]> {
  const given = new Map<T, readonly string[]>();
  for (const file of files) {
    const has = ({ shown, pending }: T) => shown.has(file) || pending.includes(file);
    const window = windows.findLast(has) ?? windows.at(-1) ?? windows[0];
    given.set(window, [...(given.get(window) ?? []), file]);
  }
  return given;
}
