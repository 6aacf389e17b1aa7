import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { KeptSize } from '../../shared/host/host.ts';
import { ParamRow } from '../controls/ParamRow.tsx';
import { useSession } from '../store/use-store.ts';
import { Section } from './Section.tsx';
import { sizeText } from './size-text.ts';

const names: Readonly<Record<KeptSize['part'], string>> = {
  records: 'Unsaved work, practice, pictures of recent files',
  versions: 'Versions of your files',
  packs: 'Packs',
  logs: 'Logs',
  all: 'Everything, in this browser',
};

/** What the program keeps beside the boards' own files, how much it is, and where. */
export function KeptSection({ isDesktop }: { readonly isDesktop: boolean }) {
  const { board, host } = useSession();
  const [sizes, setSizes] = useState<readonly KeptSize[]>([]);
  useEffect(() => {
    void host.keptSizes().then((result) => result.ok && setSizes(result.value));
  }, [host]);
  return (
    <Section heading="On this machine">
      {sizes.map(({ part, size }) => (
        <ParamRow key={part} name={names[part]}>
          <span className="muted">{sizeText(size)}</span>
        </ParamRow>
      ))}
      {isDesktop && (
        <ParamRow name="All of it is in one folder">
          <button
            type="button"
            className="button"
            onClick={() =>
              void host.showFolder('data').then((result) => {
                if (!result.ok) board.tell({ kind: 'error', text: result.error.message });
              })
            }
          >
            <FolderOpen size={14} />
            Show the folder
          </button>
        </ParamRow>
      )}
      <p className="muted">Nothing of it is ever sent anywhere.</p>
    </Section>
  );
}
