import type { BrowserWindow } from 'electron';
import { hostEventChannel } from '../shared/host/host.ts';
import { type BoardWindow, openBoardWindow, type Shell } from './board-window.ts';

/** The windows with boards of this run. */
export interface BoardWindows {
  /** The program is ready: opens the first window, with the files that came so far. */
  start(file: string | null): void;
  /** Hands a file to the window used last; with none it only brings that window to the front. */
  receive(file: string | null): void;
  /** Opens a window where there is none. */
  show(): void;
}

/** No window yet; `shell` is what all of them share. */
export function boardWindows(shell: Omit<Shell, 'openWindow'>): BoardWindows {
  /** The one used last stands last. */
  const open: BoardWindow[] = [];
  /** Files that came before there could be a window. */
  const early: string[] = [];
  let isStarted = false;

  function add(files: readonly string[]): void {
    const opened = openBoardWindow({ ...shell, openWindow: (file) => add(file === null ? [] : [file]) }, [...files]);
    open.push(opened);
    opened.window.on('focus', () => toEnd(opened));
    opened.window.once('closed', () => open.splice(open.indexOf(opened), 1));
  }

  function toEnd(used: BoardWindow): void {
    open.splice(open.indexOf(used), 1);
    open.push(used);
  }

  return {
    start(file) {
      isStarted = true;
      add([...early.splice(0), ...(file === null ? [] : [file])]);
    },
    receive(file) {
      const last = open.at(-1);
      if (last !== undefined) {
        hand(last, file);
        bringToFront(last.window);
      } else if (isStarted) add(file === null ? [] : [file]);
      else if (file !== null) early.push(file);
    },
    show() {
      if (isStarted && open.length === 0) add([]);
    },
  };
}

function hand({ window, pending }: BoardWindow, file: string | null): void {
  if (file === null) return;
  pending.push(file);
  window.webContents.send(hostEventChannel, { type: 'file-pending' });
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
