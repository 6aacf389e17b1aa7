import { drawnThings } from '../../shared/model/drawn.ts';
import { commandOf } from '../commands/index.ts';
import { useBoardState, useDocument, useSession } from '../store/use-store.ts';

/** Several things at once. */
export function ManyPanel() {
  const session = useSession();
  const { design, sketch } = useDocument();
  const selection = useBoardState((state) => state.selection);
  const count = (items: readonly { readonly id: string }[]) => items.filter((item) => selection.has(item.id)).length;
  const parts = [
    counted(count(design.nodes), 'service', 'services'),
    counted(count(design.edges), 'arrow', 'arrows'),
    counted(count(design.groups), 'container', 'containers'),
    counted(count(sketch.notes), 'note', 'notes'),
    counted(count(drawnThings(sketch)), 'drawn thing', 'drawn things'),
  ].filter((part) => part !== null);
  return (
    <>
      <section className="panel-head">
        <div className="grow">
          <b className="panel-title">{selection.size} selected</b>
          <div className="muted">{parts.join(', ')}</div>
        </div>
      </section>
      <section className="many-actions">
        {['edit.group', 'edit.duplicate', 'edit.delete'].map((id) => {
          const command = commandOf(id);
          return (
            <button
              key={id}
              type="button"
              className="button"
              disabled={!(command.isEnabled?.(session) ?? true)}
              onClick={() => command.run(session)}
            >
              {id === 'edit.group' ? 'Group into VPC' : command.label}
            </button>
          );
        })}
      </section>
    </>
  );
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}
