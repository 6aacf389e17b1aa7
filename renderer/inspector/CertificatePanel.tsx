import { ArrowRight, Copy, X } from 'lucide-react';
import { use, useMemo } from 'react';
import type { SourcedFact } from '../../shared/engine/analysis.ts';
import type { BoardValue, Certificate, Step } from '../../shared/explain/certificate.ts';
import { explainerOf } from '../../shared/explain/index.ts';
import { commandOf } from '../commands/index.ts';
import { commandKeys } from '../controls/CommandButton.tsx';
import { Segments } from '../controls/Segments.tsx';
import { Tip } from '../controls/Tip.tsx';
import { nodeName } from '../panels/names.ts';
import { catalog } from '../store/catalog.ts';
import { analysedDesign } from '../store/failure.ts';
import { loadSources } from '../store/sources.ts';
import type { CertificateSubject, Part } from '../store/state.ts';
import { useAnalysis, useBoardState, useSession } from '../store/use-store.ts';
import { CertificateParts } from './CertificateParts.tsx';
import { Difference } from './Difference.tsx';
import { FactView } from './FactView.tsx';
import { certificateOf, factsOf, subjectName } from './open-certificate.ts';

const parts = [
  { value: 'rate', label: 'Rate' },
  { value: 'limit', label: 'Limit' },
  { value: 'cost', label: 'Cost' },
] as const satisfies readonly { readonly value: Part; readonly label: string }[];

/** What a card promises has no arrow to belong to. */
const promises = [
  { value: 'latency', label: 'Time' },
  { value: 'availability', label: 'SLA' },
] as const;

/** The birth certificate of one figure. It takes the inspector's place, so nothing moves and nothing is covered. */
export function CertificatePanel({ subject }: { readonly subject: CertificateSubject }) {
  const session = useSession();
  const { board } = session;
  const design = useBoardState(analysedDesign);
  const analysis = useAnalysis();
  const sources = use(loadSources());
  const explain = useMemo(() => explainerOf(design, catalog, analysis, sources), [design, analysis, sources]);
  const edge = design.edges.find((candidate) => candidate.id === subject.id);
  const certificate = useMemo(() => certificateOf(explain, subject), [explain, subject]);
  const facts = useMemo(() => certificate && factsOf(certificate, analysis, sources), [certificate, analysis, sources]);
  const copy = commandOf('edit.copy-certificate');

  return (
    <aside className="inspector certificate" aria-label="Where this figure comes from">
      <section className="panel-head">
        <div className="grow">
          {edge ? (
            <div className="ends">
              <b className="cut">{nodeName(design, edge.from)}</b>
              <ArrowRight size={14} className="muted" />
              <b className="cut">{nodeName(design, edge.to)}</b>
            </div>
          ) : (
            <b className="panel-title">{subjectName(design, subject)}</b>
          )}
          <div className="muted cut" dir="auto">
            {edge ? edge.label || 'Where this figure comes from' : 'Where this figure comes from'}
          </div>
        </div>
        <Tip text="Close" keys="Esc">
          <button
            type="button"
            className="icon-button"
            aria-label="Close"
            onClick={() => board.view({ certificate: null })}
          >
            <X size={16} />
          </button>
        </Tip>
      </section>
      {/* A new key for every figure: the panel's content slides in once. */}
      <div className="certificate-body" key={`${subject.id} ${subject.part} ${subject.key ?? ''}`}>
        <section className="certificate-figure">
          {edge && (
            <Segments
              label="Figure"
              value={subject.part as Part}
              options={parts}
              onChange={(part) => board.view({ certificate: { id: subject.id, part } })}
            />
          )}
          {(subject.part === 'latency' || subject.part === 'availability') && (
            <Segments
              label="Figure"
              value={subject.part}
              options={promises}
              onChange={(part) => board.view({ certificate: { id: subject.id, part } })}
            />
          )}
          {certificate === null ? (
            <p className="muted certificate-none">
              {subject.part === 'limit' ? 'No limit applies here.' : 'Nothing is known of this figure.'}
            </p>
          ) : (
            <p className="big figure">
              {certificate.figure} <span className="muted">{certificate.unit}</span>
            </p>
          )}
        </section>
        {certificate !== null && facts !== null && <Body certificate={certificate} facts={facts} />}
        {certificate?.parts && <CertificateParts parts={certificate.parts} />}
      </div>
      <footer className="certificate-foot">
        <button type="button" className="button" disabled={certificate === null} onClick={() => copy.run(session)}>
          <Copy size={14} />
          Copy
        </button>
        <span className="grow" />
        <span className="muted">{commandKeys('edit.copy-certificate')}</span>
      </footer>
    </aside>
  );
}

function Body({
  certificate,
  facts,
}: {
  readonly certificate: Certificate;
  readonly facts: Readonly<Record<string, SourcedFact>>;
}) {
  const cited = certificate.facts.flatMap((id) => {
    const fact = facts[id];
    return fact === undefined ? [] : [{ id, fact }];
  });
  const differing = cited.filter(({ fact }) => fact.differs !== undefined);
  return (
    <>
      {certificate.steps.length > 0 && (
        <section className="formula-section">
          <div className="formula">
            {certificate.steps.map((step) => (
              <StepView key={step.label} step={step} />
            ))}
          </div>
        </section>
      )}
      {cited.length + certificate.params.length > 0 && (
        <section>
          <h2>
            <span>Made from</span>
          </h2>
          {cited.map(({ id, fact }) => (
            <FactView key={id} fact={fact} />
          ))}
          {certificate.params.map((value) => (
            <ValueView key={value.id} value={value} />
          ))}
        </section>
      )}
      {differing.length > 0 && (
        <section>
          {differing.map(({ id, fact }) => (
            <Difference key={id} fact={fact} />
          ))}
        </section>
      )}
    </>
  );
}

function StepView({ step }: { readonly step: Step }) {
  const isSum = step.names === '' && step.numbers === '';
  return (
    <div className={isSum ? 'step sum' : 'step'}>
      {step.names !== '' && <div className="muted step-names">{step.names}</div>}
      <div className="step-line figure">
        <span className="grow step-numbers">{isSum ? step.label : step.numbers}</span>
        <b>{step.result}</b>
      </div>
    </div>
  );
}

function ValueView({ value }: { readonly value: BoardValue }) {
  return (
    <div className="fact">
      <div className="fact-line">
        <span>{value.label}</span>
        <b className="figure fact-value">{value.value}</b>
      </div>
      <div className="fact-source muted">
        <span className="source board">Board</span>
        <span className="cut">{value.node}</span>
      </div>
    </div>
  );
}
