import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { root } from './paths.mjs';

/** The whiteboards that the canvas is measured beside, each a page of its own in `bench/peers/`. */
export const peers = ['react-flow', 'excalidraw', 'tldraw'];

const folder = path.join(root, 'bench', 'peers');
const made = path.join(root, 'dist', 'bench', 'peers');

/** Brings the other whiteboards from the registry, in the versions of their own lock file; does nothing where they are there. */
export function installPeers() {
  const installed = path.join(folder, 'node_modules', '.package-lock.json');
  const lock = path.join(folder, 'package-lock.json');
  const isThere = fs.existsSync(installed) && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs;
  if (isThere) return;
  console.error('Installing the other whiteboards into bench/peers');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * Builds a page for each, as its maker ships it for production.
 * @param {readonly string[]} [names]
 */
export async function buildPeers(names = peers) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: folder,
    entryPoints: names.map((name) => `${name}.mjs`),
    bundle: true,
    format: 'esm',
    splitting: true,
    minify: true,
    outdir: made,
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'file', '.ttf': 'file', '.svg': 'file', '.png': 'file' },
    logLevel: 'error',
  });
}

/**
 * Serves their pages to this machine. `box` is where in the window the board is drawn.
 * @param {{ x: number, y: number, width: number, height: number }} box
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function servePeers(box) {
  const server = http.createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.join(made, name);
    if (path.extname(name) === '' && fs.existsSync(path.join(made, `${name}.js`))) {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageFor(name, box));
    } else if (fs.existsSync(file) && fs.statSync(file).isFile()) {
      const type = name.endsWith('.css') ? 'text/css' : name.endsWith('.js') ? 'text/javascript' : 'font/woff2';
      response.writeHead(200, { 'Content-Type': type });
      fs.createReadStream(file).pipe(response);
    } else response.writeHead(404).end();
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

/**
 * @param {string} name
 * @param {{ x: number, y: number, width: number, height: number }} box
 */
function pageFor(name, { x, y, width, height }) {
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="${name}.css">
<style>body{margin:0}#stage{position:absolute;left:${x}px;top:${y}px;width:${width}px;height:${height}px}</style>
<div id="stage"></div><script type="module" src="${name}.js"></script>`;
}
