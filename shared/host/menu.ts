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
  'edit.rename': ['Edit Label', 'Enter'],
  'edit.link': ['Link…', 'Mod+K'],
  'edit.copy-png': ['Copy as PNG', 'Mod+Shift+C'],
  'edit.copy-svg': ['Copy as SVG', null],
  'edit.copy-mermaid': ['Copy as Mermaid', null],
  'tool.select': ['Select', 'V'],
  'tool.hand': ['Hand', 'H'],
  'tool.arrow': ['Arrow', 'A'],
  'tool.container': ['Container', 'F'],
  'tool.note': ['Note', 'N'],
  'tool.text': ['Text', 'T'],
  'tool.rectangle': ['Rectangle', 'R'],
  'tool.diamond': ['Diamond', 'D'],
  'tool.ellipse': ['Ellipse', 'O'],
  'tool.line': ['Line', 'L'],
  'tool.pen': ['Pen', 'P'],
  'tool.eraser': ['Eraser', 'E'],
  'tool.laser': ['Laser', 'K'],
  'tool.image': ['Picture…', 'I'],
  'tool.keep': ['Keep the Tool in Hand', 'Q'],
  'arrange.align-left': ['Align Left', 'Mod+Shift+ArrowLeft'],
  'arrange.align-centre': ['Align Centre', 'Alt+H'],
  'arrange.align-right': ['Align Right', 'Mod+Shift+ArrowRight'],
  'arrange.align-top': ['Align Top', 'Mod+Shift+ArrowUp'],
  'arrange.align-middle': ['Align Middle', 'Alt+V'],
  'arrange.align-bottom': ['Align Bottom', 'Mod+Shift+ArrowDown'],
  'arrange.distribute-across': ['Distribute Across', 'Alt+Shift+H'],
  'arrange.distribute-down': ['Distribute Down', 'Alt+Shift+V'],
  'arrange.tidy': ['Tidy Up', 'Alt+Shift+T'],
  'arrange.forward': ['Bring Forward', 'Mod+]'],
  'arrange.backward': ['Send Backward', 'Mod+['],
  'arrange.front': ['Bring to Front', ']'],
  'arrange.back': ['Send to Back', '['],
  'arrange.lock': ['Lock or Unlock', 'Mod+Shift+L'],
  'arrow.reverse': ['Reverse', null],
  'arrow.mode': ['Synchronous or Asynchronous', null],
  'arrow.orthogonal': ['Right-Angled', null],
  'arrow.straight': ['Straight', null],
  'arrow.curved': ['Curved', null],
  'arrow.add-bend': ['Add a Bend', null],
  'arrow.clear': ['Route Again', null],
  'arrow.step': ['Number as a Step', 'Shift+S'],
  'arrow.clear-steps': ['Take All Steps Away', null],
  'view.quick-add': ['Quick Add…', '/'],
  'view.commands': ['All Commands…', 'Mod+Shift+P'],
  'view.zoom-in': ['Zoom In', 'Mod+Plus'],
  'view.zoom-out': ['Zoom Out', 'Mod+-'],
  'view.zoom-reset': ['Zoom to 100 %', 'Mod+0'],
  'view.fit': ['Fit Board', 'Shift+1'],
  'view.fit-selection': ['Fit Selection', 'Shift+2'],
  'edit.bookmark': ['Bookmark This View', 'Mod+Shift+D'],
  'view.next-bookmark': ['Next Bookmark', 'Alt+PageDown'],
  'view.previous-bookmark': ['Previous Bookmark', 'Alt+PageUp'],
  'view.grid': ['Grid', "Mod+'"],
  'view.snap': ['Snap to Other Things', 'Alt+S'],
  'view.minimap': ['Map', null],
  'view.outline': ['Outline', 'Alt+O'],
  'view.zen': ['Board Alone', 'Mod+\\'],
  'view.present': ['Present', 'Alt+P'],
  'view.wheel': ['Wheel Moves or Zooms', null],
  'view.palette': ['Services Panel', null],
  'view.inspector': ['Inspector Panel', null],
  'view.theme': ['Light or Dark', 'Alt+Shift+D'],
  'explore.what-if': ['What If…', null],
  'explore.failure': ['Failure Lens', null],
  'explore.request': ['Request Path', null],
  'explore.decide': ['Decisions', null],
  'explore.pad': ['Calculator', '='],
  'explore.replay': ['Replay', null],
  'explore.packs': ['Packs…', null],
  'help.tour': ['Tour of the First Minute', null],
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
      command('edit.rename'),
      command('edit.link'),
      separator,
      {
        kind: 'submenu',
        label: 'Copy As',
        items: [command('edit.copy-png'), command('edit.copy-svg'), command('edit.copy-mermaid')],
      },
      separator,
      command('edit.find'),
    ],
  },
  {
    label: 'Draw',
    items: [
      command('view.quick-add'),
      separator,
      command('tool.select'),
      command('tool.hand'),
      separator,
      command('tool.arrow'),
      command('tool.container'),
      command('tool.note'),
      command('tool.text'),
      separator,
      command('tool.rectangle'),
      command('tool.diamond'),
      command('tool.ellipse'),
      command('tool.line'),
      command('tool.pen'),
      command('tool.image'),
      separator,
      command('tool.eraser'),
      command('tool.laser'),
      command('tool.keep'),
    ],
  },
  {
    label: 'Arrange',
    items: [
      command('arrange.tidy'),
      separator,
      {
        kind: 'submenu',
        label: 'Align',
        items: [
          command('arrange.align-left'),
          command('arrange.align-centre'),
          command('arrange.align-right'),
          command('arrange.align-top'),
          command('arrange.align-middle'),
          command('arrange.align-bottom'),
        ],
      },
      command('arrange.distribute-across'),
      command('arrange.distribute-down'),
      separator,
      command('arrange.front'),
      command('arrange.forward'),
      command('arrange.backward'),
      command('arrange.back'),
      command('arrange.lock'),
      separator,
      {
        kind: 'submenu',
        label: 'Arrow',
        items: [
          command('arrow.reverse'),
          command('arrow.mode'),
          separator,
          command('arrow.orthogonal'),
          command('arrow.straight'),
          command('arrow.curved'),
          separator,
          command('arrow.add-bend'),
          command('arrow.clear'),
          separator,
          command('arrow.step'),
          command('arrow.clear-steps'),
        ],
      },
    ],
  },
  {
    label: 'View',
    items: [
      command('view.commands'),
      separator,
      command('view.zoom-in'),
      command('view.zoom-out'),
      command('view.zoom-reset'),
      command('view.fit'),
      command('view.fit-selection'),
      separator,
      command('edit.bookmark'),
      command('view.next-bookmark'),
      command('view.previous-bookmark'),
      separator,
      command('view.grid'),
      command('view.snap'),
      command('view.wheel'),
      separator,
      command('view.palette'),
      command('view.inspector'),
      command('view.outline'),
      command('view.minimap'),
      separator,
      command('view.zen'),
      command('view.present'),
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
      command('explore.replay'),
      separator,
      command('explore.packs'),
    ],
  },
  { label: 'Help', items: [command('help.tour'), command('help.shortcuts'), separator, command('help.about')] },
];
