import { Circle, Diamond, Image, type LucideIcon, Minus, Shapes, Square } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { commandOf } from '../commands/index.ts';
import { commandKeys } from '../controls/CommandButton.tsx';
import { Tip } from '../controls/Tip.tsx';
import { useBoardState, useSession } from '../store/use-store.ts';

const items: readonly (readonly [command: string, icon: LucideIcon])[] = [
  ['tool.rectangle', Square],
  ['tool.ellipse', Circle],
  ['tool.diamond', Diamond],
  ['tool.line', Minus],
  ['tool.image', Image],
];

/** Plain shapes behind one button, which shows the one in hand. */
export function ShapesMenu({ side }: { readonly side: 'left' | 'top' }) {
  const session = useSession();
  const tool = useBoardState((state) => state.tool);
  const [, Icon] = items.find(([command]) => command === `tool.${tool}`) ?? ['', null];
  const Shown = Icon ?? Shapes;
  return (
    <DropdownMenu.Root>
      <Tip text="Shapes" side={side}>
        <DropdownMenu.Trigger className="icon-button" aria-label="Shapes" aria-pressed={Icon !== null}>
          <Shown size={16} />
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
