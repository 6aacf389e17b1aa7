import { FillSwatches, InkSwatches, WidthSwatches } from '../../sketch/Swatches.tsx';
import { useBoard, useBoardState } from '../../store/use-store.ts';

/** How the next stroke or shape looks, while its tool is in hand. */
export function StyleBar({ tool }: { readonly tool: 'pen' | 'line' | 'shape' }) {
  const board = useBoard();
  const style = useBoardState((state) => state.sketchStyle);
  return (
    <div className="sketch-style" role="toolbar" aria-label="Colour and width">
      <InkSwatches value={style.colour} onChange={(colour) => board.view({ sketchStyle: { ...style, colour } })} />
      {tool === 'pen' && (
        <WidthSwatches value={style.width} onChange={(width) => board.view({ sketchStyle: { ...style, width } })} />
      )}
      {tool === 'shape' && (
        <FillSwatches value={style.fill} onChange={(fill) => board.view({ sketchStyle: { ...style, fill } })} />
      )}
    </div>
  );
}
