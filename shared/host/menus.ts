import { type MenuCommand, menuCommand } from './menu.ts';

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
  /** What only a desktop has; the page shows the recent files in its own menu as well. */
  | { readonly kind: 'native'; readonly name: NativeItem }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly MenuItem[] };

export type MenuRole = 'cut' | 'copy' | 'paste' | 'close' | 'quit' | 'minimize' | 'zoom' | 'togglefullscreen';

/** The recent files, a submenu; the open windows; the folder with logs. */
export type NativeItem = 'recent' | 'windows' | 'logs';

function command(id: MenuCommand): MenuItem {
  return { kind: 'command', id, ...menuCommand(id) };
}

function role(name: MenuRole): MenuItem {
  return { kind: 'role', role: name };
}

function native(name: NativeItem): MenuItem {
  return { kind: 'native', name };
}

const separator: MenuItem = { kind: 'separator' };

/** The whole menu, in order. */
export const menus: readonly Menu[] = [
  {
    label: 'File',
    items: [
      command('file.new'),
      command('file.new-window'),
      command('file.open'),
      native('recent'),
      command('file.open-example'),
      command('file.in-new-window'),
      separator,
      command('file.save'),
      command('file.save-as'),
      command('file.versions'),
      command('file.revert'),
      separator,
      command('file.export'),
      {
        kind: 'submenu',
        label: 'Export As',
        items: [command('file.export-mermaid'), command('file.export-svg'), command('file.export-png')],
      },
      separator,
      command('file.close'),
      command('file.reopen'),
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
        items: [
          command('edit.copy-png'),
          command('edit.copy-svg'),
          command('edit.copy-mermaid'),
          command('edit.copy-excalidraw'),
          command('edit.copy-drawio'),
          command('edit.copy-markdown'),
          command('edit.copy-alt'),
        ],
      },
      separator,
      command('edit.find'),
      separator,
      command('app.settings'),
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
      command('view.guesses'),
      command('view.minimap'),
      separator,
      command('view.zen'),
      command('view.present'),
      command('view.theme'),
      separator,
      command('view.next-board'),
      command('view.previous-board'),
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
  {
    label: 'Practice',
    items: [
      command('practice.new'),
      command('practice.interviewer'),
      separator,
      command('practice.drills'),
      command('practice.readiness'),
      command('practice.history'),
    ],
  },
  { label: 'Window', items: [role('minimize'), role('zoom'), role('togglefullscreen'), native('windows')] },
  {
    label: 'Help',
    items: [
      command('help.tour'),
      command('help.shortcuts'),
      separator,
      native('logs'),
      separator,
      command('help.about'),
    ],
  },
];
