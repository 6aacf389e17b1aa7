import { DropdownMenu } from 'radix-ui';
import { commandOf } from '../commands/index.ts';
import { commandKeys } from '../controls/CommandButton.tsx';
import { Tip } from '../controls/Tip.tsx';
import { useSession } from '../store/use-store.ts';
import type { ShapesMenuProps } from './ShapesMenu.tsx';

/** The menu itself. It opens as it loads: someone has just asked for it. */
export function OpenShapesMenu({ side, items, icon: Icon, pressed }: ShapesMenuProps) {
  const session = useSession();
  return (
    <DropdownMenu.Root defaultOpen>
      <Tip text="Shapes" side={side}>
        <DropdownMenu.Trigger className="icon-button" aria-label="Shapes" aria-pressed={pressed}>
          <Icon size={16} />
        </DropdownMenu.Trigger>
      </Tip>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" side={side} sideOffset={8} collisionPadding={8}>
          {items.map(([id, ItemIcon]) => (
            <DropdownMenu.Item key={id} className="menu-item" onSelect={() => commandOf(id).run(session)}>
              <ItemIcon size={14} aria-hidden="true" />
              {commandOf(id).label}
              <kbd>{commandKeys(id)}</kbd>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
