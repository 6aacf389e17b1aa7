import { menuCommand } from '../../shared/host/menu.ts';
import type { Theme } from '../store/preferences.ts';
import { isOpen, type Tool } from '../store/state.ts';
import type { Command } from './command.ts';
import { noteOrTool } from './things.ts';

function fromMenu(
  id: Parameters<typeof menuCommand>[0],
  keys: readonly string[],
  run: Command['run'],
  isEnabled?: Command['isEnabled'],
): Command {
  return { id, label: menuCommand(id).label, keys, run, ...(isEnabled ? { isEnabled } : {}) };
}

const zoomStep = 1.25;

const toggleTheme: Command = fromMenu('view.theme', ['Alt+Shift+D'], ({ board }) => {
  const next = shownTheme(board.get().preferences.theme) === 'dark' ? 'light' : 'dark';
  // Back to what the system shows: from then on the window follows it again.
  board.prefer({ theme: next === shownTheme('system') ? 'system' : next });
});

/** The theme that is on screen. */
export function shownTheme(theme: Theme): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function tool(name: Tool, label: string, keys: readonly string[]): Command {
  return {
    id: `tool.${name}`,
    label,
    keys,
    run: ({ board }) => board.view({ tool: name }),
  };
}

export const toolCommands: readonly Command[] = [
  tool('select', 'Select', ['V', '1']),
  tool('hand', 'Hand', ['H']),
  tool('arrow', 'Arrow', ['A', '5']),
  tool('container', 'Container', ['F']),
  { ...tool('note', 'Note', ['N']), run: noteOrTool },
];

export const viewCommands: readonly Command[] = [
  {
    ...fromMenu('view.zoom-in', ['Mod+Plus', 'Plus'], ({ canvas }) => canvas.current?.zoomBy(zoomStep)),
    repeats: true,
  },
  {
    ...fromMenu('view.zoom-out', ['Mod+-', '-'], ({ canvas }) => canvas.current?.zoomBy(1 / zoomStep)),
    repeats: true,
  },
  fromMenu('view.zoom-reset', ['Mod+0', 'Shift+0'], ({ canvas }) => canvas.current?.zoomTo(1)),
  fromMenu('view.fit', ['Shift+1'], ({ canvas }) => canvas.current?.fit()),
  {
    id: 'view.fit-selection',
    label: 'Fit Selection',
    keys: ['Shift+2'],
    isEnabled: ({ board }) => board.get().selection.size > 0,
    run: ({ board, canvas }) => canvas.current?.fit([...board.get().selection]),
  },
  fromMenu('view.palette', [], ({ board }) => {
    // The outline stands in the same place.
    const shown = isOpen(board.get(), 'palette') && !isOpen(board.get(), 'outline');
    if (isOpen(board.get(), 'outline')) board.panel('outline', false);
    board.panel('palette', !shown);
  }),
  fromMenu('view.inspector', [], ({ board }) => board.panel('inspector', !isOpen(board.get(), 'inspector'))),
  {
    id: 'view.minimap',
    label: 'Map',
    keys: [],
    run: ({ board }) => board.panel('minimap', !isOpen(board.get(), 'minimap')),
  },
  toggleTheme,
  fromMenu('help.shortcuts', ['?', 'Shift+/'], ({ board }) => board.show({ kind: 'keys' })),
  { ...fromMenu('app.settings', ['Mod+,'], ({ board }) => board.show({ kind: 'settings' })), inFields: true },
  fromMenu('help.about', [], ({ board }) => board.show({ kind: 'about' })),
  ...toolCommands,
];
