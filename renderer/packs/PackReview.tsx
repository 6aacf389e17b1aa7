import { ArrowRight } from 'lucide-react';
import { use, useMemo } from 'react';
import { analyze } from '../../shared/analyze.ts';
import { factValue } from '../../shared/catalog/fact.ts';
import type { Catalog } from '../../shared/catalog/service.ts';
import type { Design } from '../../shared/model/document.ts';
import { packName } from '../../shared/packs/pack.ts';
import { type ChangedFigure, changedFigures } from '../../shared/packs/pack-diff.ts';
import { Modal } from '../dialogs/Modal.tsx';
import { factText } from '../inspector/fact-text.ts';
import { nameOf } from '../panels/names.ts';
import { catalog } from '../store/catalog.ts';
import { loadSources } from '../store/sources.ts';
import type { AcceptedPack } from '../store/state.ts';
import { useBoardState, useDesign, useSession } from '../store/use-store.ts';
import { catalogOf, putInForce } from './in-force.ts';
import type { Offer } from './offers.ts';

/** A pack before it holds: what it sets, and every figure of the open board that reads differently with it. */
export function PackReview({ offer, onDone }: { readonly offer: Offer; readonly onDone: () => void }) {
  const session = useSession();
  const design = useDesign();
  const load = useBoardState((state) => state.load);
  const accepted = useBoardState((state) => state.packs);
  const { pack } = offer;
  const sources = use(loadSources());
  const next = useMemo((): readonly AcceptedPack[] => {
    const { id, title, release } = pack;
    return [...accepted.filter((other) => other.id !== id), { id, title, release, text: offer.text }];
  }, [accepted, offer, pack]);
  const changed = useMemo(() => changesOn(design, load, catalogOf(next).catalog), [design, load, next]);
  const figures = Object.entries(pack.figures);
  const rules = Object.keys(pack.rules);

  return (
    <Modal title={packName(pack)} subtitle={offer.file} className="wide-dialog">
      <div className="dialog-body">
        <section className="pack-list">
          <h3>What it sets</h3>
          <table className="pack-figures">
            <tbody>
              {figures.map(([id, { value, source }]) => {
                const fact = sources[id];
                return (
                  <ChangedRow
                    key={id}
                    subject={serviceName(id)}
                    what={fact?.label ?? id}
                    detail={source}
                    unit={fact?.unit ?? ''}
                    before={fact === undefined ? null : factValue(fact, design.settings.figures)}
                    after={value}
                  />
                );
              })}
            </tbody>
          </table>
          {pack.services.length > 0 && <p>New services: {pack.services.map(({ name }) => name).join(', ')}.</p>}
          {rules.length > 0 && <p>Rules that it sets: {rules.join(', ')}.</p>}
        </section>
        <section className="pack-list">
          <h3>On this board</h3>
          {changed.length === 0 ? (
            <p className="muted">No figure of the open board changes.</p>
          ) : (
            <table className="pack-figures">
              <tbody>
                {changed.map(({ at, figure, unit, before, after }) => (
                  <ChangedRow
                    key={`${at} ${figure}`}
                    subject={at === null ? 'Board' : nameOf(design, at)}
                    what={figure}
                    unit={unit}
                    before={before}
                    after={after}
                  />
                ))}
              </tbody>
            </table>
          )}
        </section>
      </div>
      <div className="dialog-foot">
        <span className="grow" />
        <button type="button" className="button" onClick={onDone}>
          Not now
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => {
            putInForce(session, next);
            onDone();
          }}
        >
          Accept these figures
        </button>
      </div>
    </Modal>
  );
}

function changesOn(design: Design, load: number, next: Catalog): readonly ChangedFigure[] {
  return changedFigures(analyze(design, catalog, { load }), analyze(design, next, { load }));
}

interface Change {
  readonly subject: string;
  readonly what: string;
  readonly detail?: string;
  readonly unit: string;
  readonly before: number | string | null;
  readonly after: number | string | null;
}

function ChangedRow({ subject, what, detail, unit, before, after }: Change) {
  const old = shown(before, unit);
  const now = shown(after, unit);
  return (
    <tr>
      <th scope="row">
        {subject} <span className="muted">{what}</span>
        {detail !== undefined && <div className="muted pack-detail">{detail}</div>}
      </th>
      <td className="figure">{old.value}</td>
      <td>
        <ArrowRight size={12} className="muted" aria-label="becomes" />
      </td>
      <td className="figure">
        <b>{now.value}</b> <span className="muted">{now.unit}</span>
      </td>
    </tr>
  );
}

/** The service that a figure belongs to. */
function serviceName(id: string): string {
  const owner = id.slice(0, id.indexOf('.'));
  return (Object.hasOwn(catalog.services, owner) ? catalog.services[owner]?.name : undefined) ?? owner;
}

function shown(value: number | string | null, unit: string) {
  return value === null ? { value: 'unknown', unit } : factText(value, unit);
}
