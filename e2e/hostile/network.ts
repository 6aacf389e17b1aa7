/**
 * Run inside the page: tries every way that a page has to reach `base`, an address on this machine that listens to everything. What each
 * attempt says itself is worth little (`sendBeacon` says yes to what is then dropped), so what counts is that nothing arrives there.
 */
export async function reachOut(base: string): Promise<Readonly<Record<string, string>>> {
  const { host, port } = new URL(base);
  const said: Record<string, string> = {};
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const put = (tag: string, properties: object, into: Element = document.body) => {
    const element = Object.assign(document.createElement(tag), properties);
    into.append(element);
    return element;
  };
  const attempt = async (name: string, act: () => unknown) => {
    try {
      const outcome = await Promise.race([act(), pause(3000).then(() => 'nothing')]);
      said[name] = outcome instanceof Error ? outcome.name : String(outcome);
    } catch (error) {
      said[name] = (error as Error).name;
    }
  };
  const settled = (target: EventTarget, ...names: string[]) =>
    new Promise((resolve) => {
      for (const name of names) target.addEventListener(name, () => resolve(name), { once: true });
    });

  await Promise.all([
    attempt('fetch', () => fetch(`${base}fetch`)),
    attempt('fetch, no-cors', () => fetch(`${base}fetch-no-cors`, { mode: 'no-cors', keepalive: true })),
    attempt('XMLHttpRequest', () => {
      const request = new XMLHttpRequest();
      request.open('POST', `${base}xhr`);
      request.send('x');
      return settled(request, 'load', 'error');
    }),
    attempt('WebSocket', () => settled(new WebSocket(`ws://${host}/socket`), 'open', 'error')),
    attempt('EventSource', () => settled(new EventSource(`${base}events`), 'open', 'error')),
    attempt('WebTransport', () => new WebTransport(`https://${host}/transport`).ready),
    attempt('beacon', () => navigator.sendBeacon(`${base}beacon`, 'x')),
    attempt('call', async () => {
      const call = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:${host}` },
          { urls: `turn:127.0.0.1:${port}?transport=udp`, username: 'a', credential: 'b' },
          { urls: `turn:127.0.0.1:${port}?transport=tcp`, username: 'a', credential: 'b' },
        ],
      });
      const found: string[] = [];
      call.onicecandidate = ({ candidate }) => candidate !== null && found.push(candidate.candidate);
      call.createDataChannel('out');
      await call.setLocalDescription(await call.createOffer());
      await pause(1500);
      call.close();
      return found.join();
    }),
    attempt('worker', () => settled(new Worker(`${base}worker.js`), 'message', 'error')),
    attempt('worker from a blob', () => {
      const source = `
        try { importScripts('${base}import-scripts.js'); } catch {}
        fetch('${base}worker-fetch').catch(() => {});
        try { new WebSocket('ws://${host}/worker-socket'); } catch {}
        setTimeout(() => postMessage('ended'), 500);`;
      const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
      return settled(new Worker(address), 'message', 'error');
    }),
    attempt('service worker', () => navigator.serviceWorker.register(`${base}service-worker.js`)),
    attempt('import', () => import(`${base}module.js`)),
    attempt('import of data', () => import(['data:text/javascript', 'globalThis.ranData = 1'].join())),
    attempt('script', () => settled(put('script', { src: `${base}script.js` }), 'load', 'error')),
    attempt('module', () => settled(put('script', { src: `${base}module.js`, type: 'module' }), 'load', 'error')),
    attempt('picture', () => settled(put('img', { src: `${base}picture.png` }), 'load', 'error')),
    attempt('picture in a drawing', () => {
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><image href="${base}inner.png"/></svg>`;
      return settled(put('img', { src: `data:image/svg+xml,${encodeURIComponent(drawing)}` }), 'load', 'error');
    }),
    attempt('style sheet', () => settled(put('link', { rel: 'stylesheet', href: `${base}a.css` }), 'load', 'error')),
    attempt('styles', () => {
      const textContent = `@import '${base}b.css'; @font-face { font-family: x; src: url(${base}font.woff2); }
        body { background: url(${base}ground.png); font-family: x; cursor: url(${base}cursor.cur), auto; }`;
      const style = put('style', { textContent });
      return pause(500).then(() => style.remove());
    }),
    attempt('font', () => new FontFace('y', `url(${base}face.woff2)`).load()),
    attempt('video', () => settled(put('video', { src: `${base}video.webm`, preload: 'auto' }), 'canplay', 'error')),
    attempt('audio', () => settled(new Audio(`${base}audio.mp3`), 'canplay', 'error')),
    attempt('object', () => put('object', { data: `${base}object.html` })),
    attempt('embed', () => put('embed', { src: `${base}embed.html` })),
    attempt('frame', () => put('iframe', { src: `${base}frame.html` })),
    attempt('frame of our own', () => {
      const inner = `<script src="${base}inner.js"></script><img src="${base}inner-picture.png">
        <meta http-equiv="refresh" content="0;url=${base}refresh">`;
      return settled(put('iframe', { srcdoc: inner }), 'load');
    }),
    attempt('webview', () => put('webview', { src: `${base}webview.html` }).constructor.name),
    attempt('ping', () => {
      const link = put('a', { href: '#', ping: `${base}ping` });
      (link as HTMLElement).click();
    }),
    attempt('form', () => {
      const form = put('form', { action: `${base}form`, method: 'post', target: '_blank' }) as HTMLFormElement;
      form.submit();
    }),
    attempt('rules to fetch ahead', () => {
      const rules = { prefetch: [{ urls: [`${base}ahead`] }], prerender: [{ urls: [`${base}prerender`] }] };
      put('script', { type: 'speculationrules', textContent: JSON.stringify(rules) });
    }),
    ...['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'modulepreload', 'prerender', 'icon', 'manifest'].map(
      (rel) =>
        attempt(`link ${rel}`, () => {
          put('link', { rel, href: `${base}${rel}`, as: 'script' }, document.head);
          put('link', { rel, href: 'https://out.example.org/', as: 'script' }, document.head);
        }),
    ),
  ]);
  // What is done in the background has its time.
  await pause(1000);
  return said;
}
