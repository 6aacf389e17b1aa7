import {
  ConnectionMode,
  type EdgeChange,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useConnection,
  useReactFlow,
  useStoreApi,
} from '@xyflow/react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Document as BoardDocument, Point } from '../../shared/model/document.ts';
import { own } from '../../shared/model/own.ts';
import { clashWords } from '../../shared/wording/nesting.ts';
import { withCopies } from '../commands/late-copies.ts';
import { moveTo } from '../edits/arrange.ts';
import { gridStep } from '../edits/board-grid.ts';
import { drop, takingContainer } from '../edits/drop.ts';
import { type Box, contains } from '../edits/extent.ts';
import { openBoardMenu } from '../menus/open-menu.ts';
import { placeService, serviceDragType } from '../panels/place-service.ts';
import { shownScene } from '../present/shown-scene.ts';
import { catalog } from '../store/catalog.ts';
import { isOpen } from '../store/state.ts';
import { useBoardState, useSession } from '../store/use-store.ts';
import { itemOf } from '../walk/go-to.ts';
import { onFocusIn, onTab } from '../walk/tab.ts';
import { ArrowView } from './ArrowView.tsx';
import { CardView } from './CardView.tsx';
import { ConnectionLine } from './ConnectionLine.tsx';
import { DrawnView, SketchTools } from './Drawn.tsx';
import { inHand, withRest } from './drag-rest.ts';
import { itemsUnder, marqueeArea } from './drawn-marquee.ts';
import { FrameView } from './FrameView.tsx';
import { GridLayer } from './GridLayer.tsx';
import { loadGrips } from './LazyGrips.tsx';
import { MarkLayers } from './MarkLayers.tsx';
import { NoteView } from './NoteView.tsx';
import { SelectedArrow } from './SelectedArrow.tsx';
import { SnapLayer } from './SnapLayer.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { ArrowEdge, BoardNode } from './to-flow.ts';
import { useAnnotationSize } from './use-annotation-size.ts';
import { useArrowDrawing } from './use-arrow-drawing.ts';
import { useCanvasPort } from './use-canvas-port.ts';
import { useFlowBoard } from './use-flow-board.ts';
import { useHovered } from './use-hovered.ts';
import { SnapProvider, useSnap } from './use-snap.tsx';
import { useWheel } from './use-wheel.ts';
import { detailAt, isDrawn, type Padding, zoomRange } from './viewport.ts';

/** Loads behind the first picture. */
const Minimap = lazy(() => import('./Minimap.tsx').then((module) => ({ default: module.Minimap })));

/** Loads when a board is first shown small, or when the window has come to rest. */
const loadDrawnLayer = () => import('./DrawnLayer.tsx');
const DrawnLayer = lazy(() => loadDrawnLayer().then((module) => ({ default: module.DrawnLayer })));

const loadDrawLayer = () => import('./DrawLayer.tsx');
const DrawLayer = lazy(() => loadDrawLayer().then((module) => ({ default: module.DrawLayer })));

/** Loads when an arrow is first pulled into the open. */
const PullLayer = lazy(() => import('./PullLayer.tsx').then((module) => ({ default: module.PullLayer })));
/** Loads with the first line that is typed. */
const GhostLayer = lazy(() => import('./GhostLayer.tsx').then((module) => ({ default: module.GhostLayer })));

const nodeTypes = { card: CardView, frame: FrameView, note: NoteView, drawn: DrawnView };
const edgeTypes = { arrow: ArrowView };
const additive = ['Shift', 'Meta', 'Control'];
const snap: [number, number] = [gridStep, gridStep];
/** What a screen reader says of every thing and every arrow, after its name. */
const spoken = {
  'node.a11yDescription.keyboardDisabled':
    'Enter selects it, and once more edits what it says. Alt with the arrow keys follows its arrows.',
  'edge.a11yDescription.default':
    'Enter selects it, and once more edits its words. Then Space shows where its figures come from.',
};
const attribution = { hideAttribution: true };

/** The board itself. */
export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <SnapProvider>
        <Surface {...props} />
      </SnapProvider>
    </ReactFlowProvider>
  );
}

interface CanvasProps {
  readonly narrow: boolean;
  /** Without tools: the start screen lies over it. */
  readonly bare: boolean;
}

