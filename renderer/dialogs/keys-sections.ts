/** Every command that has a key, by section: what the sheet of keys shows. */
import { type MenuItem, menus } from '../../shared/host/menus.ts';
import type { Command } from '../commands/command.ts';
import { isMac, keysText } from '../commands/keyboard.ts';
import type { Wheel } from '../store/preferences.ts';

export interface KeySection {
  readonly heading: string;
  readonly commands: readonly Command[];
}

/** Commands that stand in no menu, by the first word of their id. */
const others: Readonly<Record<string, string>> = {
  walk: 'Walk and connect',
  edit: 'Edit',
  view: 'View',
  tool: 'Draw',
  arrange: 'Arrange',
};

/** In menu order; what only works in the middle of something comes last, under a heading that says of what. */
export function keySections(commands: readonly Command[]): readonly KeySection[] {
  const place = new Map<string, string>();
  for (const menu of menus) for (const id of idsOf(menu.items)) place.set(id, menu.label);
  const sections = new Map<string, Command[]>(menus.map(({ label }) => [label, []]));
  for (const command of commands) {
    if (command.keys.length === 0) continue;
    const heading = headingOf(command, place);
    const list = sections.get(heading);
    if (list) list.push(command);
    else sections.set(heading, [command]);
  }
  return [...sections]
    .map(([heading, list]) => ({ heading, commands: list }))
    .filter((section) => section.commands.length > 0);
}

function headingOf({ id, during }: Command, place: ReadonlyMap<string, string>): string {
  if (during === 'connecting') return 'While drawing an arrow';
  if (during === 'presenting') return 'While presenting';
  return place.get(id) ?? others[id.split('.')[0] ?? ''] ?? 'More';
}

function idsOf(items: readonly MenuItem[]): readonly string[] {
  return items.flatMap((item) => {
    if (item.kind === 'command') return [item.id];
    return item.kind === 'submenu' ? idsOf(item.items) : [];
  });
}

const wheelGestures: Readonly<Record<Wheel, readonly (readonly [gesture: string, effect: string])[]>> = {
  moves: [
    ['Wheel, or two fingers', 'moves the view; with Shift sideways'],
    [`${keysText('Mod', isMac)} and wheel, or a pinch`, 'zooms at the pointer'],
  ],
  zooms: [
    ['Wheel, or a pinch', 'zooms at the pointer'],
    ['Two fingers, or Shift and wheel', 'moves the view'],
  ],
};

/** What a pointer does, and what that means. */
export function gesturesOf(wheel: Wheel): readonly (readonly [gesture: string, effect: string])[] {
  return [
    ['Pull from a card’s edge', 'draws an arrow'],
    ['Drag on the open board', 'selects what it touches; with Shift it adds'],
    ['Space and drag, or the middle button', 'moves the view'],
    ...wheelGestures[wheel],
    ['Double-click a label', 'edits it in place'],
    [`${keysText('Alt', isMac)} and drag`, 'leaves a copy behind'],
    ['Click a figure', 'shows where it comes from'],
    ['Tab on the board', 'goes from thing to thing as they are read'],
  ];
}

/** Whether a text holds every word that is typed. */
export function holder(typed: string): (text: string) => boolean {
  const words = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => words.every((word) => text.toLowerCase().includes(word));
}

/** The sections with the commands whose words or keys are held. */
export function matching(
  sections: readonly KeySection[],
  holds: (text: string) => boolean,
  textOf: (command: Command) => string,
): readonly KeySection[] {
  return sections
    .map(({ heading, commands }) => ({
      heading,
      commands: commands.filter((command) => holds(`${heading} ${command.label} ${textOf(command)}`)),
    }))
    .filter(({ commands }) => commands.length > 0);
}
