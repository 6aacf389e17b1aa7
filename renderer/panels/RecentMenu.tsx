import { ChevronRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRecents } from '../recents/use-recents.ts';

/** Files in the menu; the start screen has more. */
const shown = 10;

/** The recent files in the menu of a window that has no native one. */
export function RecentMenu() {
  const { files, open, forgetAll } = useRecents();
  const recent = files?.slice(0, shown) ?? [];
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        Open Recent
        <ChevronRight size={14} className="menu-more muted" />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="menu context-menu" sideOffset={4} collisionPadding={8}>
          {recent.length === 0 && (
            <DropdownMenu.Item className="menu-item" disabled>
              No Recent Files
            </DropdownMenu.Item>
          )}
          {recent.map(({ handle, name }) => (
            <DropdownMenu.Item key={handle} className="menu-item" onSelect={() => open(handle)}>
              {name.replace(/\.edgewise$/, '')}
            </DropdownMenu.Item>
          ))}
          <DropdownMenu.Separator className="menu-line" />
          <DropdownMenu.Item className="menu-item" disabled={recent.length === 0} onSelect={forgetAll}>
            Clear Recent Files
          </DropdownMenu.Item>
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}
