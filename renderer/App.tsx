import { useEffect } from 'react';
import type { Host } from '../shared/host/host.ts';

/** Where the panels sit. */
export function App({ host }: { readonly host: Host }) {
  useEffect(() => {
    document.documentElement.setAttribute('data-ready', 'true');
    void host.setWindowState({ title: 'Edgewise', file: null, edited: false, disabled: [] });
  }, [host]);
  return <main>Edgewise</main>;
}
