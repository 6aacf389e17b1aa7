/** A command is a record; keyboard, toolbar, menus and the help dialog read one list of them. */
import type { Session } from '../store/session.ts';
import { fitsRound, isAllowed, type Mode, modeOf } from './mode.ts';

export interface Command {
  /** A native menu item carries the same id. */
  readonly id: string;
  readonly label: string;
  /** As in `Mod+Shift+S`; the first is the one that is shown. Mod is Command on macOS and Control elsewhere. */
  readonly keys: readonly string[];
  /** Left out: always. */
  readonly isEnabled?: (session: Session) => boolean;
  readonly run: (session: Session) => void;
  /** The keys are the system's own for it: they are listed here, and the page hears of them as an event that carries data. */
  readonly byEvent?: boolean;
  /** Also works while a text field has the focus. */
  readonly inFields?: boolean;
  /** Runs again while its key is held down. */
  readonly repeats?: boolean;
  /** Only then do its keys mean it, and before any other. */
  readonly during?: Mode;
}

/** Whether a command can do something just now. Whoever runs one asks this first: a key, a menu, the palette, the clipboard. */
export function isEnabled(command: Command, session: Session): boolean {
  const mode = modeOf(session);
  const fits = command.during === undefined ? isAllowed(command.id, mode) : command.during === mode;
  return fits && fitsRound(command.id, session.board.get()) && (command.isEnabled?.(session) ?? true);
}

export function hasSelection({ board }: Session): boolean {
  return board.get().selection.size > 0;
}
