/** What the service worker does: it keeps one whole build of the page, and answers from that alone. */

/** A build by its files: each address relative to the page's folder, with the digest of what it holds (as in `integrity`). */
export interface Build {
  readonly id: string;
  readonly files: readonly (readonly [address: string, integrity: string])[];
}

/** Where a worker is: the address of the page's folder, and what the browser gives it. */
export interface Place {
  readonly scope: string;
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  fetch(address: string | Request, options?: RequestInit): Promise<Response>;
}

export interface Offline {
  /** Keeps every file of the build, or fails: then the build before goes on, and what was kept so far is not asked for again. */
  install(): Promise<void>;
  /** Removes what was kept of other builds. It runs once no window uses one of them. */
  activate(): Promise<void>;
  /** The answer to what a page asks for; null for what is no part of the build. */
  respond(request: Pick<Request, 'url' | 'method' | 'mode'>): Promise<Response> | null;
}

/** So many files are fetched at a time: the page has things of its own to load. */
const together = 4;

/** The page, by every address that it has. */
const pageAddresses = ['', 'index.html'];

export function offline(build: Build, { scope, caches, fetch }: Place): Offline {
  // Several copies may stand on one host, each in a folder of its own.
  const ours = `edgewise ${scope} `;
  const name = ours + build.id;
  const absolute = (address: string) => new URL(address, scope).href;
  const digests = new Map(build.files.map(([address, integrity]) => [absolute(address), integrity]));
  const pages = new Set(pageAddresses.map(absolute));

  async function keep(cache: Cache, address: string, integrity: string): Promise<void> {
    if ((await cache.match(address)) !== undefined) return;
    const before = await fromOlder(address, integrity);
    // What is named after its content may come from what the browser loaded a moment ago; the rest must be as it is now.
    const isNamed = address.startsWith(absolute('assets/'));
    const ask = (cached: RequestCache) =>
      fetch(address, { integrity, cache: cached, credentials: 'same-origin', priority: 'low' }).then(good);
    const response = before ?? (isNamed ? await ask('default').catch(() => ask('reload')) : await ask('reload'));
    await cache.put(address, await plain(response));
  }

  /** The same file of a build before, so that an update fetches only what is new. */
  async function fromOlder(address: string, integrity: string): Promise<Response | null> {
    for (const other of await caches.keys()) {
      if (!other.startsWith(ours) || other === name) continue;
      const found = await (await caches.open(other)).match(address);
      if (found !== undefined && (await digestOf(found.clone())) === integrity) return found;
    }
    return null;
  }

  async function kept(address: string, request: Pick<Request, 'url'>): Promise<Response> {
    const found = await (await caches.open(name)).match(address);
    // The browser may have cleared what was kept; then the network has it, or nobody.
    return found ?? fetch(request as Request);
  }

  return {
    async install() {
      const cache = await caches.open(name);
      const waiting = [...digests];
      const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await keep(cache, ...next);
      };
      await Promise.all(Array.from({ length: together }, work));
    },
    async activate() {
      const others = (await caches.keys()).filter((other) => other.startsWith(ours) && other !== name);
      await Promise.all(others.map((other) => caches.delete(other)));
    },
    respond(request) {
      if (request.method !== 'GET') return null;
      const { origin, pathname } = new URL(request.url);
      const address = origin + pathname;
      if (pages.has(address)) return request.mode === 'navigate' ? kept(absolute(''), request) : null;
      return digests.has(address) ? kept(address, request) : null;
    },
  };
}

function good(response: Response): Response {
  if (!response.ok) throw new Error(`${response.url} was answered with ${response.status}`);
  return response;
}

/** Without what belongs to the way here: a page refuses an answer that was redirected, and the content is no longer packed. */
async function plain(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(await response.arrayBuffer(), { headers });
}

async function digestOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
