import { Lightbulb, Map as MapIcon, Maximize, Minimize2, Minus, Plus } from 'lucide-react';
import { factor, money } from '../../shared/wording/numbers.ts';
import { priceRegion, priceTerms } from '../../shared/wording/price-terms.ts';
import { commandOf } from '../commands/index.ts';
import { CommandButton, commandKeys } from '../controls/CommandButton.tsx';
import { StatusMark } from '../controls/StatusMark.tsx';
import { Tip } from '../controls/Tip.tsx';
import { showCertificate } from '../store/show-certificate.ts';
import { isOpen } from '../store/state.ts';
import { useAnalysis, useBoard, useBoardState, useDesign, useSession, useVeiled } from '../store/use-store.ts';
import { breaksOf, overNow } from './breaks.ts';
import { limitName, nodeName } from './names.ts';

/** What the whole board says: cost, what is over, what breaks next, findings; and how it is looked at. */
export function BottomBar({ narrow }: { readonly narrow: boolean }) {
  const session = useSession();
  const design = useDesign();
  const hasCards = design.nodes.length > 0;
  const minimap = useBoardState((state) => isOpen(state, 'minimap'));
  const zen = useBoardState((state) => state.zen);
  const veiled = useVeiled();
  return (
    <footer className="bottom-bar">
      {veiled ? (
        <span className="muted veiled-note">Figures are hidden in this round</span>
      ) : hasCards ? (
        <Figures narrow={narrow} />
      ) : (
        <span className="muted">$0.00 a month</span>
      )}
      <span className="grow" />
      <CommandButton command="view.zoom-out" icon={Minus} size={14} side="top" />
      <Tip text="Zoom to 100 %" keys={commandKeys('view.zoom-reset')} side="top">
        <button type="button" className="zoom medium figure" onClick={() => commandOf('view.zoom-reset').run(session)}>
          <Zoom />
        </button>
      </Tip>
      <CommandButton command="view.zoom-in" icon={Plus} size={14} side="top" />
      <CommandButton command="view.fit" icon={Maximize} size={14} side="top" />
      {zen && (
        <CommandButton command="view.zen" icon={Minimize2} size={14} side="top" label="Show the bars and panels" />
      )}
      {hasCards && <CommandButton command="view.minimap" icon={MapIcon} size={14} side="top" pressed={minimap} />}
    </footer>
  );
}

/** By itself: zooming renders this and nothing else of the bar. */
function Zoom() {
  return <>{useBoardState((state) => Math.round(state.zoom * 100))}%</>;
}

function Figures({ narrow }: { readonly narrow: boolean }) {
  const board = useBoard();
  const { total } = useAnalysis();
  const design = useDesign();
  const cutting = (design.settings.commitment ?? 0) > 0 || (design.settings.discount ?? 0) > 0;
  return (
    <>
      <button
        type="button"
        className="bar-fact figure"
        title={`Where this comes from: ${priceTerms(design.settings)}`}
        onClick={() => showCertificate(board, { id: '', part: 'bill' })}
      >
        <b data-testid="total">{money(total.usdPerMonth)}</b> <span className="muted">a month</span>
        {total.unknown.length > 0 && <span className="muted"> and {total.unknown.length} unknown</span>}
        {!narrow && (
          <span className="muted">
            {' '}
            at {priceRegion} prices{cutting && ' with assumptions'}
          </span>
        )}
      </button>
      <Over />
      <NextBreak />
      <FindingCounts narrow={narrow} />
    </>
  );
}

function Over() {
  const board = useBoard();
  const design = useDesign();
  const over = overNow(useAnalysis());
  const [worst] = over;
  if (worst === undefined) return null;
  return (
    <>
      <span className="bar-line" />
      <button
        type="button"
        className="bar-fact over"
        onClick={() => showCertificate(board, { id: worst.at, part: 'limit', key: worst.limit })}
      >
        <StatusMark status="over" />
        <b>Over now</b>
        <span className="bar-place cut">
          {nodeName(design, worst.at)}, {limitName(design, worst.at, worst.limit)}
          {over.length > 1 && ` and ${over.length - 1} more`}
        </span>
      </button>
    </>
  );
}

function NextBreak() {
  const board = useBoard();
  const design = useDesign();
  const load = useBoardState((state) => state.load);
  const next = breaksOf(useAnalysis()).find((at) => at.load >= load * (1 - 1e-9));
  if (next === undefined) return null;
  return (
    <>
      <span className="bar-line" />
      <button
        type="button"
        className="bar-fact tight"
        onClick={() => showCertificate(board, { id: next.at, part: 'limit', key: next.limit })}
      >
        <StatusMark status="tight" />
        <b className="figure">Breaks at {factor(next.load)}</b>
        <span className="bar-place cut">
          {nodeName(design, next.at)}, {limitName(design, next.at, next.limit)}
        </span>
      </button>
    </>
  );
}

function FindingCounts({ narrow }: { readonly narrow: boolean }) {
  const board = useBoard();
  const { findings } = useAnalysis();
  const advised = useBoardState((state) => state.advised);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  const infos = count('info');
  if (!advised) return null;
  return (
    <>
      <span className="bar-line" />
      <button
        type="button"
        className="bar-fact finding-counts"
        aria-label={`${findings.length} findings: ${errors} errors, ${warnings} warnings, ${infos} hints`}
        onClick={() => {
          board.select([]);
          board.panel('inspector', true);
        }}
      >
        <b>{findings.length}</b>
        {!narrow && <span className="muted">{findings.length === 1 ? 'finding' : 'findings'}</span>}
        {errors > 0 && (
          <span className="row over">
            <StatusMark status="over" />
            {errors}
          </span>
        )}
        {warnings > 0 && (
          <span className="row tight">
            <StatusMark status="tight" />
            {warnings}
          </span>
        )}
        {infos > 0 && (
          <span className="row muted">
            <Lightbulb size={12} />
            {infos}
          </span>
        )}
      </button>
    </>
  );
}
