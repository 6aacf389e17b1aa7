import { type BrowserWindow, screen } from 'electron';
import { readSmall, writeSmall } from './small-file.ts';
import { type Opening, openingOf, parseWindowPlace, type WindowPlace } from './window-places.ts';

/** Remembers, in one file of the app's data folder, how the window used last stood. */
export interface WindowMemory {
  /** Where the next window opens. */
  next(): Opening;
  /** Keeps how this window stands from now on, whenever it is the one used last. */
  follow(window: BrowserWindow): void;
}

/** How long a window rests before its place is kept, ms: moving one must not write all the time. */
const rest = 500;

export function windowMemory(store: string): WindowMemory {
  /** The one used last stands last. */
  const open: BrowserWindow[] = [];
  let kept: WindowPlace | null = parseWindowPlace(readSmall(store));
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keep(window: BrowserWindow): void {
    if (window.isDestroyed() || window !== open.at(-1) || window.isMinimized()) return;
    kept = placeOf(window);
    writeSmall(store, `${JSON.stringify(kept)}\n`);
  }

  return {
    next() {
      const main = screen.getPrimaryDisplay();
      const areas = [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)].map(
        ({ workArea }) => workArea,
      );
      const others = open.filter((window) => !window.isDestroyed()).map((window) => window.getNormalBounds());
      return openingOf(kept, areas, others);
    },
    follow(window) {
      open.push(window);
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(() => keep(window), rest);
      };
      window.on('resize', later);
      window.on('move', later);
      window.on('maximize', later);
      window.on('unmaximize', later);
      window.on('enter-full-screen', later);
      window.on('leave-full-screen', later);
      window.on('focus', () => {
        open.splice(open.indexOf(window), 1);
        open.push(window);
        later();
      });
      // The place is asked for while there still is a window.
      window.on('close', () => keep(window));
      window.once('closed', () => open.splice(open.indexOf(window), 1));
    },
  };
}

function placeOf(window: BrowserWindow): WindowPlace {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, isMaximized: window.isMaximized(), isFullScreen: window.isFullScreen() };
}
