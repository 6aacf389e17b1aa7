import { ExternalLink } from 'lucide-react';
import { marksOf } from '../../shared/model/marks.ts';
import { mostSteps, movedStep, stepOf, stepsFull } from '../../shared/model/steps.ts';
import { Choice } from '../controls/Choice.tsx';
import { Toggle } from '../controls/Toggle.tsx';
import { edgeLayoutOf } from '../edits/arrow.ts';
import { followLink } from '../links/follow-link.ts';
import { LinkField } from '../links/LinkField.tsx';
import { useDocument, useSession } from '../store/use-store.ts';

const noStep = 'none';

/** What a thing carries on the board that changes no figure: its link, its lock, and the step of an arrow. */
export function MarkFields({ id }: { readonly id: string }) {
  const session = useSession();
  const { board } = session;
  const document = useDocument();
  const { link, locked = false } = marksOf(document, id);
  const isArrow = document.design.edges.some((edge) => edge.id === id);
  return (
    <section>
      <h2>
        <span>On the board</span>
      </h2>
      {isArrow && <StepField id={id} />}
      <div className="param">
        <span className="grow">Link</span>
        {link !== undefined && (
          <button
            type="button"
            className="icon-button"
            aria-label="Follow the link"
            title={link}
            onClick={() => void followLink(session, link)}
          >
            <ExternalLink size={14} />
          </button>
        )}
        <LinkField id={id} />
      </div>
      <div className="param">
        <span className="grow">Locked</span>
        <span className="param-switch">
          <Toggle
            label="Locked"
            checked={locked}
            onChange={(next) =>
              board.apply(
                { kind: 'set-marks', to: Object.fromEntries([[id, { locked: next ? true : undefined }]]) },
                'record',
              )
            }
          />
        </span>
      </div>
    </section>
  );
}

function StepField({ id }: { readonly id: string }) {
  const { board } = useSession();
  const document = useDocument();
  const { edges } = document.layout;
  const own = stepOf(edgeLayoutOf(document, id));
  const last = Math.max(0, ...Object.values(edges).map((layout) => stepOf(layout) ?? 0));
  const numbers = Array.from({ length: own === null ? Math.min(mostSteps, last + 1) : last }, (_, i) => String(i + 1));
  return (
    <div className="param">
      <span className="grow">Step</span>
      <Choice
        label="Step"
        value={own === null ? noStep : String(own)}
        options={[{ value: noStep, label: 'None' }, ...numbers.map((value) => ({ value, label: value }))]}
        onChange={(next) => {
          const to = movedStep(board.document(), id, next === noStep ? null : Number(next));
          if (to === null) board.tell({ kind: 'info', text: stepsFull });
          else board.apply({ kind: 'set-marks', to }, 'record');
        }}
      />
    </div>
  );
}
