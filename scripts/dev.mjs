// `npm run dev`: the page from Vite with hot updates, in a window where there is a display, otherwise for a browser.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createServer } from 'vite';
import { build, products } from './build.mjs';
import { hasDisplay } from './display.mjs';
import { findRuntime } from './electron-runtime.mjs';
import { isRoot, root } from './paths.mjs';

const server = await createServer({ configFile: path.join(root, 'vite.config.ts') });
await server.listen();
server.printUrls();
const address = server.resolvedUrls?.local[0]?.replace(/\/$/, '');

if (hasDisplay() && address !== undefined) {
  await build([products.desktop]);
  const runtime = await findRuntime();
  console.log(runtime.why);
  const flags = isRoot() && process.platform === 'linux' ? ['--no-sandbox'] : [];
  const child = spawn(runtime.executable, [...flags, `--dev-url=${address}`, root], { stdio: 'inherit' });
  child.once('close', () => void server.close().then(() => process.exit()));
}
