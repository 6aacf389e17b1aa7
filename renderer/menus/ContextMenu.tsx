import { ChevronRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { isEnabled } from '../commands/command.ts';
import { commandOf, hasCommand } from '../commands/index.ts';
import { commandKeys } from '../controls/CommandButton.tsx';
import { useSession } from '../store/use-store.ts';
import { focusBoard } from './focus-board.ts';
import { canvasNames, type MenuPart, menuOf, menuSections } from './menu-of.ts';
import { closeMenu } from './open-menu.ts';

/** The menu of what is chosen, or of the board, at a point of the window. Every item is a command with its key. */
export function ContextMenu({ x, y }: { readonly x: number; readonly y: number }) {
  const session = useSession();
  const { board } = session;
  const about = menuOf(board.document(), board.get().selection);
  const sections = menuSections[about]
    .map((section) => section.map(known).filter((part) => part !== null))
    .filter((section) => section.length > 0);
  return (
    <DropdownMenu.Root
      open
      onOpenChange={(open) => {
        if (!open) closeMenu(session);
      }}
    >
      <DropdownMenu.Trigger asChild>
        <span className="context-menu-point" style={{ left: x, top: y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu context-menu"
          aria-label={menuNames[about]}
          align="start"
          side="bottom"
          sideOffset={2}
          collisionPadding={8}
          onContextMenu={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => focusBoard(event, session)}
        >
          {sections.map((section, i) => (
            <DropdownMenu.Group key={partKey(section[0])}>
              {i > 0 && <DropdownMenu.Separator className="menu-line" />}
              {section.map((part) =>
                typeof part === 'string' ? (
                  <Item key={part} id={part} label={about === 'canvas' ? canvasNames[part] : undefined} />
                ) : (
                  <Submenu key={part.label} part={part} />
                ),
              )}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const menuNames = {
  card: 'Menu of the service',
  arrow: 'Menu of the arrow',
  container: 'Menu of the container',
  note: 'Menu of the note',
  drawn: 'Menu of the drawing',
  several: 'Menu of what is selected',
  canvas: 'Menu of the board',
} as const;

/** The part without commands that this program does not have; `null` where nothing is left. */
function known(part: MenuPart): MenuPart | null {
  if (typeof part === 'string') return hasCommand(part) ? part : null;
  const ids = part.ids.filter(hasCommand);
  return ids.length === 0 ? null : { ...part, ids };
}

function partKey(part: MenuPart | undefined): string {
  return typeof part === 'string' ? part : (part?.label ?? '');
}

function Submenu({ part }: { readonly part: Exclude<MenuPart, string> }) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        {part.label}
        <ChevronRight size={14} className="menu-more muted" />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="menu context-menu" sideOffset={4} collisionPadding={8}>
          {part.ids.map((id) => (
            <Item key={id} id={id} label={undefined} />
          ))}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}

function Item({ id, label }: { readonly id: string; readonly label: string | undefined }) {
  const session = useSession();
  const command = commandOf(id);
  const keys = commandKeys(id);
  return (
    <DropdownMenu.Item
      className="menu-item"
      disabled={!isEnabled(command, session)}
      onSelect={() => {
        // Commands ask where the menu was opened.
        command.run(session);
        closeMenu(session);
      }}
    >
      {label ?? command.label}
      {keys !== undefined && <kbd>{keys}</kbd>}
    </DropdownMenu.Item>
  );
}
