import type { Host } from '../../shared/host/host.ts';
import { browserHost } from './browser.ts';

/** The host of this page: the desktop's where the preload put one, the browser's elsewhere. */
export function currentHost(version: string): Host {
  const { edgewiseHost } = window as unknown as { readonly edgewiseHost?: Host };
  return edgewiseHost ?? browserHost(version);
}
