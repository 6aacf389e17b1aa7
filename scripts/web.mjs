import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { build, products } from './build.mjs';
import { root } from './paths.mjs';

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
 * Serves the built page to browsers on this machine, under the same content policy as the desktop.
 * @param {number} port 0 takes a free one
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function servePage(port) {
  await build([products.page, products.policy]);
  const { contentPolicy } = await import(path.join(root, products.policy.made));
  const folder = path.join(root, 'dist', 'renderer');
  const server = http.createServer((request, response) => {
    const headers = {
      'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    };
    const file = isLocal(request.headers.host) ? fileFor(request.url ?? '/', folder) : null;
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
  return { address: `http://localhost:${taken}/`, close: () => server.close() };
}

/**
 * Other sites must not reach this server by a name of theirs that points here.
 * @param {string | undefined} host
 */
function isLocal(host) {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host ?? '');
}

/**
 * @param {string} address
 * @param {string} folder
 * @returns {string | null}
 */
function fileFor(address, folder) {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const file = path.join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
    const isInside = file.startsWith(folder + path.sep);
    return isInside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
  } catch {
    return null;
  }
}

if (process.argv[1] === path.join(root, 'scripts', 'web.mjs')) {
  const { address } = await servePage(Number(process.env.PORT ?? 4173));
  console.log(`Edgewise for your browser: ${address}  (Ctrl+C ends it)`);
}