function Surface({ narrow, bare }: CanvasProps) {
  const session = useSession();
  const { board } = session;
  const scene = useBoardState(shownScene);
  const tool = useBoardState((state) => state.tool);
  const pull = useBoardState((state) => state.pull);
  const detail = useBoardState((state) => detailAt(state.zoom));
  const minimap = useBoardState((state) => isOpen(state, 'minimap'));
  const ghost = useBoardState((state) => state.ghost);
  const surface = useRef<HTMLElement>(null);
  const drawn = isDrawn(detail);
  const [layered, setLayered] = useState(false);
  const [rested, setRested] = useState(false);
  const hovered = useHovered(surface, drawn);
  const { nodes, edges, isElement } = useFlowBoard(scene, drawn, hovered);
  const connecting = useConnection((connection) => connection.inProgress);
  const flow = useReactFlow();
  const store = useStoreApi();
  const padding = narrow ? narrowPadding : widePadding;
  useCanvasPort(surface, padding);
  useWheel(surface);
  const snapping = useSnap();
  const drawing = useArrowDrawing();
  useAnnotationSize(surface);
  useEffect(() => {
    // Behind the first picture: none of these is part of it.
    const timer = setTimeout(() => {
      setRested(true);
      void loadDrawnLayer();
      void loadDrawLayer();
      void loadGrips();
    }, 500);
    return () => clearTimeout(timer);
  }, []);

  // A drag that Escape gave up goes on reporting positions until the pointer is released.
  const drag = useRef({ moved: false, resizing: false });
  const marquee = useRef<{ readonly end: () => void } | null>(null);

  /** A marquee takes a container only as a whole: one that is drawn inside a container means the cards in it. */
  function isPartlyIn(id: string): boolean {
    const frame = own(board.document().layout.groups, id) ?? backdrop(board.document(), id);
    const area = marqueeArea(store.getState());
    if (frame === undefined || area === null) return false;
    const { left: x, top: y } = area;
    const box = { x, y, width: area.right - x, height: area.bottom - y };
    return !contains(box, frame) || !contains(box, { x: frame.x + frame.width, y: frame.y + frame.height });
  }

  /** What stays selected while React Flow changes what it knows of: choosing anew gives up the rest as well. */
  function keptSelection(changes: readonly { readonly type: string }[]): Set<string> {
    const { selection } = board.get();
    const isAnew = changes.some(({ type }) => type === 'select') && !store.getState().multiSelectionActive;
    return new Set(isAnew && marquee.current === null ? [...selection].filter(isElement) : selection);
  }

  function onNodesChange(changes: readonly NodeChange<BoardNode>[]) {
    const chosen = keptSelection(changes);
    const positions: Record<string, Point> = {};
    for (const change of changes) {
      if (change.type === 'select') {
        if (drawn && marquee.current) continue;
        if (change.selected && !(marquee.current && isPartlyIn(change.id))) chosen.add(change.id);
        else chosen.delete(change.id);
      } else if (change.type === 'dimensions' && change.resizing !== undefined) {
        drag.current.resizing = change.resizing;
      } else if (change.type === 'position' && change.position !== undefined) {
        positions[change.id] = change.position;
      }
    }
    board.select(chosen);
    const given = drag.current.moved && board.get().timeline.base === null;
    // A container that is resized from the left or the top also reports a position; its content stays where it is.
    if (given) snapping.end();
    if (Object.keys(positions).length === 0 || given || drag.current.resizing) return;
    drag.current.moved = true;
    const { base } = board.get().timeline;
    const all = withRest(board.document(), snapping.move(positions), chosen, isElement);
    board.apply(moveTo(board.document(), all, base ?? undefined), 'amend');
    const target = takingContainer(board.document(), Object.keys(all));
    if (target !== board.get().dropTarget) board.view({ dropTarget: target });
  }

  function onEdgesChange(changes: readonly EdgeChange<ArrowEdge>[]) {
    const chosen = keptSelection(changes);
    for (const change of changes) {
      if (change.type !== 'select' || (drawn && marquee.current)) continue;
      // A marquee takes cards; their arrows go with them anyway.
      if (change.selected && !marquee.current) chosen.add(change.id);
      else chosen.delete(change.id);
    }
    board.select(chosen);
  }

  /** Enter or Space takes what the focus is on: first it selects, then Space opens an arrow's certificate (writing a label is a command). */
  function onKeyDown(event: React.KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const id = itemOf(event.target);
    if (id === null) return;
    if (!board.get().selection.has(id)) board.select([id]);
    else if (event.key === ' ' && board.document().design.edges.some((edge) => edge.id === id)) {
      board.panel('inspector', true);
      board.view({ certificate: { id, part: 'limit' } });
    } else return;
    event.preventDefault();
  }

  function held(dragged: readonly BoardNode[]): readonly string[] {
    const ids = dragged.map(({ id }) => id);
    return inHand(board.document(), ids, board.get().selection);
  }

  function onDragStop(_event: unknown, _node: unknown, dragged: readonly BoardNode[]) {
    snapping.end();
    drag.current.moved = false;
    if (board.get().dropTarget !== null) board.view({ dropTarget: null });
    if (board.get().timeline.base === null) return;
    const dropped = drop(board.document(), held(dragged));
    if (dropped.kind === 'refused') {
      board.abandon();
      board.tell({ kind: 'info', text: clashWords(dropped.clash) });
    } else if (dropped.edit) board.apply(dropped.edit, 'record');
    else board.settle();
  }

  return (
    <main
      ref={surface}
      tabIndex={-1}
      className={`surface tool-${tool}`}
      aria-label="Board"
      data-zoom={detail}
      {...(drawn && layered ? { 'data-drawn': '' } : {})}
      {...(connecting ? { 'data-connecting': '' } : {})}
      {...(pull !== null && pull.at === null ? { 'data-pulling': '' } : {})}
      onKeyDown={onKeyDown}
      onKeyDownCapture={(event) => onTab(session, event)}
      onFocusCapture={(event) => onFocusIn(session, event)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(serviceDragType)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        const service = catalog.services[event.dataTransfer.getData(serviceDragType)];
        if (service === undefined) return;
        event.preventDefault();
        placeService(session, service, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
        session.canvas.current?.focus();
      }}
    >
      <GridLayer />
      {drawn && (
        <Suspense>
          <DrawnLayer hovered={hovered} onShown={setLayered} />
        </Suspense>
      )}
      <ReactFlow<BoardNode, ArrowEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        onNodeDragStart={(event, _node, dragged) => {
          drag.current.moved = false;
          snapping.begin(dragged, event);
          if (!event.altKey) return;
          // The copies stay where they are; what is under the pointer moves on.
          withCopies(({ duplicate }) => {
            const copy = duplicate(board.document(), held(dragged), { x: 0, y: 0 });
            if (copy) board.apply(copy.edit, 'amend');
          });
        }}
        onNodeDragStop={onDragStop}
        onSelectionDragStop={(event, dragged) => onDragStop(event, null, dragged)}
        onSelectionStart={() => {
          board.select([]);
          // On a drawn layer it is followed here.
          const follow = () => {
            const area = drawn ? marqueeArea(store.getState()) : null;
            if (area !== null) board.select(itemsUnder(shownScene(board.get()), area));
          };
          marquee.current = { end: store.subscribe(follow) };
        }}
        onSelectionEnd={() => {
          marquee.current?.end();
          marquee.current = null;
        }}
        onEdgeDoubleClick={(_event, edge) => board.view({ editing: edge.id })}
        {...drawing}
        onPaneClick={(event) => {
          board.select([]);
          drawing.onPaneClick(event);
        }}
        onMove={(_event, viewport) => {
          if (viewport.zoom !== board.get().zoom) board.view({ zoom: viewport.zoom });
        }}
        onPaneContextMenu={(event) => openBoardMenu(session, event)}
        connectionMode={ConnectionMode.Loose}
        connectionLineComponent={ConnectionLine}
        connectionRadius={16}
        connectOnClick={false}
        nodesDraggable={tool === 'select'}
        elementsSelectable={tool === 'select' || tool === 'arrow'}
        selectionOnDrag={tool === 'select'}
        selectionMode={SelectionMode.Partial}
        panOnDrag={tool === 'hand' ? [0, 1, 2] : [1, 2]}
        panOnScroll
        panActivationKeyCode="Space"
        multiSelectionKeyCode={additive}
        deleteKeyCode={null}
        disableKeyboardA11y
        ariaLabelConfig={spoken}
        zoomOnDoubleClick={false}
        snapToGrid
        snapGrid={snap}
        minZoom={zoomRange.least}
        maxZoom={zoomRange.most}
        elevateNodesOnSelect={false}
        elevateEdgesOnSelect={false}
        proOptions={attribution}
      >
        <SnapLayer guides={snapping.guides} />
      </ReactFlow>
      {(tool === 'container' || tool === 'note') && (
        <Suspense fallback={<div className="draw-layer" />}>
          <DrawLayer tool={tool} />
        </Suspense>
      )}
      <MarkLayers surface={surface} />
      <SelectedArrow />
      {pull !== null && (
        <Suspense>
          <PullLayer pull={pull} />
        </Suspense>
      )}
      <SketchTools />
      {ghost !== null && (
        <Suspense>
          <GhostLayer ghost={ghost} />
        </Suspense>
      )}
      {!bare && <Toolbar upright={narrow} />}
      {rested && minimap && scene.cards.length > 0 && (
        <Suspense>
          <Minimap />
        </Suspense>
      )}
    </main>
  );
}

/** An empty shape is like a container: a marquee inside it means what lies there. */
function backdrop({ sketch }: BoardDocument, id: string): Box | undefined {
  const shape = sketch.shapes?.find((candidate) => candidate.id === id);
  return shape === undefined || shape.kind === 'line' || shape.fill !== undefined ? undefined : shape;
}

const widePadding: Padding = { top: 16, right: 16, bottom: 72, left: 16 };
const narrowPadding: Padding = { top: 16, right: 64, bottom: 16, left: 16 };
