import {
  Eraser,
  Frame,
  Hand,
  type LucideIcon,
  MousePointer2,
  MoveUpRight,
  PenLine,
  Redo2,
  StickyNote,
  Type,
  Undo2,
} from 'lucide-react';
import { CommandButton } from '../controls/CommandButton.tsx';
import type { Tool } from '../store/state.ts';
import { useBoardState } from '../store/use-store.ts';
import { ShapesMenu } from './ShapesMenu.tsx';

const tools: readonly (readonly { readonly tool: Tool; readonly icon: LucideIcon }[])[] = [
  [
    { tool: 'select', icon: MousePointer2 },
    { tool: 'hand', icon: Hand },
  ],
  [
    { tool: 'arrow', icon: MoveUpRight },
    { tool: 'container', icon: Frame },
    { tool: 'note', icon: StickyNote },
    { tool: 'text', icon: Type },
    { tool: 'pen', icon: PenLine },
    { tool: 'eraser', icon: Eraser },
  ],
];

/** The tools, with undo and redo. */
export function Toolbar({ upright }: { readonly upright: boolean }) {
  const current = useBoardState((state) => state.tool);
  const side = upright ? 'left' : 'top';
  return (
    <div className={upright ? 'toolbar upright' : 'toolbar'} role="toolbar" aria-label="Tools">
      {tools.map((group) => (
        <div className="toolbar-group" key={group[0]?.tool}>
          {group.map(({ tool, icon }) => (
            <CommandButton key={tool} command={`tool.${tool}`} icon={icon} pressed={tool === current} side={side} />
          ))}
          {group[0]?.tool === 'arrow' && <ShapesMenu side={side} />}
        </div>
      ))}
      <div className="toolbar-group">
        <CommandButton command="edit.undo" icon={Undo2} side={side} />
        <CommandButton command="edit.redo" icon={Redo2} side={side} />
      </div>
    </div>
  );
}
