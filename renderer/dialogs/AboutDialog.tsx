import { useEffect, useState } from 'react';
import { type FactDates, factDates } from '../../shared/catalog/fact-dates.ts';
import type { AppInfo } from '../../shared/host/host.ts';
import { loadSources } from '../store/sources.ts';
import { useSession } from '../store/use-store.ts';
import { factWords } from './fact-words.ts';
import { Modal } from './Modal.tsx';

/** What this program is, how far its figures can be relied on, and what it runs on. */
export function AboutDialog() {
  const { host, board } = useSession();
  const [info, setInfo] = useState<AppInfo | null>(null);
  const [dates, setDates] = useState<FactDates | null>(null);
  useEffect(() => {
    void host.appInfo().then((result) => result.ok && setInfo(result.value));
    void loadSources().then((facts) => setDates(factDates(facts)));
  }, [host]);
  const isDesktop = info !== null && info.platform !== 'web';
  return (
    <Modal title="Edgewise" subtitle={info === null ? '' : `version ${info.version}`} className="small-dialog about">
      <div className="dialog-body">
        <p>
          A whiteboard for AWS system design that does the arithmetic on every arrow. It works without a network and
          sends nothing anywhere.
        </p>
        <h3>Figures</h3>
        {dates !== null && factWords(dates).map((words) => <p key={words}>{words}</p>)}
        <p className="muted">
          Prices and quotas are list prices and defaults for us-east-1, each with its source and date: click any figure
          to see them. Check them with AWS before you rely on them.
        </p>
        <p className="muted">
          Rules, decisions and rounds follow a guide to AWS system design at the levels L6 and L7; RULES.md, which comes
          with the source, lists every rule.
        </p>
        <h3>Licences</h3>
        <p className="muted">
          Edgewise is under the MIT licence; NOTICE, beside the program, names the work of others in it. AWS artwork is
          used unaltered and belongs to Amazon Web Services. Edgewise is not made or endorsed by AWS. The canvas is
          drawn with React Flow, the dictionary comes from the SCOWL word lists.
        </p>
        {info !== null && (
          <p className="muted caption">
            {info.runtime === 'electron' ? `Electron ${info.runtimeVersion}` : 'In a browser'} on {info.platform}
            {info.sandboxed ? ', sandboxed' : ''}
          </p>
        )}
      </div>
      <div className="dialog-foot">
        <span className="muted grow">Boards are files of yours; all else is kept on this machine.</span>
        {isDesktop && (
          <button type="button" className="button" onClick={() => void host.showFolder('data')}>
            Show where
          </button>
        )}
        <button type="button" className="button" onClick={() => board.show(null)}>
          Close
        </button>
      </div>
    </Modal>
  );
}
