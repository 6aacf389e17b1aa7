import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { randomDesign } from '../../bench/boards.ts';
import { type Document, emptyDocument } from '../../shared/model/document.ts';
import { createBoard } from '../store/board.ts';
import { readPreferences } from '../store/preferences.ts';
import { routeBehind } from '../store/scene.ts';
import type { Session } from '../store/session.ts';
import { SessionProvider } from '../store/use-store.ts';

/** How often each kind of thing on the board rendered. Every card asks for its icon once, every arrow for the layer of its annotation. */
const counts = vi.hoisted(() => ({ cards: 0, arrows: 0, annotations: 0 }));

vi.mock('../controls/icons.ts', () => ({
  iconUrl: () => {
    counts.cards++;
    return 'data:,';
  },
}));
// What the window loads behind its first picture would still be loading when the test is over.
vi.mock('../quick/load.ts', () => ({ loadQuick: async () => {} }));
vi.mock('../store/advice.ts', () => ({ loadAdvice: async () => {} }));
vi.mock('../narration/narrate.ts', () => ({ startNarration: () => {} }));
vi.mock('./AnnotationView.tsx', async (original) => {
  const { AnnotationView } = await original<typeof import('./AnnotationView.tsx')>();
  return {
    AnnotationView: (props: Parameters<typeof AnnotationView>[0]) => {
      counts.annotations++;
      return <AnnotationView {...props} />;
    },
  };
});
vi.mock('./OnArrows.tsx', async (original) => {
  const { OnArrows } = await original<typeof import('./OnArrows.tsx')>();
  return {
    OnArrows: (props: Parameters<typeof OnArrows>[0]) => {
      counts.arrows++;
      return <OnArrows {...props} />;
    },
  };
});

const size = { width: 1440, height: 900 };

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => {});
  vi.stubGlobal('Path2D', class {});
  // With reduced motion the view goes where it is told at once.
  vi.spyOn(window, 'matchMedia').mockImplementation(() => ({ matches: true }) as MediaQueryList);
  for (const [name, value] of [
    ['offsetWidth', size.width],
    ['offsetHeight', size.height],
    ['clientWidth', size.width],
    ['clientHeight', size.height],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
});
afterAll(() => vi.unstubAllGlobals());

function largeBoard(): Document {
  const design = randomDesign(7, 1000, 1500);
  const places = design.nodes.map(({ id }, i) => [id, { x: (i % 32) * 320, y: Math.floor(i / 32) * 200 }]);
  const empty = emptyDocument('large');
  return { ...empty, design, layout: { ...empty.layout, nodes: Object.fromEntries(places) } };
}

test('moving one card of a thousand renders that card and its own arrows, and nothing else', async () => {
  const { Canvas } = await import('./Canvas.tsx');
  const board = createBoard(emptyDocument(''), readPreferences({ getItem: () => null }));
  board.open(largeBoard(), null);
  // A worker that takes its time: what is on screen meanwhile is what a drag shows.
  const end = routeBehind(board, () => ({ ask: () => {}, stop: () => {} }));
  const session = { board, canvas: { current: null }, host: {} } as unknown as Session;
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  await act(async () => {
    root.render(
      <SessionProvider value={session}>
        <Canvas narrow={false} bare />
      </SessionProvider>,
    );
  });
  // The board is shown whole at first; then at reading size, where its corner is in view.
  await act(async () => new Promise((resolve) => setTimeout(resolve, 200)));
  await act(async () => {
    session.canvas.current?.zoomTo(1);
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
  const cards = [...element.querySelectorAll('.react-flow__node-card')].map((card) => card.getAttribute('data-id'));
  expect(cards.length).toBeGreaterThan(10);
  expect(cards.length).toBeLessThan(120);
  const inView = new Set(
    [...element.querySelectorAll('.react-flow__edge')].map((arrow) => arrow.getAttribute('data-id')),
  );
  const moved = cards[Math.floor(cards.length / 2)] ?? '';
  const own = board
    .document()
    .design.edges.filter(({ id, from, to }) => inView.has(id) && (from === moved || to === moved)).length;
  expect(own).toBeGreaterThan(0);
  const at = board.document().layout.nodes[moved] ?? { x: 0, y: 0 };
  // The first step also gives its arrows annotations, which they do not have before the worker answers.
  const step = (k: number) =>
    act(async () => board.apply({ kind: 'move', to: { [moved]: { x: at.x + 4 * k, y: at.y + 4 * k } } }, 'amend'));
  await step(1);
  Object.assign(counts, { cards: 0, arrows: 0, annotations: 0 });
  for (let k = 2; k < 7; k++) await step(k);
  expect(counts.cards).toBe(5);
  expect(counts.arrows).toBeLessThanOrEqual(5 * own);
  expect(counts.annotations).toBeLessThanOrEqual(5 * own);
  expect(counts.arrows).toBeGreaterThan(0);
  await act(async () => root.unmount());
  end();
}, 120_000);
