import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { build, products } from './build.mjs';
import { root } from './paths.mjs';
import { webHeaders } from './web-make.mjs';

const types = /** @type {Readonly<Record<string, string>>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
});

/**
 * Serves the built page to browsers on this machine, under the same content policy as the desktop, without a service worker: for tests and
 * measurements, which must never meet an older build.
 * @param {number} port 0 takes a free one
 * @returns {Promise<Serving>}
 */
export async function servePage(port) {
  await build([products.page, products.policy]);
  const { contentPolicy } = await policies();
  return serveFolder(port, {
    folder: () => path.join(root, 'dist', 'renderer'),
    headers: () => ({
      'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    }),
  });
}

/**
 * Serves the web build to browsers on this machine as a host on the web would.
 * @param {number} port 0 takes a free one
 * @param {{ under?: string, folder?: () => string }} [options] the folder of the host that it stands in, and where the files are
 * @returns {Promise<Serving>}
 */
export async function serveWeb(port, { under = '/', folder } = {}) {
  await build([products.web, products.policy]);
  const both = await policies();
  const built = path.join(root, path.dirname(products.web.made));
  return serveFolder(port, { under, folder: folder ?? (() => built), headers: (file) => webHeaders(file, both) });
}

/** @returns {Promise<import('./web-make.mjs').Policies & { contentPolicy: string }>} */
const policies = () => import(path.join(root, products.policy.made));

/** @typedef {{ address: string, close: () => void }} Serving */

/**
 * @param {number} port
 * @param {{ folder: () => string, headers: (file: string) => Record<string, string>, under?: string }} served `file` is relative to the
 * page's folder
 * @returns {Promise<Serving>}
 */
async function serveFolder(port, { folder, headers: headersOf, under = '/' }) {
  const server = http.createServer((request, response) => {
    const place = isLocal(request.headers.host) ? placeOf(request.url ?? '/', under) : null;
    const headers = headersOf(place ?? '');
    const file = place === null ? null : fileFor(place, folder());
    if (file === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, headers).end();
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    if (request.method === 'HEAD') response.end();
    else
      fs.createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://localhost:${taken}${under}`, close };
}

/**
 * Other sites must not reach this server by a name of theirs that points here.
 * @param {string | undefined} host
 */
function isLocal(host) {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host ?? '');
}

/**
 * What is asked for, relative to the page's folder; null where it lies outside.
 * @param {string} address
 * @param {string} under
 */
function placeOf(address, under) {
  try {
    const place = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    return place.startsWith(under) ? place.slice(under.length) : null;
  } catch {
    return null;
  }
}

/**
 * @param {string} place
 * @param {string} folder
 * @returns {string | null}
 */
function fileFor(place, folder) {
  try {
    const file = path.join(folder, place === '' ? 'index.html' : place);
    const isInside = file.startsWith(folder + path.sep);
    return isInside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
  } catch {
    return null;
  }
}

if (process.argv[1] === path.join(root, 'scripts', 'web.mjs')) {
  const { address } = await serveWeb(Number(process.env.PORT ?? 4173));
  console.log(`Edgewise for your browser: ${address}  (Ctrl+C ends it)`);
}
