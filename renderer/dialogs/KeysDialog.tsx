import { commandOf } from '../commands/index.ts';
import { commandKeys } from '../controls/CommandButton.tsx';
import { Modal } from './Modal.tsx';

const columns: readonly (readonly { readonly heading: string; readonly ids: readonly string[] }[])[] = [
  [
    {
      heading: 'Tools',
      ids: ['tool.select', 'tool.hand', 'tool.arrow', 'tool.container', 'tool.note', 'view.quick-add'],
    },
    { heading: 'File', ids: ['file.new', 'file.open', 'file.save', 'file.save-as', 'file.export'] },
    { heading: 'Window', ids: ['view.theme', 'help.shortcuts'] },
  ],
  [
    {
      heading: 'Edit',
      ids: [
        'edit.undo',
        'edit.redo',
        'edit.duplicate',
        'edit.delete',
        'edit.select-all',
        'edit.group',
        'edit.ungroup',
        'edit.rename',
        'edit.escape',
      ],
    },
    { heading: 'View', ids: ['view.zoom-in', 'view.zoom-out', 'view.zoom-reset', 'view.fit', 'view.fit-selection'] },
  ],
];

const gestures = [
  ['Pull from a card’s edge', 'draws an arrow'],
  ['Drag on the open board', 'selects what it touches'],
  ['Space and drag, or the middle button', 'moves the view'],
  ['Wheel', 'scrolls; with Ctrl it zooms'],
  ['Double-click a label', 'edits it in place'],
  ['Arrow keys', 'move the selection, with Shift by a grid step'],
  ['Alt and drag', 'leaves a copy behind'],
] as const;

/** Every key and gesture. */
export function KeysDialog() {
  return (
    <Modal title="Keys and gestures" className="small-dialog">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in a low window it scrolls, and what scrolls must be reachable by keyboard */}
      <div className="dialog-body keys-columns" tabIndex={0}>
        {columns.map((sections) => (
          <div key={sections[0]?.heading}>
            {sections.map(({ heading, ids }) => (
              <section key={heading}>
                <h3 className="muted">{heading}</h3>
                {ids.map((id) => (
                  <div className="key-row" key={id}>
                    <span className="grow">{commandOf(id).label}</span>
                    <kbd>{commandKeys(id)}</kbd>
                  </div>
                ))}
              </section>
            ))}
          </div>
        ))}
        <section className="gestures">
          <h3 className="muted">Pointer</h3>
          {gestures.map(([gesture, effect]) => (
            <div className="key-row" key={gesture}>
              <span className="medium">{gesture}</span>
              <span className="muted">{effect}</span>
            </div>
          ))}
        </section>
      </div>
    </Modal>
  );
}
