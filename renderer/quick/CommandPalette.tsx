import { Command as Palette } from 'cmdk';
import { Search } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { commands } from '../commands/index.ts';
import { type Mode, modeOf } from '../commands/mode.ts';
import { takeTyped } from '../commands/type-ahead.ts';
import { commandKeys } from '../controls/CommandButton.tsx';
import { ServiceIcon } from '../controls/ServiceIcon.tsx';
import type { Example } from '../files/first-example.ts';
import { showBoard } from '../files/show-board.ts';
import { placeService } from '../panels/place-service.ts';
import { isInRound } from '../store/state.ts';
import { useBoardState, useSession } from '../store/use-store.ts';
import { goToBookmark } from '../walk/bookmarks.ts';
import { boardItems, bookmarkItems, commandItems, findItems, type Item, serviceItems } from './palette-items.ts';
import './quick.css';
import { reasonOf } from './reasons.ts';

const remembered = 5;

/** Every command by its name, with its keys; also what is on the board, services to add, and examples. */
export function CommandPalette() {
  const session = useSession();
  const { board, canvas } = session;
  const [typed, setTyped] = useState('');
  useEffect(() => {
    const ahead = takeTyped();
    if (ahead !== '') setTyped((now) => now + ahead);
  }, []);
  const recent = useBoardState((state) => state.preferences.recentCommands);
  const examples = useExamples();
  const items = useMemo(() => {
    // Over a page the board is out of sight: nothing of it is offered.
    const mode = modeOf(session);
    const ofCommands = commandItems(session, commands);
    return mode === 'page' ? ofCommands : [...ofCommands, ...besides(mode)];

    function besides(of: Mode | null): readonly Item[] {
      return [
        ...boardItems(board.document(), (id) => {
          board.select([id]);
          canvas.current?.reveal([id]);
        }),
        ...bookmarkItems(board.document(), (at) => goToBookmark(session, at)),
        ...serviceItems((service) => placeService(session, service), of !== 'presenting'),
        ...(isInRound(board.get()) ? [] : examples).map(
          (example): Item => ({
            id: `example-${example.id}`,
            section: 'Examples',
            label: `Open ${example.board.title}`,
            words: ['example', example.id],
            enabled: true,
            run: () => showBoard(session, example.board, null),
          }),
        ),
      ];
    }
  }, [session, board, canvas, examples]);
  const found = useMemo(() => findItems(items, typed, recent), [items, typed, recent]);

  const chosen = useRef<Item | null>(null);
  function run(item: Item) {
    if (!item.enabled) return;
    board.show(null);
    if (item.command !== undefined) {
      const id = item.command.id;
      board.prefer({ recentCommands: [id, ...recent.filter((other) => other !== id)].slice(0, remembered) });
    }
    chosen.current = item;
  }

  return (
    <Dialog.Root open onOpenChange={(open) => !open && board.show(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="quick-overlay dim" />
        <Dialog.Content
          className="quick commands"
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // The board has the focus back when the command runs, as if its key had been pressed there; what it opens keeps the focus.
            canvas.current?.focus();
            chosen.current?.run();
          }}
        >
          <Dialog.Title className="unseen">All commands</Dialog.Title>
          <Palette label="Find a command, a service or a thing on the board" shouldFilter={false} loop>
            <div className="quick-field">
              <Search size={18} className="muted" />
              <Palette.Input
                placeholder="Find a command, a service, a thing on the board"
                value={typed}
                onValueChange={setTyped}
              />
              <kbd>Esc</kbd>
            </div>
            <Palette.List className="quick-list" label="Commands">
              {found.length === 0 && (
                <p className="quick-none muted">
                  Nothing is called “{typed.trim()}”. Try another word for it, such as “arrow”, “fit” or “lambda”.
                </p>
              )}
              {found.map(({ name, items: list }) => (
                <Palette.Group key={name} heading={<span className="quick-head">{name}</span>}>
                  {list.map((item) => (
                    <PaletteRow key={item.id} item={item} onRun={() => run(item)} />
                  ))}
                </Palette.Group>
              ))}
            </Palette.List>
          </Palette>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteRow({ item, onRun }: { readonly item: Item; readonly onRun: () => void }) {
  const session = useSession();
  const keys = item.command === undefined ? undefined : commandKeys(item.command.id);
  return (
    <Palette.Item className="quick-row" value={item.id} disabled={!item.enabled} onSelect={onRun}>
      {item.service !== undefined && <ServiceIcon service={item.service} size={20} />}
      <span className="cut grow">{item.label}</span>
      {!item.enabled && (
        <span className="muted">{reasonOf(item.id, modeOf(session), isInRound(session.board.get()))}</span>
      )}
      {keys !== undefined && <kbd>{keys}</kbd>}
    </Palette.Item>
  );
}

/** They load with the palette, not with the page. */
function useExamples(): readonly Example[] {
  const [examples, setExamples] = useState<readonly Example[]>([]);
  useEffect(() => {
    let here = true;
    void import('../files/examples.ts').then((module) => here && setExamples(module.examples));
    return () => {
      here = false;
    };
  }, []);
  return examples;
}
