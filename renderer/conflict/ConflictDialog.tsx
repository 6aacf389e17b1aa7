import { useId, useState } from 'react';
import type { MergeSide } from '../../shared/model/merge-conflict.ts';
import { Modal } from '../dialogs/Modal.tsx';
import { useBoard } from '../store/use-store.ts';
import { type Asked, type AskedLine, conflictKey } from './asked.ts';
import './conflict.css';

/** What this window and another program both changed, line by line: whose counts is the person's to say. */
export function ConflictDialog({ asked }: { readonly asked: Asked }) {
  const board = useBoard();
  const [sides, setSides] = useState<readonly MergeSide[]>(() => asked.lines.map(() => 'mine'));
  const { lines, name } = asked;
  const all = (side: MergeSide) => setSides(lines.map(() => side));
  const count = lines.length === 1 ? 'One thing was' : `${lines.length} things were`;
  return (
    <Modal title="Changed here and elsewhere" subtitle={name} className="conflict-dialog">
      <div className="dialog-body">
        <p>
          Another program changed “{name}” while you worked on it. {count} changed by both, and not to the same. Choose
          what counts; everything else is merged.
        </p>
        <div className="conflict-all">
          <button type="button" className="button" onClick={() => all('mine')}>
            Keep mine for all
          </button>
          <button type="button" className="button" onClick={() => all('theirs')}>
            Take theirs for all
          </button>
        </div>
        <ul className="conflict-lines">
          {lines.map((line, i) => (
            <Line
              key={line.conflicts.map(conflictKey).join()}
              line={line}
              side={sides[i] ?? 'mine'}
              onChoose={(side) => setSides(sides.with(i, side))}
            />
          ))}
        </ul>
      </div>
      <div className="dialog-foot">
        <span className="muted">It is one step: Undo takes it back. The file is written when you save.</span>
        <span className="grow" />
        <button type="button" className="button" onClick={() => board.show(null)}>
          Cancel
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() =>
            asked.answer(
              new Map(
                lines.flatMap(({ conflicts }, i) =>
                  conflicts.map((conflict) => [conflictKey(conflict), sides[i] ?? 'mine'] as const),
                ),
              ),
            )
          }
        >
          Merge
        </button>
      </div>
    </Modal>
  );
}

function Line({
  line,
  side,
  onChoose,
}: {
  readonly line: AskedLine;
  readonly side: MergeSide;
  readonly onChoose: (side: MergeSide) => void;
}) {
  const group = useId();
  const choices = [
    ['mine', 'Keep mine', line.mine],
    ['theirs', 'Take theirs', line.theirs],
  ] as const;
  return (
    <li>
      <fieldset>
        <legend dir="auto">{line.what}</legend>
        {choices.map(([value, label, words]) => (
          <label key={value} className={side === value ? 'chosen' : undefined}>
            <input type="radio" name={group} checked={side === value} onChange={() => onChoose(value)} />
            <span>{label}</span>
            <span className="conflict-words" dir="auto">
              {words}
            </span>
          </label>
        ))}
      </fieldset>
    </li>
  );
}
