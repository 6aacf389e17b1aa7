/** The tools that draw by hand, and pictures. What they do loads with the first use of one. */
import { menuCommand } from '../../shared/host/menu.ts';
import type { Session } from '../store/session.ts';
import type { SketchTool } from '../store/state.ts';
import type { Command } from './command.ts';

/** A tool by its letter and, as in Excalidraw, by its number. Taking up the tool in hand again keeps it. */
function tool(name: SketchTool, number?: string): Command {
  const { label, keys } = menuCommand(`tool.${name}`);
  return {
    id: `tool.${name}`,
    label,
    keys: [keys, number].filter((key) => key != null),
    run: ({ board, canvas }) => {
      board.view({ tool: name });
      canvas.current?.focus();
    },
  };
}

async function choosePicture(session: Session): Promise<void> {
  const { pickPicture } = await import('../sketch/picture.ts');
  await pickPicture(session);
}

export const sketchCommands: readonly Command[] = [
  tool('text', '8'),
  tool('rectangle', '2'),
  tool('diamond', '3'),
  tool('ellipse', '4'),
  tool('line', '6'),
  tool('pen', '7'),
  {
    id: 'tool.image',
    label: menuCommand('tool.image').label,
    keys: ['I', '9'],
    run: (session) => void choosePicture(session),
  },
  tool('eraser', '0'),
  tool('laser'),
  {
    id: 'tool.keep',
    label: menuCommand('tool.keep').label,
    keys: ['Q'],
    run({ board }) {
      const keepTool = !board.get().keepTool;
      board.view({ keepTool });
      board.tell({ kind: 'info', text: keepTool ? 'Tools stay in hand after use' : 'Tools are put down after use' });
    },
  },
];
