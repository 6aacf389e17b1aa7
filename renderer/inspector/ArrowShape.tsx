import type { Edge, Side } from '../../shared/model/document.ts';
import { commandOf } from '../commands/index.ts';
import { Choice } from '../controls/Choice.tsx';
import { Segments } from '../controls/Segments.tsx';
import { edgeLayoutOf, isShaped, type Route, reconnected, routed } from '../edits/arrow.ts';
import { nodeName } from '../panels/names.ts';
import { useBoard, useDocument, useSession } from '../store/use-store.ts';
import { automatic } from './edge-params.ts';

const routes: readonly { readonly value: Route; readonly label: string }[] = [
  { value: 'orthogonal', label: 'Right-angled' },
  { value: 'straight', label: 'Straight' },
  { value: 'curved', label: 'Curved' },
];

const sideOptions: readonly { readonly value: Side | typeof automatic; readonly label: string }[] = [
  { value: automatic, label: 'Any side' },
  { value: 'top', label: 'Top' },
  { value: 'right', label: 'Right' },
  { value: 'bottom', label: 'Bottom' },
  { value: 'left', label: 'Left' },
];

/** Which cards an arrow joins, at which sides, and how it runs between them. */
export function ArrowShape({ edge }: { readonly edge: Edge }) {
  const session = useSession();
  const document = useDocument();
  const layout = edgeLayoutOf(document, edge.id);
  const bends = layout.bends?.length ?? 0;
  return (
    <section>
      <h2>
        <span>Course</span>
      </h2>
      <End edge={edge} end="from" />
      <End edge={edge} end="to" />
      <div className="param">
        <Segments
          label="How the arrow runs"
          value={layout.route ?? 'orthogonal'}
          options={routes}
          onChange={(route) => session.board.apply(routed(document, [edge], route), 'record')}
        />
      </div>
      <div className="param">
        <span className="grow muted">
          {bends === 0 ? 'Finds its own way' : bends === 1 ? 'One bend by hand' : `${bends} bends by hand`}
        </span>
        <button
          type="button"
          className="button"
          disabled={!isShaped(document, edge)}
          onClick={() => commandOf('arrow.clear').run(session)}
        >
          {commandOf('arrow.clear').label}
        </button>
      </div>
    </section>
  );
}

function End({ edge, end }: { readonly edge: Edge; readonly end: 'from' | 'to' }) {
  const board = useBoard();
  const document = useDocument();
  const { design } = document;
  const layout = edgeLayoutOf(document, edge.id);
  const side = (end === 'from' ? layout.fromSide : layout.toSide) ?? null;
  const name = end === 'from' ? 'From' : 'To';
  const put = (node: string, at: Side | null) => {
    const edit = reconnected(document, edge, end, node, at);
    if (edit !== null) board.apply(edit, 'record');
  };
  return (
    <div className="param arrow-end">
      <span className="grow">{name}</span>
      <Choice
        label={name}
        value={edge[end]}
        options={design.nodes.map((node) => ({ value: node.id, label: nodeName(design, node.id) }))}
        onChange={(node) => put(node, node === edge[end] ? side : null)}
      />
      <Choice
        label={`${name}, side of the card`}
        value={side ?? automatic}
        options={sideOptions}
        onChange={(value) => put(edge[end], sides.find((candidate) => candidate === value) ?? null)}
      />
    </div>
  );
}

const sides: readonly Side[] = ['top', 'right', 'bottom', 'left'];
