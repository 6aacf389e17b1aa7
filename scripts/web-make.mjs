import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** @typedef {{ webPolicy: string, workerPolicy: string }} Policies */

/** The file that marks a web build as whole; it is written last. */
export const webPage = 'index.html';

/**
 * Makes the web build of the page that was built in `from`: the same files, and what makes them installable and work without a network. All
 * addresses are relative, so it may stand in any folder of a host.
 * @param {string} from
 * @param {string} to is replaced
 * @param {Policies} policies
 */
export async function makeWeb(from, to, policies) {
  fs.rmSync(to, { recursive: true, force: true });
  fs.cpSync(from, to, { recursive: true, filter: (file) => path.relative(from, file) !== webPage });
  const icons = await makeIcons(path.join(to, 'assets'));
  const colours = themeColours();
  fs.writeFileSync(path.join(to, 'manifest.webmanifest'), `${JSON.stringify(manifest(icons, colours), null, 2)}\n`);
  fs.writeFileSync(path.join(to, '_headers'), headersFile(policies));
  const page = webPageOf(fs.readFileSync(path.join(from, webPage), 'utf8'), policies.webPolicy, icons, colours);
  await makeWorker(to, page);
  fs.writeFileSync(path.join(to, webPage), page);
}

/** @typedef {{ small: string, large: string, maskable: string, touch: string, drawn: string }} Icons addresses relative to the page */

/**
 * @param {string} folder
 * @returns {Promise<Icons>}
 */
async function makeIcons(folder) {
  const { Resvg } = await import('@resvg/resvg-js');
  const art = fs.readFileSync(path.join(root, 'assets', 'packaging', 'icon.svg'), 'utf8');
  /** @param {string} svg @param {number} size */
  const png = (svg, size) => new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  /** @param {string} name @param {string} extension @param {string | Buffer} bytes */
  const put = (name, extension, bytes) => {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const file = `${name}-${hash}.${extension}`;
    fs.writeFileSync(path.join(folder, file), bytes);
    return `assets/${file}`;
  };
  const full = withoutEdge(art);
  return {
    small: put('icon-192', 'png', png(art, 192)),
    large: put('icon-512', 'png', png(art, 512)),
    maskable: put('icon-maskable-512', 'png', png(full, 512)),
    touch: put('icon-touch-180', 'png', png(full, 180)),
    drawn: put('icon', 'svg', art),
  };
}

/**
 * The icon on a ground that reaches to all sides, its drawing within the middle eight tenths: systems cut their own shape out of it.
 * @param {string} art
 */
