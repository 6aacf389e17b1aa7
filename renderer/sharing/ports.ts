/** What windows of this program on this machine have in common: a way to each other, and locks that are let go when a window is gone. */

export interface Channel<Message> {
  /** Reaches every other window on the channel, in the order in which it was posted. */
  post(message: Message): void;
  close(): void;
}

export interface Ports<Message> {
  open(name: string, listener: (message: Message) => void): Channel<Message>;
  /** Calls `then` when the lock is this window's, which has it until the signal. Windows get it in the order in which they asked. */
  hold(lock: string, signal: AbortSignal, then: () => void): void;
  /** How many hold the lock or wait for it, this window included. */
  holders(lock: string): Promise<number>;
  /** Does the work while no other window does any under that name. */
  alone<T>(lock: string, work: () => Promise<T>): Promise<T>;
  /** Calls `then` once nobody holds the lock. */
  whenFree(lock: string, signal: AbortSignal, then: () => void): void;
}

/** Those of the browser, or of the desktop's windows. */
export function windowPorts<Message>(): Ports<Message> {
  const { locks } = navigator;

  /** A wait that is given up rejects: nobody waits for its answer. */
  function request(lock: string, signal: AbortSignal, work: () => Promise<void> | void): void {
    locks.request(lock, { signal }, work).catch(() => {});
  }

  return {
    open(name, listener) {
      const channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }) => listener(data as Message);
      return { post: (message) => channel.postMessage(message), close: () => channel.close() };
    },
    hold: (lock, signal, then) =>
      request(lock, signal, () => {
        then();
        return new Promise<void>((release) => signal.addEventListener('abort', () => release(), { once: true }));
      }),
    async holders(lock) {
      const { held = [], pending = [] } = await locks.query();
      return [...held, ...pending].filter(({ name }) => name === lock).length;
    },
    alone: (lock, work) => locks.request(lock, work),
    whenFree: (lock, signal, then) => request(lock, signal, then),
  };
}
