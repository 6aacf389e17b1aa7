import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { bareFacts } from './scripts/bare-facts.mjs';
import { notePage } from './scripts/bundled.mjs';
import { contentPolicy, developmentPolicy } from './shared/host/content-policy.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Puts the content policy into the built page, for servers that send no header of their own. */
function policyInPage(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig(({ command }) => {
  const nonce = randomBytes(16).toString('base64');
  const port = 5173;
  const bundled = notePage();
  return {
    root: 'renderer',
    // Relative addresses: the same build is served under app://, from a folder and from localhost.
    base: './',
    publicDir: false,
    plugins: [bareFacts(), react(), policyInPage(), bundled.page()],
    // The worker is built by itself, from the same bare facts.
    worker: { format: 'es', plugins: () => [bareFacts(), bundled.worker()] },
    define: { __APP_VERSION__: JSON.stringify(version) },
    // The development server's own script and socket are let through by name, everything else is as in the build.
    html: command === 'serve' ? { cspNonce: nonce } : {},
    server: {
      port,
      strictPort: true,
      headers: { 'Content-Security-Policy': developmentPolicy(nonce, `ws://localhost:${port}`) },
    },
    build: {
      outDir: '../dist/renderer',
      emptyOutDir: true,
      target: 'chrome130',
      // e2e/size.browser.spec.ts holds what matters: what loads at the start, compressed.
      chunkSizeWarningLimit: 2500,
      // Its polyfill fetches, which the content policy forbids; every runtime that we have preloads by itself.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // Everything that the window starts with stays together: cut into what other parts share, it compresses worse.
        output: {
          codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
          // The first file names all that load later; seven characters tell two versions apart as well as eight, and cost less.
          chunkFileNames: 'assets/[name]-[hash:7].js',
          assetFileNames: 'assets/[name]-[hash:7][extname]',
        },
      },
    },
  };
});
