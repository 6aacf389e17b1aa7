import { Menu as MenuIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { isEnabled } from '../commands/command.ts';
import { commandOf } from '../commands/index.ts';
import { commandKeys } from '../controls/CommandButton.tsx';
import { useSession } from '../store/use-store.ts';

const sections = [
  ['file.new', 'file.open', 'file.open-example'],
  ['file.save', 'file.save-as'],
  ['view.theme', 'help.shortcuts', 'help.about'],
] as const;

/** The menu of a window that has no native one: the browser's. */
export function FileMenu() {
  const session = useSession();
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="icon-button" aria-label="Menu">
        <MenuIcon size={16} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="start" sideOffset={4} collisionPadding={8}>
          {sections.map((ids, index) => (
            <DropdownMenu.Group key={ids[0]}>
              {index > 0 && <DropdownMenu.Separator className="menu-line" />}
              {ids.map((id) => {
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
              })}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
