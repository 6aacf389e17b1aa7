import { ArrowRight } from 'lucide-react';
import type { Edge } from '../../shared/model/document.ts';
import { edgeParts } from '../../shared/wording/edge-label.ts';
import { Choice } from '../controls/Choice.tsx';
import { StatusMark } from '../controls/StatusMark.tsx';
import { nodeName } from '../panels/names.ts';
import type { Part } from '../store/state.ts';
import { useAnalysis, useBoard, useDesign, useVeiled } from '../store/use-store.ts';
import { ArrowShape } from './ArrowShape.tsx';
import { Changed } from './Changed.tsx';
import { Costs } from './Costs.tsx';
import { automatic, crossingFound, edgeChoices, edgeNumbers } from './edge-params.ts';
import { Findings } from './Findings.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import { LabelField } from './LabelField.tsx';
import { Limits } from './Limits.tsx';
import { MarksSection } from './MarksSection.tsx';
import { summed } from './node-costs.ts';
import { ParamField } from './ParamField.tsx';

/** Everything about one arrow. */
export function EdgePanel({ edge }: { readonly edge: Edge }) {
  const board = useBoard();
  const design = useDesign();
  const analysis = useAnalysis();
  const veiled = useVeiled();
  const own = analysis.edges[edge.id];
  if (own === undefined) return null;
  const parts = edgeParts(own, analysis.facts);
  const findings = analysis.findings.filter((finding) => finding.at.includes(edge.id));
  const open = (part: Part) => board.view({ certificate: { id: edge.id, part } });
  const { throughput } = own;
  const fallbacks: Readonly<Record<string, number | null>> = {
    batch: throughput.batch,
    payloadKb: throughput.payloadKb,
    responseKb: throughput.responseKb,
    readShare: throughput.readShare,
  };
  const params = edge.params as Readonly<Record<string, unknown>>;
  return (
    <>
      <section className="panel-head">
        <div className="grow">
          <div className="ends">
            <b className="cut">{nodeName(design, edge.from)}</b>
            <ArrowRight size={14} className="muted" />
            <b className="cut">{nodeName(design, edge.to)}</b>
          </div>
          <LabelField
            id={edge.id}
            label={edge.label}
            placeholder="What travels here"
            name="Label of the arrow"
            handle="arrow-label"
          />
        </div>
        <ItemMenu commands={['arrow.reverse', 'arrow.mode', 'edit.delete']} />
      </section>
      {!veiled && (
        <section className="edge-figures">
          <button type="button" onClick={() => open('rate')}>
            <span className="muted">Rate</span>
            <span className="figure medium">{parts.rate}</span>
          </button>
          <button type="button" onClick={() => open('limit')}>
            <span className="muted">Limit</span>
            <span className={`figure medium edge-limit ${parts.status}`}>
              <StatusMark status={parts.status} />
              {parts.limit}
            </span>
          </button>
          <button type="button" onClick={() => open('cost')}>
            <span className="muted">Cost</span>
            <span className="figure medium">
              {parts.cost} <span className="muted">a month</span>
            </span>
          </button>
        </section>
      )}
      <section>
        <h2>
          <span>Traffic</span>
        </h2>
        {Object.entries(edgeNumbers).map(([name, definition]) => (
          <ParamField
            key={name}
            id={edge.id}
            name={name}
            definition={definition}
            value={params[name]}
            empty="automatic"
            {...(fallbacks[name] === undefined ? {} : { fallback: fallbacks[name] })}
          />
        ))}
        {Object.entries(edgeChoices).map(([name, definition]) => (
          <Changed key={name} id={edge.id} name={name}>
            <div className="param">
              <span className="grow cut" title={definition.why}>
                {definition.label}
              </span>
              <Choice
                label={definition.label}
                value={typeof params[name] === 'string' ? params[name] : automatic}
                options={definition.options}
                onChange={(next) =>
                  board.apply(
                    { kind: 'set-param', id: edge.id, key: name, value: next === automatic ? undefined : next },
                    'record',
                  )
                }
              />
              {name === 'crosses' && params[name] === undefined && (
                <span className="param-note muted">{crossingFound(own.crosses)}</span>
              )}
            </div>
          </Changed>
        ))}
      </section>
      <ArrowShape edge={edge} />
      <MarksSection id={edge.id} />
      <Limits id={edge.id} limits={own.limits} />
      {!veiled && <Costs lines={summed(own.cost.lines)} certificate={{ id: edge.id, part: 'cost' }} />}
      <Findings findings={findings} heading="Findings" />
    </>
  );
}
