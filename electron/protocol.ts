import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { contentPolicy } from '../shared/host/content-policy.ts';

/** The page's own scheme: `'self'` in the content policy means our files and nothing else. */
export const pageOrigin = 'app://edgewise';

/** Only what Chromium knows under this name: it says of any other that it does not. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * What a page in a window of ours never does, beyond the content policy that the browser has too: it opens no windows, no dialogs of its own
 * and no downloads, prints nothing, and reaches no device of the machine.
 */
const closedHeaders = {
  'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'; sandbox allow-scripts allow-same-origin allow-forms`,
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Must run before the app is ready. */
export function registerPageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Serves the built page from `folder`, and only from there. */
export function servePage(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = pageFile(request.url, folder);
    if (request.method !== 'GET' || file === null) return plain(404);
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersOf(file) });
    } catch {
      return plain(404);
    }
  });
}

/** The file behind an address of the page, or null where it is not below `folder` or has no known type. */
export function pageFile(url: string, folder: string): string | null {
  try {
    const { protocol: scheme, host, pathname } = new URL(url);
    if (`${scheme}//${host}` !== pageOrigin) return null;
    const wanted = decodeURIComponent(pathname === '/' ? '/index.html' : pathname);
    if (/[\\\0]/.test(wanted)) return null;
    const file = path.resolve(folder, `.${wanted}`);
    return file.startsWith(folder + path.sep) && path.extname(file) in types ? file : null;
  } catch {
    return null;
  }
}

function headersOf(file: string): Record<string, string> {
  return { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream', ...closedHeaders };
}

function plain(status: number): Response {
  return new Response('', { status, headers: closedHeaders });
}
