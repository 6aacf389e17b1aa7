import { useId, useRef, useState } from 'react';
import { marksOf } from '../../shared/model/marks.ts';
import { nodeName } from '../panels/names.ts';
import { useBoard, useDocument } from '../store/use-store.ts';
import { linkProblem } from './link-problem.ts';

/** Where a thing leads, as it is typed: an address, or the name of another thing. What leads nowhere is said and not kept. */
export function LinkField({
  id,
  focused = false,
  onDone,
}: {
  readonly id: string;
  /** Takes the focus when it appears. */
  readonly focused?: boolean;
  readonly onDone?: () => void;
}) {
  const board = useBoard();
  const document = useDocument();
  const field = useId();
  const { link = '' } = marksOf(document, id);
  const [draft, setDraft] = useState<string | null>(null);
  /** Escape may take the field away, whose blur then still knows the text that was given up. */
  const givenUp = useRef(false);
  const problem = linkProblem(document, draft ?? link);

  function keep(): boolean {
    const next = (draft ?? link).trim();
    if (draft !== null && linkProblem(board.document(), next) !== null) return false;
    if (next !== link)
      board.apply(
        { kind: 'set-marks', to: Object.fromEntries([[id, { link: next === '' ? undefined : next }]]) },
        'record',
      );
    setDraft(null);
    return true;
  }

  return (
    <>
      <div className="field link-field" {...(problem === null ? {} : { 'data-invalid': '' })}>
        <input
          aria-label="Link"
          // biome-ignore lint/a11y/noAutofocus: a person asked for this field
          autoFocus={focused}
          dir="auto"
          list={`${field}-names`}
          autoComplete="off"
          spellCheck={false}
          placeholder="https:// or a name"
          value={draft ?? link}
          aria-invalid={problem !== null}
          {...(problem === null ? {} : { 'aria-describedby': `${field}-problem` })}
          onChange={(event) => {
            givenUp.current = false;
            setDraft(event.target.value);
          }}
          onBlur={() => {
            if (givenUp.current || !keep()) setDraft(null);
            onDone?.();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && keep()) onDone?.();
            if (event.key === 'Escape') {
              givenUp.current = true;
              setDraft(null);
              onDone?.();
            }
          }}
        />
      </div>
      <datalist id={`${field}-names`}>
        {document.design.nodes.slice(0, 200).map((node) => (
          <option key={node.id} value={nodeName(document.design, node.id)} />
        ))}
      </datalist>
      {problem !== null && (
        <p className="param-problem over" id={`${field}-problem`}>
          {problem}
        </p>
      )}
    </>
  );
}
