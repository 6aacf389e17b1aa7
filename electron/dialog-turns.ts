/** Runs what asks the person something when its turn comes; null where too many wait already, and nothing is asked. */
export type DialogTurns = <T>(ask: () => Promise<T>) => Promise<T> | null;

/**
 * One dialog at a time, the others after it in their order: a page that asks for a hundred at once does not cover the screen.
 * @param mostWaiting how many may wait behind the one that is open
 */
export function dialogTurns(mostWaiting: number): DialogTurns {
  let last: Promise<unknown> = Promise.resolve();
  let asked = 0;
  return (ask) => {
    if (asked > mostWaiting) return null;
    asked += 1;
    const answer = last.then(ask).finally(() => {
      asked -= 1;
    });
    last = answer.catch(() => {});
    return answer;
  };
}