function withoutEdge(art) {
  const ground = /<rect [^>]*fill="(#[0-9A-Fa-f]{6})"\/>/.exec(art);
  const [, fill] = ground ?? [];
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(art)?.[1];
  if (ground === null || fill === undefined || inner === undefined) throw new Error('the icon has no ground');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="1024" viewBox="0 0 1024 1024"><rect width="1024" height="1024" fill="${fill}"/><g transform="translate(56 56) scale(.89)">${inner.replace(ground[0], '')}</g></svg>`;
}

/** @returns {{ light: string, dark: string, ground: string }} the window's colours, from the only place where they are written */
function themeColours() {
  const tokens = fs.readFileSync(path.join(root, 'renderer', 'styles', 'tokens.css'), 'utf8');
  /** @param {string} name */
  const values = (name) =>
    [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map(([, value]) => value);
  const [light, dark] = values('surface');
  const [ground] = values('canvas');
  if (!light || !dark || !ground) throw new Error('tokens.css has no colours for the surface and the canvas');
  return { light, dark, ground };
}

/**
 * @param {Icons} icons
 * @param {{ light: string, ground: string }} colours
 */
function manifest(icons, colours) {
  const png = { type: 'image/png' };
  return {
    id: './',
    name: 'Edgewise',
    short_name: 'Edgewise',
    description: 'A whiteboard for AWS system design that does the arithmetic on every arrow.',
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: colours.light,
    background_color: colours.ground,
    categories: ['productivity', 'developer', 'education'],
    icons: [
      { src: icons.small, sizes: '192x192', ...png, purpose: 'any' },
      { src: icons.large, sizes: '512x512', ...png, purpose: 'any' },
      { src: icons.maskable, sizes: '512x512', ...png, purpose: 'maskable' },
    ],
    file_handlers: [
      {
        action: './',
        accept: { 'application/vnd.edgewise+json': ['.edgewise'] },
        icons: [{ src: icons.small, sizes: '192x192', ...png }],
        launch_type: 'single-client',
      },
    ],
    // A file that is opened comes to the window that is there, in a tab of its own.
    launch_handler: { client_mode: ['focus-existing', 'auto'] },
  };
}

/**
 * @param {string} page
 * @param {string} policy
 * @param {Icons} icons
 * @param {{ light: string, dark: string }} colours
 */
function webPageOf(page, policy, icons, colours) {
  const policyTag = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/;
  const iconTag = /<link rel="icon" href="data:,"\s*\/>/;
  if (!policyTag.test(page) || !iconTag.test(page)) throw new Error('the built page has no content policy or no icon');
  const tags = [
    `<link rel="icon" href="${icons.drawn}" type="image/svg+xml" />`,
    `<link rel="apple-touch-icon" href="${icons.touch}" />`,
    // With the person's sign-in, for hosts that ask for one.
    '<link rel="manifest" href="manifest.webmanifest" crossorigin="use-credentials" />',
    `<meta name="theme-color" content="${colours.light}" media="(prefers-color-scheme: light)" />`,
    `<meta name="theme-color" content="${colours.dark}" media="(prefers-color-scheme: dark)" />`,
  ];
  return page
    .replace(policyTag, `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}">`)
    .replace(iconTag, tags.join('\n    '));
}

/**
 * Bundles the service worker with the list of all files and their digests.
 * @param {string} folder
 * @param {string} page
 */
async function makeWorker(folder, page) {
  /** @param {string | Buffer} bytes */
  const integrity = (bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  const files = keptFiles(folder).map((file) => [file, integrity(fs.readFileSync(path.join(folder, file)))]);
  files.unshift(['./', integrity(page)]);
  const list = JSON.stringify(files);
  const id = createHash('sha256').update(list).digest('hex').slice(0, 12);
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['renderer/web/service-worker.ts'],
    outfile: path.join(folder, 'service-worker.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    define: { __BUILD__: `{"id":"${id}","files":${list}}` },
  });
}

/**
 * What the worker keeps, by address: all but the page itself, the worker, and what is for the host.
 * @param {string} folder
 */
export function keptFiles(folder) {
  const isKept = (/** @type {string} */ file) => ![webPage, 'service-worker.js', '_headers'].includes(file);
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter(isKept)
    .sort();
}

/**
 * The headers of one file of a web build.
 * @param {string} file its address, relative to the page
 * @param {Policies} policies
 * @returns {Record<string, string>}
 */
export function webHeaders(file, { webPolicy, workerPolicy }) {
  const isNamed = file.startsWith('assets/');
  return {
    'Content-Security-Policy': file === 'service-worker.js' ? workerPolicy : `${webPolicy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': isNamed ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}

/**
 * The same headers in the form that Netlify and Cloudflare Pages read.
 * @param {Policies} policies
 */
function headersFile(policies) {
  const names = { '/': './', '/index.html': './', '/manifest.webmanifest': 'manifest.webmanifest' };
  const places = { ...names, '/service-worker.js': 'service-worker.js', '/assets/*': 'assets/*' };
  return Object.entries(places)
    .map(([place, file]) => {
      const lines = Object.entries(webHeaders(file, policies)).map(([name, value]) => `  ${name}: ${value}`);
      return `${[place, ...lines].join('\n')}\n`;
    })
    .join('');
}
