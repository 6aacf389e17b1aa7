/** Every command of the window, in menu order. */

import { type MenuCommand, menuCommands } from '../../shared/host/menu.ts';
import type { Session } from '../store/session.ts';
import { arrowCommands } from './arrow.ts';
import { boardCommands } from './boards.ts';
import { bookmarkCommands } from './bookmarks.ts';
import { clipCommands } from './clip.ts';
import { type Command, isEnabled } from './command.ts';
import { editCommands } from './edit.ts';
import { exploreCommands } from './explore.ts';
import { fileCommands } from './file.ts';
import { isTextField } from './keyboard.ts';
import { layoutCommands } from './layout.ts';
import { markCommands } from './marks.ts';
import { practiceCommands } from './practice.ts';
import { quickCommands } from './quick.ts';
import { showCommands } from './show.ts';
import { sketchCommands } from './sketch.ts';
import { thingCommands } from './things.ts';
import { viewCommands } from './view.ts';
import { walkCommands } from './walk.ts';

export const commands: readonly Command[] = [
  ...fileCommands,
  ...boardCommands,
  ...clipCommands,
  ...editCommands,
  ...markCommands,
  ...thingCommands,
  ...quickCommands,
  ...viewCommands,
  ...bookmarkCommands,
  ...exploreCommands,
  ...practiceCommands,
  ...layoutCommands,
  ...arrowCommands,
  ...walkCommands,
  ...showCommands,
  ...sketchCommands,
];

const byId: ReadonlyMap<string, Command> = new Map(commands.map((command) => [command.id, command]));

/** Whether there is a command of that id. */
export function hasCommand(id: string): boolean {
  return byId.has(id);
}

export function commandOf(id: string): Command {
  const command = byId.get(id);
  if (command === undefined) throw new Error(`No command "${id}"`);
  return command;
}

/** Menu items that can do nothing just now. */
export function disabledMenuCommands(session: Session): readonly MenuCommand[] {
  return menuCommands.filter((id) => {
    const command = byId.get(id);
    return command === undefined || !isEnabled(command, session);
  });
}

const textActions: Readonly<Record<string, string>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.delete': 'delete',
  'edit.select-all': 'selectAll',
};

/** Runs what a native menu sent. While a text field has the focus, Undo and its like mean the text. */
export function runFromMenu(id: string, session: Session): void {
  const command = byId.get(id);
  if (command === undefined) return;
  if (isTextField(document.activeElement) && !command.inFields) {
    const action = textActions[id];
    // The only way to undo in a field as the person would; deprecated, and without a successor.
    if (action !== undefined) document.execCommand(action);
    return;
  }
  if (isEnabled(command, session)) command.run(session);
}
