import { lazy, Suspense, useEffect } from 'react';
import { OpenAside } from '../asides/OpenAside.tsx';
import { useBoardState, useDocument } from '../store/use-store.ts';
import { BoardPanel } from './BoardPanel.tsx';
import { EdgePanel } from './EdgePanel.tsx';
import { GroupPanel } from './GroupPanel.tsx';
import { ManyPanel } from './ManyPanel.tsx';
import { NodePanel } from './NodePanel.tsx';
import { NotePanel } from './NotePanel.tsx';

/** Explaining figures takes the formulas' own words: they load when the window has come to rest, or with the first certificate. */
const loadCertificate = () => import('./CertificatePanel.tsx');
const CertificatePanel = lazy(() => loadCertificate().then((module) => ({ default: module.CertificatePanel })));

/** What is selected, in full; the board itself when nothing is; a figure's certificate or an aside while one is open. */
export function Inspector() {
  const selection = useBoardState((state) => state.selection);
  const certificate = useBoardState((state) => state.certificate);
  const aside = useBoardState((state) => state.aside);
  useEffect(() => {
    const waiting = requestIdleCallback(() => void loadCertificate());
    return () => cancelIdleCallback(waiting);
  }, []);
  const [only] = selection.size === 1 ? selection : [];
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
      {only === undefined ? selection.size === 0 ? <BoardPanel /> : <ManyPanel /> : <Item key={only} id={only} />}
    </aside>
  );
}

function Item({ id }: { readonly id: string }) {
  const { design, sketch } = useDocument();
  const node = design.nodes.find((candidate) => candidate.id === id);
  if (node) return <NodePanel node={node} />;
  const edge = design.edges.find((candidate) => candidate.id === id);
  if (edge) return <EdgePanel edge={edge} />;
  const group = design.groups.find((candidate) => candidate.id === id);
  if (group) return <GroupPanel group={group} />;
  const note = sketch.notes.find((candidate) => candidate.id === id);
  return note ? <NotePanel note={note} /> : <BoardPanel />;
}
