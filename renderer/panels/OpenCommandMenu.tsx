import { DropdownMenu } from 'radix-ui';
import { isEnabled } from '../commands/command.ts';
import { commandOf } from '../commands/index.ts';
import { commandKeys } from '../controls/CommandButton.tsx';
import { useSession } from '../store/use-store.ts';
import type { CommandMenuProps } from './CommandMenu.tsx';

/** The menu itself. It opens as it loads: someone has just asked for it. */
export function OpenCommandMenu({ label, className, sections, align = 'start', children }: CommandMenuProps) {
  return (
    <DropdownMenu.Root defaultOpen>
      <DropdownMenu.Trigger className={className} aria-label={label}>
        {children}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align={align} sideOffset={4} collisionPadding={8}>
          {sections.map((ids, index) => (
            <DropdownMenu.Group key={ids[0]}>
              {index > 0 && <DropdownMenu.Separator className="menu-line" />}
              <CommandItems ids={ids} />
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** Commands as items of a menu, by their ids. */
export function CommandItems({ ids }: { readonly ids: readonly string[] }) {
  const session = useSession();
  return ids.map((id) => {
    const command = commandOf(id);
    const keys = commandKeys(id);
    return (
      <DropdownMenu.Item
        key={id}
        className="menu-item"
        disabled={!isEnabled(command, session)}
        onSelect={() => command.run(session)}
      >
        {command.label}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </DropdownMenu.Item>
    );
  });
}
