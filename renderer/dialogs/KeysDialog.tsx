import { Search } from 'lucide-react';
import { useState } from 'react';
import type { Command } from '../commands/command.ts';
import { commands } from '../commands/index.ts';
import { isMac, keysText } from '../commands/keyboard.ts';
import { Segments } from '../controls/Segments.tsx';
import type { Wheel } from '../store/preferences.ts';
import { useBoard, useBoardState } from '../store/use-store.ts';
import { gesturesOf, holder, keySections, matching } from './keys-sections.ts';
import { Modal } from './Modal.tsx';

const wheels: readonly { readonly value: Wheel; readonly label: string }[] = [
  { value: 'moves', label: 'Moves' },
  { value: 'zooms', label: 'Zooms' },
];

/** Every key and gesture, made from the list of commands. */
export function KeysDialog() {
  const board = useBoard();
  const wheel = useBoardState((state) => state.preferences.wheel);
  const [typed, setTyped] = useState('');
  const holds = holder(typed);
  const found = matching(keySections(commands), holds, (command) => textOf(command).join(' '));
  const shownGestures = gesturesOf(wheel).filter(([gesture, effect]) => holds(`${gesture} ${effect} pointer`));
  return (
    <Modal title="Keys and gestures" className="keys-dialog">
      <div className="keys-head">
        <div className="field grow">
          <Search size={14} className="muted" />
          <input
            // biome-ignore lint/a11y/noAutofocus: the sheet is opened to look something up
            autoFocus
            type="search"
            aria-label="Search keys"
            placeholder="Search keys"
            value={typed}
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <span className="muted">The wheel</span>
        <Segments label="The wheel" value={wheel} options={wheels} onChange={(next) => board.prefer({ wheel: next })} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in a low window it scrolls, and what scrolls must be reachable by keyboard */}
      <div className="dialog-body" tabIndex={0}>
        <div className="keys-sections">
          {found.map(({ heading, commands: list }) => (
            <section key={heading} className="keys-section">
              <h3 className="muted">{heading}</h3>
              {list.map((command) => (
                <div className="key-row" key={command.id} data-command={command.id}>
                  <span className="grow">{command.label.replace(/…$/, '')}</span>
                  {textOf(command).map((keys) => (
                    <kbd key={keys}>{keys}</kbd>
                  ))}
                </div>
              ))}
            </section>
          ))}
          {shownGestures.length > 0 && (
            <section className="keys-section">
              <h3 className="muted">Pointer</h3>
              {shownGestures.map(([gesture, effect]) => (
                <div className="key-row" key={gesture}>
                  <span className="medium">{gesture}</span>
                  <span className="muted">{effect}</span>
                </div>
              ))}
            </section>
          )}
        </div>
        {found.length + shownGestures.length === 0 && (
          <p className="muted">No key does “{typed.trim()}”. All commands has everything that Edgewise can do.</p>
        )}
      </div>
    </Modal>
  );
}

/** Its keys as they stand on the person's keyboard; spellings that read the same are shown once. */
function textOf({ keys }: Command): readonly string[] {
  return [...new Set(keys.map((spelling) => keysText(spelling, isMac)))].slice(0, 2);
}
