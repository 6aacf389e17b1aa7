import { useEffect, useState } from 'react';
import type { AppInfo } from '../../shared/host/host.ts';
import { useSession } from '../store/use-store.ts';
import { Modal } from './Modal.tsx';

/** What this program is and what it runs on. */
export function AboutDialog() {
  const { host } = useSession();
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    void host.appInfo().then((result) => result.ok && setInfo(result.value));
  }, [host]);
  return (
    <Modal title="Edgewise" subtitle={info === null ? '' : `version ${info.version}`} className="small-dialog about">
      <div className="dialog-body">
        <p>
          A whiteboard for AWS system design that does the arithmetic on every arrow. It works without a network and
          sends nothing anywhere.
        </p>
        <p className="muted">
          Prices and quotas are list prices and defaults for us-east-1, each with its source and date: click any figure
          to see them. Check them with AWS before you rely on them.
        </p>
        <p className="muted">
          AWS artwork is used unaltered and belongs to Amazon Web Services. Edgewise is not made or endorsed by AWS. The
          canvas is drawn with React Flow.
        </p>
        {info !== null && (
          <p className="muted caption">
            {info.runtime === 'electron' ? `Electron ${info.runtimeVersion}` : 'In a browser'} on {info.platform}
            {info.sandboxed ? ', sandboxed' : ''}
          </p>
        )}
      </div>
    </Modal>
  );
}
