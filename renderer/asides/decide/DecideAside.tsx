import { Plus } from 'lucide-react';
import { Suspense, useMemo, useState } from 'react';
import { type Decided, decide } from '../../../shared/decide/decide.ts';
import type { Decision, Values } from '../../../shared/decide/decision.ts';
import { decisions } from '../../../shared/decide/index.ts';
import { Choice } from '../../controls/Choice.tsx';
import { ValueField } from '../../inspector/ValueField.tsx';
import { nodeName, nodeOf } from '../../panels/names.ts';
import { catalog } from '../../store/catalog.ts';
import { useAnalysis, useBoardState, useDesign, useDocument, useSession } from '../../store/use-store.ts';
import { AsideFrame } from '../AsideFrame.tsx';
import { AnswerView, Facts, Figures, GuideView } from './Answer.tsx';
import { valuesFromFlow } from './from-flow.ts';
import { putAction } from './put.ts';
import './decide.css';

interface Kept {
  readonly name: string;
  /** Answers by decision. */
  readonly given: Readonly<Record<string, Values>>;
}

/** What was asked last; it outlives the aside, which goes whenever something else takes its place. */
let kept: Kept = { name: 'messaging', given: {} };

/** The narrowest decision about a service. */
function aboutService(service: string): string | undefined {
  const about = decisions.filter(({ family }) => family.includes(service));
  return about.sort((a, b) => a.family.length - b.family.length)[0]?.name;
}

/** The guide's decisions: their questions, the answer with its reasoning, and what the guide's own code makes of it. */
export function DecideAside() {
  const design = useDesign();
  const selected = useBoardState((state) => (state.selection.size === 1 ? [...state.selection][0] : undefined));
  const node = selected === undefined ? undefined : nodeOf(design, selected);
  const [{ name, given }, setState] = useState<Kept>(() => ({
    name: (node && aboutService(node.service)) ?? kept.name,
    given: kept.given,
  }));
  const change = (next: Kept) => {
    kept = next;
    setState(next);
  };
  const decision = decisions.find((candidate) => candidate.name === name);
  if (decision === undefined) return null;
  const own = given[name] ?? {};
  return (
    <AsideFrame title="Decisions" about={decision.about}>
      <section>
        <Choice
          label="Decision"
          className="decide-which"
          value={name}
          options={decisions.map((candidate) => ({ value: candidate.name, label: candidate.title }))}
          onChange={(chosen) => change({ name: chosen, given })}
        />
      </section>
      <Form
        key={name}
        decision={decision}
        given={own}
        selected={selected}
        onChange={(values) => change({ name, given: { ...given, [name]: values } })}
      />
    </AsideFrame>
  );
}

function Form({
  decision,
  given,
  selected,
  onChange,
}: {
  readonly decision: Decision;
  readonly given: Values;
  readonly selected: string | undefined;
  readonly onChange: (values: Values) => void;
}) {
  const design = useDesign();
  const analysis = useAnalysis();
  const { figures: book, hoursPerMonth } = design.settings;
  const decided = useMemo(
    () => decide(decision, inRange(decision, given), catalog, book, hoursPerMonth),
    [decision, given, book, hoursPerMonth],
  );
  const flow = selected === undefined ? null : valuesFromFlow(decision, analysis.nodes[selected]?.in);
  const node = selected === undefined ? undefined : nodeOf(design, selected);
  const change = (key: string, value: Values[string] | undefined) => {
    const { [key]: _, ...rest } = given;
    onChange(value === undefined ? rest : { ...rest, [key]: value });
  };
  return (
    <>
      <section>
        {Object.entries(decision.questions).map(([key, question]) => (
          <ValueField
            key={key}
            definition={question}
            value={given[key]}
            onChange={(value) => change(key, value)}
            onSettle={() => {}}
            onAbandon={() => change(key, undefined)}
          />
        ))}
        {flow !== null && node !== undefined && (
          <button type="button" className="link decide-flow" onClick={() => onChange({ ...given, ...flow })}>
            Use the traffic of {nodeName(design, node.id)}
          </button>
        )}
      </section>
      <AnswerView decision={decision} decided={decided} />
      <PutButton decision={decision} decided={decided} selected={selected} />
      <GuideView decided={decided} />
      <Figures figures={decided.figures} />
      <Suspense>
        <Facts ids={decided.facts} />
      </Suspense>
      <section>
        <h2>
          <span>What the guide leaves open</span>
        </h2>
        <ul className="decide-gaps">
          {decision.gaps.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** A number that does not fit is said below its field; meanwhile the question's own holds. */
function inRange({ questions }: Decision, given: Values): Values {
  return Object.fromEntries(
    Object.entries(given).filter(([key, value]) => {
      const question = questions[key];
      if (question?.kind !== 'number' || typeof value !== 'number') return question !== undefined;
      return value >= question.min && value <= question.max && (!question.whole || Number.isInteger(value));
    }),
  );
}

function PutButton({
  decision,
  decided,
  selected,
}: {
  readonly decision: Decision;
  readonly decided: Decided;
  readonly selected: string | undefined;
}) {
  const { board, canvas } = useSession();
  const document = useDocument();
  const node = selected === undefined ? undefined : nodeOf(document.design, selected);
  const action = putAction(
    document,
    catalog,
    decided.put,
    decision.family,
    node,
    canvas.current?.centre() ?? { x: 0, y: 0 },
  );
  if (action === null) return null;
  return (
    <section className="decide-put">
      <button
        type="button"
        className="button primary"
        onClick={() => {
          board.apply(action.edit, 'record');
          board.select(action.ids);
        }}
      >
        <Plus size={14} />
        <span className="cut">{action.text}</span>
      </button>
    </section>
  );
}
