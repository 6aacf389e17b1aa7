import { Fragment, lazy, Suspense } from 'react';
import type { Analysis } from '../../shared/engine/analysis.ts';
import { exactMoney, factor } from '../../shared/wording/numbers.ts';
import { nameOf } from '../panels/names.ts';
import { catalog } from '../store/catalog.ts';
import { showCertificate } from '../store/show-certificate.ts';
import { useAnalysis, useBoard, useBoardState, useDesign, useDocument } from '../store/use-store.ts';
import { BoardTerms } from './BoardTerms.tsx';
import { PriceSettings } from './terms-form.ts';

/** What the rules find comes behind the first picture, and with it how it is shown. */
const Findings = lazy(() => import('./Findings.tsx').then((module) => ({ default: module.Findings })));
/** Loads with the first note that says something. */
const NoteList = lazy(() => import('./NoteList.tsx').then((module) => ({ default: module.NoteList })));

/** The board as a whole: how it is priced, what it costs, what the rules found. */
export function BoardPanel() {
  const board = useBoard();
  const design = useDesign();
  const analysis = useAnalysis();
  const load = useBoardState((state) => state.load);
  const { total, findings } = analysis;
  const advised = useBoardState((state) => state.advised);
  const services = Object.entries(total.byService)
    .filter(([, usd]) => usd !== 0)
    .sort(([, a], [, b]) => b - a);
  const hasNotes = useDocument().sketch.notes.length > 0;
  const empty = design.nodes.length === 0;
  return (
    <>
      <section className="panel-head">
        <div className="grow">
          <b className="panel-title">Board</b>
          <div className="muted">{empty ? 'Nothing on it yet' : counts(design.nodes.length, design.edges.length)}</div>
        </div>
      </section>
      {empty ? (
        <Suspense>
          <PriceSettings />
        </Suspense>
      ) : (
        <BoardTerms />
      )}
      {services.length > 0 && (
        <section>
          <h2>
            <span>Cost a month</span>
            {load !== 1 && <span>at {factor(load)}</span>}
          </h2>
          <div className="costs">
            {services.map(([id, usd]) => (
              <ServiceCost key={id} id={id} usd={usd} />
            ))}
            <button
              type="button"
              className="cost-row costs-sum"
              title="Where this comes from"
              onClick={() => showCertificate(board, { id: '', part: 'bill' })}
            >
              <span>{total.unknown.length > 0 ? 'Total of what is known' : 'Total'}</span>
              <span className="figure">{exactMoney(total.usdPerMonth)}</span>
            </button>
          </div>
          <UnitCosts total={total} />
          {total.unknown.length > 0 && (
            <p className="muted panel-note">
              Not counted, because it is unknown:{' '}
              {[...new Set(total.unknown.map(({ at }) => nameOf(design, at)))].join(', ')}.
            </p>
          )}
        </section>
      )}
      {hasNotes && (
        <Suspense>
          <NoteList />
        </Suspense>
      )}
      <Suspense>
        <Findings
          findings={findings}
          heading={findings.length === 1 ? '1 finding' : `${findings.length} findings`}
          showPlace
        />
      </Suspense>
      {!empty && advised && findings.length === 0 && <section className="muted">No findings.</section>}
    </>
  );
}

/** The bill over what it buys, where both are known. */
function UnitCosts({ total }: { readonly total: Analysis['total'] }) {
  const parts = [
    ['For a million requests', total.perMillionRequests],
    ['For each user', total.perUser],
  ] as const;
  return (
    <div className="costs unit-costs">
      {parts.map(
        ([label, usd]) =>
          usd !== null && (
            <Fragment key={label}>
              <span>{label}</span>
              <span className="figure">{exactMoney(usd)}</span>
            </Fragment>
          ),
      )}
    </div>
  );
}

function ServiceCost({ id, usd }: { readonly id: string; readonly usd: number }) {
  const board = useBoard();
  return (
    <button
      type="button"
      className="cost-row"
      title="Where this comes from"
      onClick={() => showCertificate(board, { id, part: 'bill' })}
    >
      <span className="cut">{id === 'data-transfer' ? 'Data transfer' : (catalog.services[id]?.name ?? id)}</span>
      <span className="figure">{exactMoney(usd)}</span>
    </button>
  );
}

function counts(services: number, arrows: number): string {
  return `${services === 1 ? '1 service' : `${services} services`}, ${arrows === 1 ? '1 arrow' : `${arrows} arrows`}`;
}
