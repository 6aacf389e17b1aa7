const last = new Map<string, Promise<unknown>>();

/** Runs after whatever is under way for `key` in this process, in the order of the calls. What one of them throws stops none behind it. */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(key) ?? Promise.resolve();
  const done = before.then(work, work);
  last.set(key, done);
  const forget = () => {
    if (last.get(key) === done) last.delete(key);
  };
  done.then(forget, forget);
  return done;
}
