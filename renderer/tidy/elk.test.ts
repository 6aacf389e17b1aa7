import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What a worker that stands for ELK's was told, and whether it still lives. */
interface Made {
  readonly told: { readonly cmd: string; readonly id: number }[];
  ended: boolean;
  fail: () => void;
  answer: (data: unknown) => void;
}

let made: Made[] = [];

beforeEach(() => {
  made = [];
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: ((event: { readonly data: unknown }) => void) | null = null;
      readonly one: Made = {
        told: [],
        ended: false,
        fail: () => {},
        answer: (data) => this.onmessage?.({ data }),
      };
      constructor() {
        made.push(this.one);
      }
      addEventListener(_type: 'error', listener: (event: { preventDefault(): void }) => void) {
        this.one.fail = () => listener({ preventDefault: () => {} });
      }
      postMessage(message: { readonly cmd: string; readonly id: number }) {
        this.one.told.push(message);
      }
      terminate() {
        this.one.ended = true;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const graph = (count: number) => ({
  id: 'root',
  layoutOptions: { 'elk.algorithm': 'layered' },
  children: Array.from({ length: count }, (_, i) => ({ id: `n${i}`, width: 10, height: 10 })),
});

test('a worker that says nothing is ended and given up, and the next board gets another', async () => {
  const { layOut } = await import('./elk.ts');
  const late = layOut(graph(2)).then(
    () => 'answered',
    (error: Error) => error.message,
  );
  await vi.advanceTimersByTimeAsync(31_000);
  expect([await late, made.map(({ ended }) => ended)]).toEqual(['ELK took too long.', [true]]);

  const next = layOut(graph(2));
  await vi.advanceTimersByTimeAsync(10);
  const asked = made[1]?.told.find(({ cmd }) => cmd === 'layout');
  made[1]?.answer({ id: asked?.id, data: { id: 'root', children: [] } });
  await vi.advanceTimersByTimeAsync(10);
  expect(await next).toEqual({ id: 'root', children: [] });
  expect(vi.getTimerCount()).toBe(0);
});

test('where no worker runs a small board is laid out in place, and a large one is refused', async () => {
  const { layOut } = await import('./elk.ts');
  const small = layOut(graph(2));
  made[0]?.fail();
  await vi.advanceTimersByTimeAsync(10);
  vi.useRealTimers();
  expect((await small).children?.length).toBe(2);
  await expect(layOut(graph(201))).rejects.toThrow('too large to wait for');
  expect(made.length).toBe(1);
});
