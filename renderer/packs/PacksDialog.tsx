import { FolderOpen, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { PackFile } from '../../shared/host/host.ts';
import { packName } from '../../shared/packs/pack.ts';
import { IssueList } from '../dialogs/IssueList.tsx';
import { Modal } from '../dialogs/Modal.tsx';
import { useBoardState, useSession } from '../store/use-store.ts';
import { putInForce } from './in-force.ts';
import { type Offer, offersOf } from './offers.ts';
import { PackReview } from './PackReview.tsx';

const states: Readonly<Record<Offer['is'], string>> = {
  new: 'new',
  newer: 'a newer release',
  older: 'an older release',
  changed: 'the same release, changed',
  'in-force': 'in force',
};

/** The packs in force and those that are offered; each is reviewed, figure by figure, before it holds. */
export function PacksDialog() {
  const session = useSession();
  const { board, host } = session;
  const accepted = useBoardState((state) => state.packs);
  const [files, setFiles] = useState<readonly PackFile[]>([]);
  const [hasFolder, setHasFolder] = useState(false);
  const [reviewed, setReviewed] = useState<Offer | null>(null);
  useEffect(() => {
    void host.packFiles().then((result) => result.ok && setFiles((chosen) => [...result.value, ...chosen]));
    void host.appInfo().then((result) => setHasFolder(result.ok && result.value.platform !== 'web'));
  }, [host]);
  const { offers, refused } = offersOf(files, accepted);
  const open = offers.filter(({ is }) => is !== 'in-force');

  async function choose() {
    const result = await host.choosePack();
    if (!result.ok) board.tell({ kind: 'error', text: result.error.message });
    else if (result.value !== null) {
      const file = result.value;
      setFiles((before) => [...before, file]);
      setReviewed(offersOf([file], accepted).offers[0] ?? null);
    }
  }

  if (reviewed !== null) return <PackReview offer={reviewed} onDone={() => setReviewed(null)} />;
  return (
    <Modal title="Packs" subtitle="Prices, limits, services and rules of your own" className="small-dialog">
      <div className="dialog-body">
        {accepted.length === 0 && open.length === 0 && refused.length === 0 && (
          <p className="muted">
            A pack is a JSON file with figures that replace the catalog’s, services of your own, and settings of rules.
            It is data: nothing in it can run. Its figures hold once you have reviewed them.
          </p>
        )}
        {accepted.length > 0 && (
          <PackList heading="In force">
            {accepted.map((pack) => (
              <li key={pack.id}>
                <span className="grow">
                  {pack.title} <span className="muted">release {pack.release}</span>
                </span>
                <button
                  type="button"
                  className="button"
                  onClick={() =>
                    putInForce(
                      session,
                      accepted.filter(({ id }) => id !== pack.id),
                    )
                  }
                >
                  Remove
                </button>
              </li>
            ))}
          </PackList>
        )}
        {open.length > 0 && (
          <PackList heading="To review">
            {open.map((offer) => (
              <li key={offer.file}>
                <span className="grow">
                  {packName(offer.pack)}{' '}
                  <span className="muted">
                    {states[offer.is]}, {offer.file}
                  </span>
                </span>
                <button type="button" className="button primary" onClick={() => setReviewed(offer)}>
                  Review
                </button>
              </li>
            ))}
          </PackList>
        )}
        {refused.map(({ file, issues }) => (
          <section key={file} className="pack-list">
            <h3>{file} cannot be used</h3>
            <IssueList issues={issues} />
          </section>
        ))}
      </div>
      <div className="dialog-foot">
        <button type="button" className="button" onClick={() => void choose()}>
          <Plus size={14} />
          Add a pack…
        </button>
        {hasFolder && (
          <button
            type="button"
            className="button"
            onClick={() => {
              void host.showFolder('packs').then((result) => {
                if (!result.ok) board.tell({ kind: 'error', text: result.error.message });
              });
            }}
          >
            <FolderOpen size={14} />
            Show the folder
          </button>
        )}
        <span className="grow" />
        <button type="button" className="button" onClick={() => board.show(null)}>
          Close
        </button>
      </div>
    </Modal>
  );
}

function PackList({ heading, children }: { readonly heading: string; readonly children: React.ReactNode }) {
  return (
    <section className="pack-list">
      <h3>{heading}</h3>
      <ul className="issues">{children}</ul>
    </section>
  );
}
