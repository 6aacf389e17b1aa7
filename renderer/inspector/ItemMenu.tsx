import { ArrowRight, Ellipsis } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { addArrow } from '../edits/add.ts';
import { nodeName } from '../panels/names.ts';
import { CommandItems } from '../panels/OpenCommandMenu.tsx';
import { useBoard, useDesign } from '../store/use-store.ts';

/** What can be done with the selection; for a single service also the arrows that can leave it. */
export function ItemMenu({ commands, from }: { readonly commands: readonly string[]; readonly from?: string }) {
  const board = useBoard();
  const design = useDesign();
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className="icon-button" aria-label="More">
        <Ellipsis size={16} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4} collisionPadding={8}>
          {from !== undefined && design.nodes.length > 1 && (
            <DropdownMenu.Sub>
              <DropdownMenu.SubTrigger className="menu-item">
                Connect to
                <ArrowRight size={14} className="menu-more muted" />
              </DropdownMenu.SubTrigger>
              <DropdownMenu.Portal>
                <DropdownMenu.SubContent className="menu menu-scroll" sideOffset={4} collisionPadding={8}>
                  {design.nodes.map((node) => (
                    <DropdownMenu.Item
                      key={node.id}
                      className="menu-item"
                      onSelect={() => {
                        const added = addArrow(board.document(), from, node.id);
                        board.apply(added.edit, 'record');
                        board.select(added.ids);
                      }}
                    >
                      {nodeName(design, node.id)}
                    </DropdownMenu.Item>
                  ))}
                </DropdownMenu.SubContent>
              </DropdownMenu.Portal>
            </DropdownMenu.Sub>
          )}
          <CommandItems ids={commands} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
