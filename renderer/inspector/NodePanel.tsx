import type { NodeFlow } from '../../shared/engine/analysis.ts';
import type { ServiceNode } from '../../shared/model/document.ts';
import { exact } from '../../shared/wording/numbers.ts';
import { Choice } from '../controls/Choice.tsx';
import { ServiceIcon } from '../controls/ServiceIcon.tsx';
import { amount } from '../panels/figures.ts';
import { serviceOfNode } from '../panels/names.ts';
import { useAnalysis, useBoard, useDesign, useVeiled } from '../store/use-store.ts';
import { Costs } from './Costs.tsx';
import { Findings } from './Findings.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import { LabelField } from './LabelField.tsx';
import { Limits } from './Limits.tsx';
import { MarksSection } from './MarksSection.tsx';
import { nodeCosts } from './node-costs.ts';
import { ParamField } from './ParamField.tsx';
import { changeForm, formOf, trafficForms, trafficKeys } from './traffic.ts';

/** Everything about one service. */
export function NodePanel({ node }: { readonly node: ServiceNode }) {
  const design = useDesign();
  const analysis = useAnalysis();
  const veiled = useVeiled();
  const service = serviceOfNode(node);
  const own = analysis.nodes[node.id];
  if (own === undefined) return null;
  const findings = analysis.findings.filter((finding) => finding.at.includes(node.id));
  const arrowsOut = design.edges.filter((edge) => edge.from === node.id).length;
  const arrowsIn = design.edges.filter((edge) => edge.to === node.id).length;
  return (
    <>
      <section className="panel-head">
        <ServiceIcon service={service} size={40} />
        <div className="grow">
          <LabelField id={node.id} label={node.label} placeholder={service.name} name="Name of the service" />
          <div className="muted cut">{service.name}</div>
        </div>
        <ItemMenu from={node.id} commands={['edit.rename', 'edit.duplicate', 'edit.group', 'edit.delete']} />
      </section>
      {!veiled && (
        <section className="stats">
          {(service.role !== 'source' || arrowsIn > 0) && (
            <Flow title={arrowsIn > 1 ? `In, by ${arrowsIn} arrows` : 'In'} flow={own.in} />
          )}
          <Flow title={arrowsOut > 1 ? `Out, by ${arrowsOut} arrows` : 'Out'} flow={own.out} />
        </section>
      )}
      <Params node={node} />
      {own.backlogPerHour !== null && own.backlogPerHour > 0 && (
        <section>
          <p className="over">Falls behind by {exact(own.backlogPerHour, 0)} an hour at this load.</p>
        </section>
      )}
      <Limits id={node.id} limits={own.limits} />
      {!veiled && <Costs lines={nodeCosts(design, analysis, node)} certificate={{ id: node.id, part: 'card-cost' }} />}
      <MarksSection id={node.id} />
      <Findings findings={findings} heading="Findings" />
      {service.withoutFigures && (
        <section className="muted">
          No figures yet for {service.name}: traffic passes through it, but it has no limits and no cost here.
        </section>
      )}
    </>
  );
}

function Flow({ title, flow }: { readonly title: string; readonly flow: NodeFlow | null }) {
  return (
    <div>
      <div className="muted caption">{title}</div>
      {flow === null ? (
        <b className="unknown">unknown</b>
      ) : (
        <>
          <div className="figure">
            <b>{amount(flow.perSecond)}</b> <span className="muted">/s</span>
          </div>
          <div className="muted caption figure">
            {amount(flow.mbPerSecond)} MB/s
            {flow.peakPerSecond !== flow.perSecond && `, peak ${amount(flow.peakPerSecond)}/s`}
          </div>
        </>
      )}
    </div>
  );
}

function Params({ node }: { readonly node: ServiceNode }) {
  const board = useBoard();
  const { params } = serviceOfNode(node);
  const names = Object.keys(params);
  if (names.length === 0) return null;
  const sends = names.includes('perSecond');
  const form = formOf(node.params);
  const formKeys: readonly string[] = sends ? (trafficForms.find(({ value }) => value === form)?.keys ?? []) : [];
  const field = (name: string) => {
    const definition = params[name];
    if (definition === undefined) return null;
    return <ParamField key={name} id={node.id} name={name} definition={definition} value={node.params[name]} />;
  };
  return (
    <section>
      <h2>
        <span>{sends ? 'Traffic' : 'Sizing'}</span>
      </h2>
      {sends && (
        <div className="param">
          <span className="grow">Given as</span>
          <Choice
            label="Traffic given as"
            value={form}
            options={trafficForms}
            onChange={(next) => {
              const chosen = trafficForms.find(({ value }) => value === next);
              if (chosen) board.apply(changeForm(node, chosen.value), 'record');
            }}
          />
        </div>
      )}
      {formKeys.map(field)}
      {names.filter((name) => !(sends && trafficKeys.has(name))).map(field)}
    </section>
  );
}
