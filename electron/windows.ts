import type { BrowserWindow } from 'electron';
import { hostEventChannel } from '../shared/host/host.ts';
import { type BoardWindow, openBoardWindow, type Shell } from './board-window.ts';
import { filesByWindow } from './window-for.ts';

/** The windows with boards of this run. */
export interface BoardWindows {
  /** The program is ready: opens the first window, with the files that came so far. */
  start(files: readonly string[]): void;
  /** Hands files to the windows that show them, else to the window used last; with none it only brings that window to the front. */
  receive(files: readonly string[]): void;
  /** Opens a window where there is none. */
  show(): void;
  /** Those that are open, in the order in which they were opened. */
  list(): readonly BrowserWindow[];
}

/** No window yet; `shell` is what all of them share. `onChange` hears of windows that come, go or are called otherwise. */
export function boardWindows(shell: Omit<Shell, 'openWindow' | 'onTitle'>, onChange: () => void): BoardWindows {
  /** The one used last stands last. */
  const open: BoardWindow[] = [];
  /** Files that came before there could be a window. */
  const early: string[] = [];
  let isStarted = false;

  function add(files: readonly string[]): void {
    const opened = openBoardWindow(
      { ...shell, onTitle: onChange, openWindow: (file) => add(file === null ? [] : [file]) },
      [...files],
    );
    open.push(opened);
    opened.window.on('focus', () => toEnd(opened));
    opened.window.once('closed', () => {
      open.splice(open.indexOf(opened), 1);
      onChange();
    });
    onChange();
  }

  function toEnd(used: BoardWindow): void {
    open.splice(open.indexOf(used), 1);
    open.push(used);
  }

  return {
    start(files) {
      isStarted = true;
      add([...early.splice(0), ...files]);
    },
    receive(files) {
      const [first, ...others] = open;
      if (first !== undefined) {
        // A file that a window shows already is shown where it is: nobody wants to look for the board that they were at.
        const given = filesByWindow([first, ...others], files);
        for (const [window, its] of given) hand(window, its);
        bringToFront(([...given.keys()].at(-1) ?? others.at(-1) ?? first).window);
      } else if (isStarted) add(files);
      else early.push(...files);
    },
    show() {
      if (isStarted && open.length === 0) add([]);
    },
    list: () => open.map(({ window }) => window).toSorted((a, b) => a.id - b.id),
  };
}

function hand({ window, pending }: BoardWindow, files: readonly string[]): void {
  pending.push(...files);
  window.webContents.send(hostEventChannel, { type: 'file-pending' });
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
