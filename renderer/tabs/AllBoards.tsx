import { ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { showTab } from '../files/show-board.ts';
import type { TabId } from '../store/state.ts';
import { useSession } from '../store/use-store.ts';
import type { TabLabel } from './TabStrip.tsx';

/** Every open board by its name, where the strip has no room for all tabs. */
export function AllBoards({ tabs, shown }: { readonly tabs: readonly TabLabel[]; readonly shown: TabId }) {
  const session = useSession();
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="icon-button" aria-label={`All ${tabs.length} boards`}>
        <ChevronDown size={14} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu all-boards"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            session.canvas.current?.focus();
          }}
        >
          <DropdownMenu.RadioGroup value={String(shown)} onValueChange={(tab) => showTab(session, Number(tab))}>
            {tabs.map(({ tab, title, edited }) => (
              <DropdownMenu.RadioItem key={tab} className="menu-item" value={String(tab)}>
                <span className="cut">{title}</span>
                {edited && <span className="muted">unsaved</span>}
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
