/**
 * What the page may load, in one place: the desktop sends it as a header, so does `npm run web`, and the build puts it
 * into the page for other servers. Nothing comes from outside the program and nothing goes out. Inline styles are
 * allowed because React Flow positions with them.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self' blob:",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

type Directives = Readonly<Record<string, string>>;

function policyText(policy: Directives): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** The content policy of everything that is built. */
export const contentPolicy = policyText(directives);

/** The content policy of the web build: browsers read besides what they need to install it. */
export const webPolicy = policyText({ ...directives, 'manifest-src': "'self'" });

/** The content policy of the web build's service worker, which fetches the build's own files and does nothing else. */
export const workerPolicy = policyText({ 'default-src': "'none'", 'connect-src': "'self'" });

/** The content policy of the development server: its own inline script by nonce, its own socket by address. */
export function developmentPolicy(nonce: string, socket: string): string {
  return policyText({
    ...directives,
    'script-src': `'self' 'nonce-${nonce}'`,
    'connect-src': `'self' ${socket}`,
  });
}
