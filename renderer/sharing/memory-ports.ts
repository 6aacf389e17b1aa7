/** Windows in one process, for tests: what is posted arrives a moment later, as a copy. */
import type { Ports } from './ports.ts';

interface Waiter {
  readonly window: number;
  readonly grant: () => void;
}

export interface MemoryWindows<Message> {
  /** The ports of one more window, and what ends it as a crash would. */
  window(): { readonly ports: Ports<Message>; readonly kill: () => void };
  /** How many messages were posted so far. */
  readonly posted: { count: number };
}

export function memoryWindows<Message>(): MemoryWindows<Message> {
  const listeners = new Set<{
    readonly window: number;
    readonly name: string;
    readonly listener: (message: Message) => void;
  }>();
  /** The first of each has the lock. */
  const lines = new Map<string, Waiter[]>();
  const posted = { count: 0 };
  let windows = 0;

  function queue(lock: string, waiter: Waiter): void {
    const line = lines.get(lock) ?? [];
    lines.set(lock, [...line, waiter]);
    if (line.length === 0) setTimeout(waiter.grant);
  }

  function leave(lock: string, waiter: Waiter): void {
    const line = lines.get(lock) ?? [];
    const rest = line.filter((other) => other !== waiter);
    lines.set(lock, rest);
    const [first] = rest;
    if (line[0] === waiter && first !== undefined) setTimeout(first.grant);
  }

  return {
    posted,
    window() {
      windows += 1;
      const me = windows;
      let isAlive = true;

      function wait(lock: string, signal: AbortSignal, grant: (waiter: Waiter) => void): void {
        const waiter: Waiter = { window: me, grant: () => isAlive && lines.get(lock)?.[0] === waiter && grant(waiter) };
        queue(lock, waiter);
        signal.addEventListener('abort', () => leave(lock, waiter), { once: true });
      }

      const ports: Ports<Message> = {
        open(name, listener) {
          const entry = { window: me, name, listener };
          listeners.add(entry);
          return {
            post(message) {
              if (!isAlive) return;
              posted.count += 1;
              for (const other of listeners) {
                if (other === entry || other.name !== name) continue;
                const copy = structuredClone(message);
                setTimeout(() => listeners.has(other) && other.listener(copy));
              }
            },
            close: () => listeners.delete(entry),
          };
        },
        hold: (lock, signal, then) => wait(lock, signal, then),
        holders: async (lock) => lines.get(lock)?.length ?? 0,
        alone: (lock, work) =>
          new Promise((resolve) => {
            wait(lock, new AbortController().signal, (waiter) => {
              void work().then((value) => {
                leave(lock, waiter);
                resolve(value);
              });
            });
          }),
        whenFree: (lock, signal, then) =>
          wait(lock, signal, (waiter) => {
            leave(lock, waiter);
            then();
          }),
      };
      return {
        ports,
        kill() {
          isAlive = false;
          for (const entry of listeners) if (entry.window === me) listeners.delete(entry);
          for (const [lock, line] of lines) for (const waiter of line) if (waiter.window === me) leave(lock, waiter);
        },
      };
    },
  };
}
