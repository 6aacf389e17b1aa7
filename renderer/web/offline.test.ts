import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Build, offline, type Place } from './offline.ts';

const scope = 'https://host.test/boards/';

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A build of those files, and a host that has them. */
function build(id: string, files: Readonly<Record<string, string>>): Build {
  return { id, files: Object.entries(files).map(([address, text]) => [address, digest(text)]) };
}

/** Caches that are maps, and a network that answers with `served`, by address. */
function place(served: Record<string, string>) {
  const stores = new Map<string, Map<string, Response>>();
  const asked: string[] = [];
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: async (address: string) => store.get(address)?.clone(),
      put: async (address: string, response: Response) => void store.set(address, response),
    } as unknown as Cache;
  };
  const at: Place = {
    scope,
    caches: {
      open,
      keys: async () => [...stores.keys()],
      delete: async (name) => stores.delete(name),
    },
    fetch: async (address, options) => {
      const url = typeof address === 'string' ? address : address.url;
      asked.push(`${url.slice(scope.length)} ${options?.cache ?? 'as asked'}`);
      const text = served[url.slice(scope.length)];
      if (text === undefined) return new Response('', { status: 404 });
      if (options?.integrity !== undefined && options.integrity !== digest(text))
        throw new TypeError('Failed to fetch');
      return new Response(text, { headers: { 'content-encoding': 'gzip', 'content-type': 'text/plain' } });
    },
  };
  return { at, asked, stores };
}

const asks = (address: string, mode: RequestMode = 'no-cors', method = 'GET') => ({
  url: scope + address,
  mode,
  method,
});

const first = { '': 'page 1', 'assets/a-1.js': 'a', 'manifest.webmanifest': '{}' };

test('a build is kept whole, and pages are answered from it alone', async () => {
  const { at, asked, stores } = place(first);
  const worker = offline(build('1', first), at);
  await worker.install();
  expect(asked.sort()).toEqual([' reload', 'assets/a-1.js default', 'manifest.webmanifest reload']);
  asked.length = 0;
  const answers = [
    asks('', 'navigate'),
    asks('index.html', 'navigate'),
    asks('?file=x', 'navigate'),
    asks('assets/a-1.js'),
  ];
  const texts = await Promise.all(answers.map(async (request) => (await worker.respond(request))?.text()));
  expect(texts).toEqual(['page 1', 'page 1', 'page 1', 'a']);
  expect(asked).toEqual([]);
  const [kept] = [...stores.values()];
  expect(kept?.get(`${scope}assets/a-1.js`)?.headers.get('content-encoding')).toBeNull();
});

test('what is no part of the build is left to the browser', () => {
  const worker = offline(build('1', first), place(first).at);
  const others = [
    asks('assets/b-2.js'),
    asks('other/', 'navigate'),
    asks('', 'no-cors'),
    asks('assets/a-1.js', 'cors', 'POST'),
    { url: 'https://elsewhere.test/assets/a-1.js', mode: 'cors' as const, method: 'GET' },
  ];
  expect(others.map((request) => worker.respond(request))).toEqual([null, null, null, null, null]);
});

test('an update fetches only what is new, and what was before goes once it is in use', async () => {
  const served: Record<string, string> = { ...first };
  const { at, asked, stores } = place(served);
  await offline(build('1', first), at).install();
  // Another copy on the same host, whose name begins the same.
  await at.caches.open(`edgewise ${scope}more/ 1`);
  const second = { ...first, '': 'page 2', 'assets/b-2.js': 'b' };
  Object.assign(served, second);
  asked.length = 0;
  const worker = offline(build('2', second), at);
  await worker.install();
  expect(asked.sort()).toEqual([' reload', 'assets/b-2.js default']);
  expect([...stores.keys()]).toHaveLength(3);
  await worker.activate();
  expect([...stores.keys()]).toEqual([`edgewise ${scope}more/ 1`, `edgewise ${scope}2`.replace('/2', '/ 2')]);
  expect(await (await worker.respond(asks('', 'navigate')))?.text()).toBe('page 2');
});

test('a build that is not all there is not used, and the next try goes on where it stopped', async () => {
  const served: Record<string, string> = { ...first, '': 'page of another build' };
  const { at, asked } = place(served);
  const worker = offline(build('1', first), at);
  await expect(worker.install()).rejects.toThrow('Failed to fetch');
  served[''] = first[''];
  asked.length = 0;
  await worker.install();
  expect(asked).toEqual([' reload']);
  delete served['manifest.webmanifest'];
  await expect(offline(build('3', { ...first, 'gone.txt': '' }), at).install()).rejects.toThrow(
    'was answered with 404',
  );
});

test('what the browser cleared comes from the network', async () => {
  const { at, asked, stores } = place(first);
  const worker = offline(build('1', first), at);
  await worker.install();
  for (const store of stores.values()) store.clear();
  asked.length = 0;
  expect(await (await worker.respond(asks('assets/a-1.js')))?.text()).toBe('a');
  expect(asked).toEqual(['assets/a-1.js as asked']);
});
