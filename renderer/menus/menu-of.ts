/** What the menu of a thing offers: commands by their ids, in sections. Which of them can do something is theirs to say. */
import type { Document } from '../../shared/model/document.ts';

export type MenuPart = string | { readonly label: string; readonly ids: readonly string[] };

export type MenuOf = 'card' | 'arrow' | 'container' | 'note' | 'drawn' | 'several' | 'canvas';

/** What the menu is about: the one chosen thing, several of them, or the board itself. */
export function menuOf({ design, sketch }: Document, selection: ReadonlySet<string>): MenuOf {
  if (selection.size === 0) return 'canvas';
  if (selection.size > 1) return 'several';
  const has = (items: readonly { readonly id: string }[]) => items.some(({ id }) => selection.has(id));
  if (has(design.nodes)) return 'card';
  if (has(design.edges)) return 'arrow';
  if (has(design.groups)) return 'container';
  return has(sketch.notes) ? 'note' : 'drawn';
}

const clipboard = ['edit.cut', 'edit.copy', 'edit.paste', 'edit.duplicate'];
const copyAs: MenuPart = {
  label: 'Copy As',
  ids: ['png', 'svg', 'mermaid', 'excalidraw', 'drawio', 'markdown', 'alt'].map((form) => `edit.copy-${form}`),
};
const order: MenuPart = {
  label: 'Order',
  ids: ['arrange.front', 'arrange.forward', 'arrange.backward', 'arrange.back'],
};
const align: MenuPart = {
  label: 'Align',
  ids: [
    'arrange.align-left',
    'arrange.align-centre',
    'arrange.align-right',
    'arrange.align-top',
    'arrange.align-middle',
    'arrange.align-bottom',
    'arrange.distribute-across',
    'arrange.distribute-down',
  ],
};
const noteKind: MenuPart = { label: 'Kind', ids: ['note.note', 'note.assumption', 'note.decision', 'note.question'] };
const route: MenuPart = { label: 'Route', ids: ['arrow.orthogonal', 'arrow.straight', 'arrow.curved'] };

/** The sections of each menu. */
export const menuSections: Readonly<Record<MenuOf, readonly (readonly MenuPart[])[]>> = {
  card: [
    [...clipboard, copyAs],
    ['edit.rename', 'edit.link', 'note.add', 'view.sources'],
    ['edit.group', order, 'arrange.lock', 'edit.select-service'],
    ['edit.delete'],
  ],
  arrow: [
    ['edit.rename', 'arrow.reverse', 'arrow.mode', 'arrow.step'],
    [route, 'arrow.add-bend', 'arrow.clear'],
    ['edit.link', 'note.add', 'arrange.lock', 'view.sources'],
    ['edit.delete'],
  ],
  container: [
    [...clipboard, copyAs],
    ['edit.rename', 'edit.link', 'note.add'],
    ['edit.group', 'edit.ungroup', order, 'arrange.lock', 'arrange.tidy'],
    ['edit.delete'],
  ],
  note: [
    [...clipboard, copyAs],
    ['edit.rename', noteKind, 'edit.link', 'note.untie'],
    [order, 'arrange.lock'],
    ['edit.delete'],
  ],
  drawn: [[...clipboard, copyAs], ['edit.rename', 'edit.link'], [order, 'arrange.lock'], ['edit.delete']],
  several: [
    [...clipboard, copyAs],
    ['edit.group', 'edit.ungroup', align, order, 'arrange.tidy'],
    ['arrow.step', 'arrange.lock', 'edit.select-service', 'view.fit-selection'],
    ['edit.delete'],
  ],
  canvas: [
    ['edit.paste', 'edit.paste-in-place', 'edit.select-all', 'edit.find'],
    ['view.quick-add', 'tool.note', 'tool.container'],
    ['arrange.tidy', 'view.grid', 'view.snap', 'view.fit', 'arrow.clear-steps'],
    ['file.export'],
  ],
};

/** In the menu of the board itself some commands have a plainer name. */
export const canvasNames: Readonly<Record<string, string>> = { 'edit.paste': 'Paste Here', 'file.export': 'Export…' };
