/** Puts the session together and ties it to the world outside: keys, menus, theme, preferences, the window's title. */
import type { Host } from '../shared/host/host.ts';
import { emptyDocument } from '../shared/model/document.ts';
import { listenToClipboard } from './clipboard/listen.ts';
import { commands, disabledMenuCommands, runFromMenu } from './commands/index.ts';
import { followLayout } from './commands/key-layout.ts';
import { listen } from './commands/keyboard.ts';
import { shownTheme } from './commands/view.ts';
import { firstBoard } from './files/first-example.ts';
import { openPending } from './files/pending.ts';
import { followWidth } from './narrow-window.ts';
import { analyzeBehind } from './store/analysis.ts';
import { startThread } from './store/analysis-thread.ts';
import { createBoard } from './store/board.ts';
import { readAccepted, readPreferences, writePreferences } from './store/preferences.ts';
import { routeBehind } from './store/scene.ts';
import type { Session } from './store/session.ts';
import { documentOf, isEdited } from './store/state.ts';
import { hasUnsaved } from './store/tabs.ts';
import { startWaysThread } from './store/ways-thread.ts';

/** A session on the first board: the file that waits to be opened, the example at the very first start, else an empty one. */
export function start(host: Host): Session {
  const preferences = readPreferences(localStorage);
  const board = createBoard(emptyDocument(), { ...preferences, welcomed: true });
  followWidth(board);
  analyzeBehind(board, startThread);
  routeBehind(board, startWaysThread);
  const session: Session = { board, host, canvas: { current: null } };
  if (!preferences.welcomed) {
    const example = firstBoard();
    if (example) board.open(example, null);
    board.view({ tour: 'offered' });
  }
  listen(session, commands);
  followLayout();
  listenToClipboard(session);
  host.onEvent((event) => {
    if (event.type === 'command') runFromMenu(event.command, session);
    else if (event.type === 'file-pending') void openPending(session);
    else if (event.type === 'close-requested')
      void import('./files/closing.ts').then(({ closeWindow }) => closeWindow(session));
  });
  followTheme(session);
  rememberPreferences(session);
  reportWindow(session);
  const opened = openPending(session);
  afterFirstPicture(
    () => void import('./journal/start.ts').then(({ startJournals }) => startJournals(session, opened)),
  );
  shareFiles(session);
  void followPacks(session);
  atRest(() => void import('./files/follow.ts').then(({ follow }) => follow(session)));
  // Only the web build's page names a manifest: neither the desktop nor a test ever meets files that a worker kept.
  if (document.querySelector('link[rel="manifest"]') !== null)
    atRest(() => void import('./web/keep-offline.ts').then(({ keepOffline }) => keepOffline(session)));
  return session;
}

/** Calls once the first picture is there and nothing is under way. */
function atRest(work: () => void): void {
  setTimeout(() => requestIdleCallback(work, { timeout: 2000 }), 1000);
}

/** Once the first board is in view: nothing of it is needed before, and nobody has drawn anything. */
function afterFirstPicture(work: () => void): void {
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('ready').length === 0) return;
    observer.disconnect();
    work();
  });
  observer.observe({ type: 'mark', buffered: true });
}

/** Other windows may show the same file; before the first one there is nothing to share. */
function shareFiles(session: Session): void {
  const stop = session.board.store.subscribe(({ file, parked }) => {
    if (file === null && parked.every((board) => board.file === null)) return;
    stop();
    void import('./sharing/start.ts').then(({ startSharing }) => startSharing(session));
  });
}

/** Packs need the rules, to read what they set; most windows have none. */
async function followPacks(session: Session): Promise<void> {
  const accepted = readAccepted(localStorage);
  if (accepted.length === 0) {
    const files = await session.host.packFiles();
    if (!files.ok || files.value.length === 0) return;
  }
  const { startPacks } = await import('./packs/in-force.ts');
  await startPacks(session, accepted);
}

function followTheme({ board }: Session): void {
  const show = () => {
    document.documentElement.dataset['theme'] = shownTheme(board.get().preferences.theme);
  };
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  board.store.subscribe((state, before) => {
    if (state.preferences.theme !== before.preferences.theme) show();
  });
  show();
}

function rememberPreferences({ board }: Session): void {
  writePreferences(localStorage, board.get().preferences);
  board.store.subscribe((state, before) => {
    if (state.preferences !== before.preferences) writePreferences(localStorage, state.preferences);
  });
}

/** Keeps the window's title, its unsaved mark and its menu in step; only when one of them changes. */
function reportWindow(session: Session): void {
  let reported = '';
  const report = () => {
    const state = session.board.get();
    const window = {
      title: `${documentOf(state).title} — Edgewise`,
      file: state.file?.handle ?? null,
      edited: isEdited(state),
      unsaved: hasUnsaved(state),
      disabled: disabledMenuCommands(session),
    };
    const next = JSON.stringify(window);
    if (next === reported) return;
    reported = next;
    void session.host.setWindowState(window);
  };
  session.board.store.subscribe((state, before) => {
    // Between the first and the last step of a gesture, and while the view is zoomed, nothing of it changes.
    const isAmid =
      state.timeline.base !== null && before.timeline.base !== null && state.selection === before.selection;
    if (!isAmid && state.zoom === before.zoom) report();
  });
  report();
}
