import { useMemo } from 'react';
import type { Analysis } from '../../../shared/engine/analysis.ts';
import type { Design } from '../../../shared/model/document.ts';
import { type Failure, fail, type Outage } from '../../../shared/whatif/failure.ts';
import { recoveryOf } from '../../../shared/whatif/recovery.ts';
import { exact, percent } from '../../../shared/wording/numbers.ts';
import { Choice } from '../../controls/Choice.tsx';
import { StatusMark } from '../../controls/StatusMark.tsx';
import { limitName, nameOf, nodeName } from '../../panels/names.ts';
import { type OutageChoice, outageChoices, outageName } from '../../panels/outage.ts';
import { catalog } from '../../store/catalog.ts';
import { currentFailure, putFailure } from '../../store/failure.ts';
import { showCertificate } from '../../store/show-certificate.ts';
import { useAnalysis, useBoard, useBoardState, useDesign } from '../../store/use-store.ts';
import { AsideFrame } from '../AsideFrame.tsx';
import { type Load, loadsOf } from './loads.ts';
import './failure.css';

putFailure(fail);

/** Fails a box, a service, a zone or a region, and says what still works. */
export function FailureLens() {
  const board = useBoard();
  const design = useDesign();
  const outage = useBoardState((state) => state.outage);
  const failure = useBoardState(currentFailure);
  const analysis = useAnalysis();
  const choices = useMemo(() => outageChoices(design), [design]);
  const recovery = useMemo(() => recoveryOf(design, catalog), [design]);
  return (
    <AsideFrame title="Failure lens" about="What still works when something fails">
      <section>
        <h2>
          <span>What fails</span>
          {outage !== null && (
            <button type="button" className="link" onClick={() => board.view({ outage: null })}>
              Nothing
            </button>
          )}
        </h2>
        <Pick label="A region" options={choices.regions} outage={outage} none="No region is drawn" />
        <Pick label="A zone" options={choices.zones} outage={outage} none="No zone is drawn" />
        <Pick label="A service" options={choices.services} outage={outage} none="Nothing is drawn" />
        <FailSelection design={design} />
      </section>
      {outage !== null && failure !== null && (
        <Outcome design={design} outage={outage} failure={failure} analysis={analysis} />
      )}
      <section>
        <h2>
          <span>If a whole region is lost</span>
        </h2>
        {recovery === null ? (
          <p>No copy of the data is drawn outside its region: what is lost there is lost.</p>
        ) : (
          <>
            <p>
              <b>{recovery.name}</b> <span className="muted">({recovery.cost})</span>
            </p>
            <p>{recovery.why}</p>
            <div className="recovery">
              <div>
                <div className="muted caption">Back in (RTO)</div>
                <b>{recovery.rto}</b>
              </div>
              <div>
                <div className="muted caption">Lost at most (RPO)</div>
                <b>{recovery.rpo}</b>
              </div>
            </div>
            <p className="muted caption">Guide: Disaster Recovery Patterns</p>
          </>
        )}
      </section>
    </AsideFrame>
  );
}

function Pick({
  label,
  options,
  outage,
  none,
}: {
  readonly label: string;
  readonly options: readonly OutageChoice[];
  readonly outage: Outage | null;
  readonly none: string;
}) {
  const board = useBoard();
  const value = outage === null ? '' : JSON.stringify(outage);
  const chosen = options.some((option) => option.value === value) ? value : 'none';
  return (
    <div className="param">
      <span className="grow">{label}</span>
      {options.length === 0 ? (
        <span className="param-value muted">{none}</span>
      ) : (
        <Choice
          label={label}
          value={chosen}
          options={[{ value: 'none', label: 'Works' }, ...options]}
          onChange={(next) => board.view({ outage: options.find((option) => option.value === next)?.outage ?? null })}
        />
      )}
    </div>
  );
}

function FailSelection({ design }: { readonly design: Design }) {
  const board = useBoard();
  const selection = useBoardState((state) => state.selection);
  const ids = design.nodes.filter((node) => selection.has(node.id)).map((node) => node.id);
  return (
    <button
      type="button"
      className="button fail-selection"
      disabled={ids.length === 0}
      onClick={() => board.view({ outage: { kind: 'nodes', ids } })}
    >
      {ids.length === 0 ? 'Select boxes to fail them' : `Fail ${outageName(design, { kind: 'nodes', ids })}`}
    </button>
  );
}

function Outcome({
  design,
  outage,
  failure,
  analysis,
}: {
  readonly design: Design;
  readonly outage: Outage;
  readonly failure: Failure;
  readonly analysis: Analysis;
}) {
  const loads = useMemo(() => loadsOf(design, catalog, failure, analysis), [design, failure, analysis]);
  const names = (ids: Iterable<string>) => [...ids].map((id) => nameOf(design, id)).join(', ');
  return (
    <section aria-live="polite">
      <h2>
        <span>Without {outageName(design, outage)}</span>
      </h2>
      {failure.clients.map(({ node, works }) => (
        <p key={node} className="still-works">
          <StatusMark status={works >= 1 ? 'ok' : works > 0 ? 'tight' : 'over'} />
          <span>
            <b className="figure">{worksText(works)}</b> of what {nodeName(design, node)} asks for works.
          </span>
        </p>
      ))}
      {failure.clients.length === 0 && <p className="muted">No client calls anything.</p>}
      <dl className="outcome">
        {failure.down.size > 0 && <Item term={`Failed, ${failure.down.size}`} text={names(failure.down)} />}
        {failure.down.size === 0 && <Item term="Failed" text="nothing that is drawn" />}
        {failure.cutOff.size > 0 && <Item term="Up, but cut off" text={names(failure.cutOff)} />}
        {failure.passedBy.length > 0 && (
          <Item
            term="Passed by"
            text={`${names(failure.passedBy)}: reads go to the store behind, if the application falls back to it`}
          />
        )}
        {failure.buffers.length > 0 && (
          <Item term="Keeps what arrives" text={`${names(failure.buffers)}, until what reads it is back`} />
        )}
        {failure.kept.map(({ node, why }) => (
          <Item key={node} term="Goes on" text={`${nameOf(design, node)}: ${why}`} />
        ))}
      </dl>
      {loads.length > 0 && (
        <>
          <h2>
            <span>Fuller than before</span>
          </h2>
          <ul className="loads">
            {loads.map((load) => (
              <LoadRow key={load.node} design={design} load={load} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function LoadRow({ design, load }: { readonly design: Design; readonly load: Load }) {
  const board = useBoard();
  return (
    <li>
      <button type="button" className="link" onClick={() => board.select([load.node])}>
        {nodeName(design, load.node)}
      </button>
      <span className="muted"> {limitName(design, load.node, load.limit)}</span>
      <button
        type="button"
        className={`load-change figure ${load.status}`}
        title="Where this comes from"
        onClick={() => showCertificate(board, { id: load.node, part: 'limit', key: load.limit })}
      >
        {percent(load.before)} → <StatusMark status={load.status} /> {percent(load.after)}
      </button>
    </li>
  );
}

function Item({ term, text }: { readonly term: string; readonly text: string }) {
  return (
    <>
      <dt className="muted">{term}</dt>
      <dd>{text}</dd>
    </>
  );
}

/** Never "100%" for anything but all, never "0%" for anything but nothing. */
function worksText(works: number): string {
  if (works >= 1) return 'All';
  if (works <= 0) return 'Nothing';
  const value = works * 100;
  if (value > 99.9) return 'Over 99.9%';
  return value < 0.1 ? 'Under 0.1%' : `${exact(value, 1)}%`;
}
