import type { SketchTool } from '../../store/state.ts';
import { EraserTool } from './EraserTool.tsx';
import { LaserTool } from './LaserTool.tsx';
import { PenTool } from './PenTool.tsx';
import { ShapeTool } from './ShapeTool.tsx';
import { StyleBar } from './StyleBar.tsx';
import { TextTool } from './TextTool.tsx';

/** The layer over the board on which the tool in hand draws. Nothing on the board renders while it does. */
export function ToolLayer({ tool }: { readonly tool: SketchTool }) {
  switch (tool) {
    case 'text':
      return <TextTool />;
    case 'pen':
      return (
        <>
          <PenTool />
          <StyleBar tool="pen" />
        </>
      );
    case 'eraser':
      return <EraserTool />;
    case 'laser':
      return <LaserTool />;
    default:
      return (
        <>
          <ShapeTool kind={tool} />
          <StyleBar tool={tool === 'line' ? 'line' : 'shape'} />
        </>
      );
  }
}
