/** Makes the page of the web build work without a network. Loads once the first picture is there. */
import type { Session } from '../store/session.ts';

const ready = 'A new version is ready. It is used once every window of Edgewise is closed.';

/** Starts the service worker that keeps the page's files, and tells once a newer build is kept. */
export async function keepOffline({ board }: Session): Promise<void> {
  // Over plain http there is none, and some browsers have none in private windows: the page works, but needs the network.
  if (navigator.serviceWorker === undefined) return;
  const registration = await navigator.serviceWorker
    .register('./service-worker.js', { updateViaCache: 'none' })
    .catch(() => null);
  if (registration === null) return;
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      // The first worker of all has nobody to take over from.
      if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) tell();
    });
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  // It came before this page was looking: in another window, or while the page was still at its first picture.
  if (registration.waiting !== null && navigator.serviceWorker.controller !== null) tell();

  /** In its turn: what the person is being told is not pushed away. */
  function tell(): void {
    if (board.get().notice === null) board.tell({ kind: 'info', text: ready });
    else {
      const stop = board.store.subscribe(({ notice }) => {
        if (notice !== null) return;
        stop();
        tell();
      });
    }
  }
}
