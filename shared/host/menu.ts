/**
 * The application menu as data. The desktop makes its native menu from it and sends the ids back; the page's own
 * commands carry the same ids, so that menu, keyboard and palette cannot drift apart.
 */
export interface Menu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly kind: 'command'; readonly id: MenuCommand; readonly label: string; readonly keys: string | null }
  /** Done by the system on whatever has the focus. */
  | { readonly kind: 'role'; readonly role: MenuRole }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly MenuItem[] };

export type MenuRole = 'cut' | 'copy' | 'paste' | 'close' | 'quit' | 'minimize' | 'togglefullscreen';

const labels = {
  'file.new': ['New Board', 'Mod+N'],
  'file.open': ['Open…', 'Mod+O'],
  'file.open-example': ['Open Example…', null],
  'file.save': ['Save', 'Mod+S'],
  'file.save-as': ['Save As…', 'Mod+Shift+S'],
  'file.export': ['Export…', 'Mod+Shift+E'],
  'file.export-mermaid': ['Mermaid…', null],
  'file.export-svg': ['SVG…', null],
  'file.export-png': ['PNG…', null],
  'edit.undo': ['Undo', 'Mod+Z'],
  'edit.redo': ['Redo', 'Mod+Shift+Z'],
  'edit.duplicate': ['Duplicate', 'Mod+D'],
  'edit.delete': ['Delete', 'Delete'],
  'edit.select-all': ['Select All', 'Mod+A'],
  'edit.group': ['Group', 'Mod+G'],
  'edit.ungroup': ['Ungroup', 'Mod+Shift+G'],
  'edit.find': ['Find on Board…', 'Mod+F'],
  'view.quick-add': ['Quick Add…', '/'],
  'view.commands': ['All Commands…', 'Mod+K'],
  'view.zoom-in': ['Zoom In', 'Mod+Plus'],
  'view.zoom-out': ['Zoom Out', 'Mod+-'],
  'view.zoom-reset': ['Zoom to 100 %', 'Mod+0'],
  'view.fit': ['Fit Board', 'Shift+1'],
  'view.tidy': ['Tidy Up', 'Mod+Shift+L'],
  'view.palette': ['Services Panel', null],
  'view.inspector': ['Inspector Panel', null],
  'view.theme': ['Light or Dark', null],
  'explore.what-if': ['What If…', null],
  'explore.failure': ['Failure Lens', null],
  'explore.request': ['Request Path', null],
  'explore.decide': ['Decisions', null],
  'explore.pad': ['Calculator', '='],
  'explore.packs': ['Packs…', null],
  'help.shortcuts': ['Keyboard Shortcuts', 'Shift+/'],
  'help.about': ['About Edgewise', null],
} as const satisfies Record<string, readonly [string, string | null]>;

/** The id of a command that stands in the menu. */
export type MenuCommand = keyof typeof labels;

/** Every command of the menu, in no particular order. */
export const menuCommands = Object.keys(labels) as readonly MenuCommand[];

/** The menu's words for a command; `keys` as in `Mod+Shift+S`, where Mod is Command on macOS and Control elsewhere. */
export function menuCommand(id: MenuCommand): { readonly label: string; readonly keys: string | null } {
  const [label, keys] = labels[id];
  return { label, keys };
}

function command(id: MenuCommand): MenuItem {
  return { kind: 'command', id, ...menuCommand(id) };
}

function role(name: MenuRole): MenuItem {
  return { kind: 'role', role: name };
}

const separator: MenuItem = { kind: 'separator' };

/** The whole menu, in order. */
export const menus: readonly Menu[] = [
  {
    label: 'File',
    items: [
      command('file.new'),
      command('file.open'),
      command('file.open-example'),
      separator,
      command('file.save'),
      command('file.save-as'),
      separator,
      command('file.export'),
      {
        kind: 'submenu',
        label: 'Export As',
        items: [command('file.export-mermaid'), command('file.export-svg'), command('file.export-png')],
      },
      separator,
      role('close'),
      role('quit'),
    ],
  },
  {
    label: 'Edit',
    items: [
      command('edit.undo'),
      command('edit.redo'),
      separator,
      role('cut'),
      role('copy'),
      role('paste'),
      command('edit.duplicate'),
      command('edit.delete'),
      separator,
      command('edit.select-all'),
      command('edit.group'),
      command('edit.ungroup'),
      separator,
      command('edit.find'),
    ],
  },
  {
    label: 'View',
    items: [
      command('view.quick-add'),
      command('view.commands'),
      separator,
      command('view.zoom-in'),
      command('view.zoom-out'),
      command('view.zoom-reset'),
      command('view.fit'),
      command('view.tidy'),
      separator,
      command('view.palette'),
      command('view.inspector'),
      command('view.theme'),
      separator,
      role('minimize'),
      role('togglefullscreen'),
    ],
  },
  {
    label: 'Explore',
    items: [
      command('explore.what-if'),
      command('explore.failure'),
      command('explore.request'),
      separator,
      command('explore.decide'),
      command('explore.pad'),
      separator,
      command('explore.packs'),
    ],
  },
  { label: 'Help', items: [command('help.shortcuts'), command('help.about')] },
];
