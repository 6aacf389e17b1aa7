import { lazy, Suspense, useEffect } from 'react';
import { OpenAside } from '../asides/OpenAside.tsx';
import { useBoardState } from '../store/use-store.ts';
import { BoardPanel } from './BoardPanel.tsx';

/** Explaining figures takes the formulas' own words: they load when the window has come to rest, or with the first certificate. */
const loadCertificate = () => import('./CertificatePanel.tsx');
const CertificatePanel = lazy(() => loadCertificate().then((module) => ({ default: module.CertificatePanel })));

/** Nothing is selected at first: what it takes to size a card or an arrow loads in the same way. */
const loadItem = () => import('./ItemPanel.tsx');
const ItemPanel = lazy(() => loadItem().then((module) => ({ default: module.ItemPanel })));

/** What is selected, in full; the board itself when nothing is; a figure's certificate or an aside while one is open. */
export function Inspector() {
  const isEmpty = useBoardState((state) => state.selection.size === 0);
  const certificate = useBoardState((state) => state.certificate);
  const aside = useBoardState((state) => state.aside);
  useEffect(() => {
    const waiting = requestIdleCallback(() => {
      void loadItem();
      void loadCertificate();
    });
    return () => cancelIdleCallback(waiting);
  }, []);
  if (certificate !== null) {
    return (
      <Suspense fallback={<aside className="inspector" aria-label="Where this figure comes from" />}>
        <CertificatePanel subject={certificate} />
      </Suspense>
    );
  }
  if (aside !== null) return <OpenAside id={aside} />;
  return (
    <aside className="inspector" aria-label="Inspector">
      {isEmpty ? (
        <BoardPanel />
      ) : (
        <Suspense>
          <ItemPanel />
        </Suspense>
      )}
    </aside>
  );
}
