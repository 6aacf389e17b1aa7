import { drawnThings } from '../../shared/model/drawn.ts';
import { DrawnPanel } from '../sketch/DrawnPanel.tsx';
import { documentOf } from '../store/state.ts';
import { useBoardState, useDesign } from '../store/use-store.ts';
import { BoardPanel } from './BoardPanel.tsx';
import { EdgePanel } from './EdgePanel.tsx';
import { GroupPanel } from './GroupPanel.tsx';
import { ManyPanel } from './ManyPanel.tsx';
import { NodePanel } from './NodePanel.tsx';
import { NotePanel } from './NotePanel.tsx';

/** What is selected, in full: one thing, or several. */
export function ItemPanel() {
  const selection = useBoardState((state) => state.selection);
  const [only] = selection.size === 1 ? selection : [];
  return only === undefined ? <ManyPanel /> : <Item key={only} id={only} />;
}

function Item({ id }: { readonly id: string }) {
  const design = useDesign();
  const sketch = useBoardState((state) => documentOf(state).sketch);
  const node = design.nodes.find((candidate) => candidate.id === id);
  if (node) return <NodePanel node={node} />;
  const edge = design.edges.find((candidate) => candidate.id === id);
  if (edge) return <EdgePanel edge={edge} />;
  const group = design.groups.find((candidate) => candidate.id === id);
  if (group) return <GroupPanel group={group} />;
  const note = sketch.notes.find((candidate) => candidate.id === id);
  if (note) return <NotePanel note={note} />;
  const drawn = drawnThings(sketch).find((candidate) => candidate.id === id);
  return drawn ? <DrawnPanel drawn={drawn} /> : <BoardPanel />;
}
