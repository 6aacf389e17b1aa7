/** The service worker of the web build: `scripts/web-make.mjs` puts the list of files in. */
import { type Build, offline } from './offline.ts';

/** The part of a service worker's surroundings that is used here. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

declare const __BUILD__: Build;

const worker = self as unknown as WorkerScope;
const { install, activate, respond } = offline(__BUILD__, {
  scope: worker.registration.scope,
  caches,
  fetch: (address, options) => fetch(address, options),
});

// A new worker waits until every window of the build before is closed: none changes under a person's hands.
worker.addEventListener('install', (event) => event.waitUntil(install()));
// The very first one takes the page that is open already: what that page loads later comes from here too.
worker.addEventListener('activate', (event) => event.waitUntil(activate().then(() => worker.clients.claim())));
worker.addEventListener('fetch', (event) => {
  const response = respond(event.request);
  if (response !== null) event.respondWith(response);
});
