import { useEffect, useMemo } from 'react';
import type { Design } from '../../../shared/model/document.ts';
import type { StepFigures } from '../../../shared/whatif/request-totals.ts';
import { requestTrees, type Step } from '../../../shared/whatif/request-tree.ts';
import { exact } from '../../../shared/wording/numbers.ts';
import { nameOf } from '../../panels/names.ts';
import { catalog } from '../../store/catalog.ts';
import { showCertificate } from '../../store/show-certificate.ts';
import { useBoard, useDesign } from '../../store/use-store.ts';
import { AsideFrame } from '../AsideFrame.tsx';
import './request.css';

/** Everything that a client waits for: what must all answer, what is one of several, and what each step takes and promises. */
export function RequestPath() {
  const board = useBoard();
  const design = useDesign();
  const trees = useMemo(() => requestTrees(design, catalog), [design]);
  useEffect(() => () => board.view({ highlight: null }), [board]);
  return (
    <AsideFrame title="Request path" about="What each client waits for">
      {trees.length === 0 && (
        <section className="muted">
          No client calls anything yet. Draw an arrow from a client to see its request.
        </section>
      )}
      {trees.map((tree) => (
        <section key={tree.node}>
          <h2>
            <span>{nameOf(design, tree.node)}</span>
          </h2>
          <Totals design={design} total={tree.total} />
          <Calls design={design} step={tree} />
        </section>
      ))}
      {trees.length > 0 && (
        <section className="muted">
          p50 is one call of each, parallel calls at once; of several it is the one in the middle. SLAs multiply. Dashed
          steps are handed over: nobody waits for what comes behind them.
        </section>
      )}
    </AsideFrame>
  );
}

function Totals({ design, total }: { readonly design: Design; readonly total: StepFigures }) {
  const missing = [...new Set([...total.unknown.latency, ...total.unknown.availability])];
  return (
    <>
      <div className="request-totals">
        <Total label="p50" value={time(total.p50Ms)} />
        <Total label="Longest" value={time(total.longestMs)} />
        <Total label="SLA" value={share(total.availability)} />
      </div>
      {missing.length > 0 && (
        <p className="muted panel-note">
          Without a figure, and left out: {missing.map((id) => nameOf(design, id)).join(', ')}.
        </p>
      )}
    </>
  );
}

function Total({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <div className="muted caption">{label}</div>
      <b className="figure">{value}</b>
    </div>
  );
}

/** What a step calls, one row each. */
function Calls({ design, step }: { readonly design: Design; readonly step: Step }) {
  if (step.steps.length === 0 && step.omitted === 0) return null;
  const several = step.steps.length + step.omitted > 1;
  const words = step.calls === 'one-of' ? oneOf(step) : several ? 'All must answer' : null;
  return (
    <ul className="request-steps" aria-label={words ?? 'Calls'}>
      {words !== null && (
        <li className="muted caption" aria-hidden="true">
          {words}
        </li>
      )}
      {step.steps.map((one) => (
        <li key={one.edge} className={one.mode === 'async' ? 'handed-over' : undefined}>
          <Row design={design} step={one} />
          <Calls design={design} step={one} />
        </li>
      ))}
      {step.omitted > 0 && <li className="muted caption">and {step.omitted} more</li>}
    </ul>
  );
}

function oneOf({ answered, steps, omitted }: Step): string {
  const several = steps.length + omitted > 1;
  if (answered === 0) return 'One of these answers';
  const rest = several ? 'the rest one of these' : 'the rest this';
  return `${share(answered, 1)} it answers itself, ${rest}`;
}

function Row({ design, step }: { readonly design: Design; readonly step: Step }) {
  const board = useBoard();
  const { own, total, weight } = step;
  const point = (highlight: string | null) => board.view({ highlight });
  return (
    <button
      type="button"
      className="request-step"
      onPointerEnter={() => point(step.node)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(step.node)}
      onBlur={() => point(null)}
      title="Where these come from"
      onClick={() => showCertificate(board, { id: step.node, part: 'latency' })}
    >
      <span className="request-name">{nameOf(design, step.node)}</span>
      <span className="muted figure">{weight < 1 ? share(weight, 1) : ''}</span>
      <span className="figure">{own.p50Ms === null ? <Missing /> : time(own.p50Ms)}</span>
      <span className="figure">{own.availability === null ? <Missing /> : share(own.availability)}</span>
      {step.steps.length > 0 && (
        <>
          <span className="muted caption request-name">with its calls</span>
          <span />
          <span className="muted caption figure">{time(total.p50Ms)}</span>
          <span className="muted caption figure">{share(total.availability)}</span>
        </>
      )}
    </button>
  );
}

function Missing() {
  return (
    <span className="muted" title="No figure">
      –<span className="hidden-text">no figure</span>
    </span>
  );
}

function time(ms: number): string {
  return ms >= 10_000 ? `${exact(ms / 1000, 1)} s` : `${exact(ms, ms < 10 ? 1 : 0)} ms`;
}

function share(value: number, decimals = 3): string {
  return `${exact(value * 100, decimals)}%`;
}
