// Stands in for Electron's own default app, which the registry runtime lacks: makes `electron [flags] DIR` start DIR.
// It is copied into that runtime by registry-runtime.mjs. ESM with a top-level await, so that the app registers its
// schemes before `ready`; takes `-r FILE` because Playwright passes its loader that way.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const args = process.argv.slice(1);
const loader = args.indexOf('-r');
if (loader >= 0) createRequire(import.meta.url)(args.splice(loader, 2)[1] ?? '');
const folder = args.find((arg) => !arg.startsWith('-'));
if (folder === undefined) {
  console.log(process.versions.electron);
  app.exit(0);
} else {
  const dir = path.resolve(folder);
  const manifest = JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8'));
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version ?? '0.0.0');
  app.setAppPath(dir);
  await import(pathToFileURL(path.join(dir, manifest.main ?? 'index.js')).href);
}
