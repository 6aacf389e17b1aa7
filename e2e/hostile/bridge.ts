/** What came of calls with made-up arguments: how often each method gave each answer. */
export type Answers = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * Run inside the page: calls each of `methods` so many `times` with whatever a script can make up, the same for the same `seed`, and counts
 * the answers: the code of the refusal, `done`, or `thrown` where the bridge itself would not take it.
 */
export async function makeUpCalls([seed, methods, times]: readonly [
  number,
  readonly string[],
  number,
]): Promise<Answers> {
  let state = seed;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (most: number) => Math.floor(chance() * most);
  const cyclic: Record<string, unknown> = { suggestedName: 'a', kind: 'board' };
  cyclic['self'] = cyclic;
  const polluting = () =>
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"kind":"__proto__"}');
  const made: readonly (() => unknown)[] = [
    () => undefined,
    () => Number.NaN,
    () => -below(1e9) - 0.5,
    () => 2 ** 53,
    () => 10n ** 30n,
    () => true,
    () => '',
    () => '../'.repeat(below(30)),
    () => '/etc/passwd',
    () => 'file:///etc/passwd',
    () => '\0\n\u202e'.repeat(1 + below(50)),
    () => 'x'.repeat(below(200_000) + 5000),
    () => '__proto__',
    () => crypto.randomUUID(),
    () => [],
    () => Array.from({ length: below(50_000) + 300 }, (_, index) => index),
    () => [[[[[[[[[[]]]]]]]]]],
    () => ({}),
    polluting,
    () => cyclic,
    () => ({ toString: () => '/etc/passwd', valueOf: () => 1 }),
    () => () => 'a function',
    () => Symbol('a'),
    () => new Uint8Array(below(9)),
    () => new Float64Array(below(9)),
    () => new ArrayBuffer(8),
    () => new Map([['kind', 'board']]),
    () => new Date(0),
    () => /x/,
    () => new Error('x'),
    () => document.body,
    () => window,
    () => new File(['x'], '/etc/passwd'),
    () => new Proxy({}, { get: () => 'board', ownKeys: () => ['kind'] }),
    () => ({ suggestedName: 'a', kind: 'board', bytes: 'text' }),
    () => ({ suggestedName: 'a', kind: 'toString', bytes: new Uint8Array(1) }),
    () => ({ suggestedName: 'a', kind: 'board', bytes: new Uint8Array(1), path: '/etc/passwd' }),
    () => ({ message: 'a', detail: '', choices: ['a', 'b'], cancelChoice: 9 }),
    () => ({ title: 'a', file: '/etc/passwd', edited: 1, unsaved: 0, disabled: [] }),
  ];
  const pick = () => made[below(made.length)]?.();
  const bridge = (window as unknown as { edgewiseHost: Record<string, (...given: unknown[]) => Promise<Answer>> })
    .edgewiseHost;
  type Answer = { readonly ok: true } | { readonly ok: false; readonly error: { readonly code: string } };
  const counts: Record<string, Record<string, number>> = {};
  for (const method of methods) {
    const seen: Record<string, number> = {};
    counts[method] = seen;
    for (let done = 0; done < times; done += 1) {
      // Never without arguments: so many methods take none.
      const given = Array.from({ length: 1 + below(4) }, pick);
      let answer: string;
      try {
        const result = await bridge[method]?.(...given);
        answer = result === undefined ? 'missing' : result.ok ? 'done' : result.error.code;
      } catch {
        answer = 'thrown';
      }
      seen[answer] = (seen[answer] ?? 0) + 1;
    }
  }
  return counts;
}

/** Run inside the page: tries to put something else in the bridge's place, or on what all objects have. Gives what changed. */
export function bendBridge(): readonly string[] {
  const bridge = (window as unknown as { edgewiseHost: Record<string, unknown> }).edgewiseHost;
  const before = bridge['saveFile'];
  const attempts: readonly (() => unknown)[] = [
    () => Object.assign(bridge, { saveFile: null }),
    () => Object.defineProperty(bridge, 'saveFile', { value: null }),
    () => Reflect.deleteProperty(bridge, 'saveFile'),
    () => Object.assign(bridge, { more: 1 }),
    () => Object.setPrototypeOf(bridge, { more: 1 }),
    () => Object.assign(window, { edgewiseHost: {} }),
    () => Object.defineProperty(window, 'edgewiseHost', { value: {} }),
    () => Reflect.deleteProperty(window, 'edgewiseHost'),
  ];
  for (const attempt of attempts) {
    try {
      attempt();
    } catch {
      // Refused, as it should be.
    }
  }
  const now = (window as unknown as { edgewiseHost: Record<string, unknown> }).edgewiseHost;
  const changed = [now === bridge, now['saveFile'] === before, !('more' in now), Object.isFrozen(now)];
  return ['the bridge', 'a method', 'more methods', 'not frozen'].filter((_, index) => !changed[index]);
}
