import { ChevronRight, Menu as MenuIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type Menu, type MenuItem, type MenuRole, menus } from '../../shared/host/menus.ts';
import { hasCommand } from '../commands/index.ts';
import { focusBoard } from '../menus/focus-board.ts';
import { useSession } from '../store/use-store.ts';
import { CommandItems } from './OpenCommandMenu.tsx';
import { RecentMenu } from './RecentMenu.tsx';

const [file, ...others] = menus;

/** The native menu as one button: what is done with files first, then each of the other menus. */
export function OpenWindowMenu() {
  const session = useSession();
  return (
    <DropdownMenu.Root defaultOpen>
      <DropdownMenu.Trigger className="icon-button" aria-label="Menu">
        <MenuIcon size={16} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu context-menu"
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => focusBoard(event, session)}
        >
          <Items items={file?.items ?? []} />
          <DropdownMenu.Separator className="menu-line" />
          {others.filter(hasOwnItems).map(({ label, items }) => (
            <Submenu key={label} label={label} items={items} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Submenu({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        {label}
        <ChevronRight size={14} className="menu-more muted" />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="menu context-menu" sideOffset={4} collisionPadding={8}>
          <Items items={items} />
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}

function Items({ items }: { readonly items: readonly MenuItem[] }) {
  return sectionsOf(items).map((section, i) => (
    <DropdownMenu.Group key={nameOf(section[0])}>
      {i > 0 && <DropdownMenu.Separator className="menu-line" />}
      {section.map((item) =>
        typeof item === 'string' ? (
          <CommandItems key={item} ids={[item]} />
        ) : item.kind === 'native' ? (
          <RecentMenu key={item.name} />
        ) : (
          <Submenu key={item.label} label={item.label} items={item.items} />
        ),
      )}
    </DropdownMenu.Group>
  ));
}

type Part = string | Extract<MenuItem, { kind: 'submenu' | 'native' }>;

function nameOf(part: Part | undefined): string {
  if (typeof part !== 'object') return part ?? '';
  return part.kind === 'native' ? part.name : part.label;
}

/** What the system does in a native menu, the page does itself; the size of a browser's window is the browser's. */
const ownOfRole: Readonly<Partial<Record<MenuRole, string>>> = {
  cut: 'edit.cut',
  copy: 'edit.copy',
  paste: 'edit.paste',
};

/** What a window is to the system is no business of a page. */
function hasOwnItems({ items }: Menu): boolean {
  return sectionsOf(items).length > 0;
}

/** Commands by their ids, and submenus, between the lines of the menu. */
function sectionsOf(items: readonly MenuItem[]): readonly (readonly Part[])[] {
  const sections: Part[][] = [[]];
  for (const item of items) {
    if (item.kind === 'separator') sections.push([]);
    else if (item.kind === 'submenu' || (item.kind === 'native' && item.name === 'recent')) sections.at(-1)?.push(item);
    else if (item.kind !== 'native') {
      const id = item.kind === 'role' ? ownOfRole[item.role] : item.id;
      if (id !== undefined && hasCommand(id)) sections.at(-1)?.push(id);
    }
  }
  return sections.filter(({ length }) => length > 0);
}
