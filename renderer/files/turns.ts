import type { Session } from '../store/session.ts';

const turns = new WeakMap<Session['board'], Promise<unknown>>();

/** Reading a file and taking it in, and writing one: each is done before the next begins, so that nothing is written over unseen. */
export function inTurn<T>({ board }: Pick<Session, 'board'>, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(board) ?? Promise.resolve()).then(work);
  turns.set(
    board,
    turn.catch(() => {}),
  );
  return turn;
}
