/** How each file was looked at when it was left: a board that is opened again is shown in that way. */
import type { FileHandle } from '../../shared/host/host.ts';
import { cardSize, type Document } from '../../shared/model/document.ts';
import type { CanvasPort, Session } from '../store/session.ts';
import type { Place } from '../store/state.ts';
import { type Looked, latest, lookedLine } from './looked.ts';

const record = 'views';

/** Where the view of a file's board is to stand, or `null` where nothing of it would be in view, or nothing is known. */
export async function placeOf(session: Session, handle: FileHandle, document: Document): Promise<Place | null> {
  const lines = await session.host.readRecord(record);
  const looked = lines.ok && lines.value !== null ? latest(lines.value).get(handle) : undefined;
  if (looked === undefined) return null;
  const size = sizeOf(await canvasOf(session));
  if (size === null) return null;
  const place = {
    zoom: looked.zoom,
    x: looked.x + shift(size.width - looked.width, roomOfPanels.width),
    y: looked.y + shift(size.height - looked.height, roomOfPanels.height),
  };
  return showsSomething(document, place, size) ? place : null;
}

/** What panels and tabs beside the board take of its room: they come and go, and the board stays where it is, px. */
const roomOfPanels = { width: 400, height: 120 } as const;

/** In a window of another size the middle stays the middle. */
function shift(difference: number, mere: number): number {
  return Math.abs(difference) <= mere ? 0 : difference / 2;
}

/** The first file may come before the canvas does. */
async function canvasOf({ canvas }: Session): Promise<CanvasPort | null> {
  for (let tries = 0; canvas.current === null && tries < 40; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return canvas.current;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of the room that the board is seen in, px of the window. */
function sizeOf(canvas: CanvasPort | null): Size | null {
  const view = canvas?.view();
  if (canvas === null || view === undefined) return null;
  const { zoom } = canvas.place();
  return { width: view.width * zoom, height: view.height * zoom };
}

/** The file may have been changed elsewhere since: an empty corner of it is no good place to begin. */
function showsSomething({ layout, sketch }: Document, { x, y, zoom }: Place, { width, height }: Size): boolean {
  const things = [...Object.values(layout.nodes).map((at) => ({ ...at, ...cardSize })), ...sketch.notes];
  return things.some((thing) => {
    const [left, top] = [thing.x * zoom + x, thing.y * zoom + y];
    const [wide, high] = [(thing.width ?? 0) * zoom, (thing.height ?? 0) * zoom];
    return left < width && left + wide > 0 && top < height && top + high > 0;
  });
}

/** How long the view rests before it is kept, ms. */
const rest = 1500;

/** Keeps how the file in view is looked at, whenever that rests; gives what ends it. */
export function keepPlaces(session: Session): () => void {
  const { board, canvas, host } = session;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = '';

  function keep(handle: FileHandle, looked: Looked): void {
    const line = lookedLine(handle, looked);
    if (line === kept) return;
    kept = line;
    void host.appendRecord(record, line);
  }

  function keepView(): void {
    const { file, presenting } = board.get();
    const size = sizeOf(canvas.current);
    if (file === null || presenting !== null || size === null || canvas.current === null) return;
    keep(file.handle, { ...canvas.current.place(), ...size });
  }

  const ask = () => {
    clearTimeout(timer);
    timer = setTimeout(keepView, rest);
  };
  const events = ['wheel', 'pointerup', 'keyup', 'resize'] as const;
  for (const event of events) window.addEventListener(event, ask, { passive: true, capture: true });
  window.addEventListener('pagehide', keepView);
  // The view of a board that is being left is still that board's.
  const stop = board.store.subscribe((state, before) => {
    if (state.place !== before.place && state.tab === before.tab) keepView();
    if (state.tab !== before.tab || state.zoom !== before.zoom || state.file !== before.file) ask();
  });
  ask();
  void compact(session);
  return () => {
    clearTimeout(timer);
    for (const event of events) window.removeEventListener(event, ask, { capture: true });
    window.removeEventListener('pagehide', keepView);
    stop();
  };
}

/** The record grows by a line each time; what is older than the newest of each file goes. */
async function compact({ host }: Session): Promise<void> {
  const lines = await host.readRecord(record);
  if (!lines.ok || lines.value === null || lines.value.length < 1000) return;
  const newest = [...latest(lines.value)].map(([handle, looked]) => lookedLine(handle, looked));
  await host.replaceRecord(record, newest);
}
