import { drawnMeasures, type ShapeItem, textBase } from '../../../shared/drawing/drawn-scene.ts';
import type { BoxShape } from '../../../shared/model/document.ts';
import type { Edit } from '../../../shared/model/edit.ts';
import { useBoard, useBoardState } from '../../store/use-store.ts';
import { InlineText } from '../InlineText.tsx';
import { Marks } from '../Marks.tsx';
import { LineEnds } from './LineEnds.tsx';
import { Resizer } from './Resizer.tsx';

/** A rectangle, ellipse, diamond or line. Its line takes the pointer, its ground where it has one, and the middle, where its text is. */
export function ShapeView({ item, selected }: { readonly item: ShapeItem; readonly selected: boolean }) {
  const board = useBoard();
  const { id, rect, path, ink, fill, lines, kind } = item;
  const isEdited = useBoardState((state) => state.editing === id) && kind !== 'line';
  const typed = (text: string): Edit | null => {
    const shape = board.document().sketch.shapes?.find((candidate) => candidate.id === id);
    return shape === undefined || shape.kind === 'line' ? null : { kind: 'set-shape', shape: withText(shape, text) };
  };
  return (
    <>
      {selected && (kind === 'line' ? <LineEnds item={item} /> : <Resizer item={item} />)}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard's way is Enter on the shape */}
      <div
        className={`drawn ink-${ink} ${fill === null ? '' : `ground-${fill}`} ${selected ? 'selected' : ''}`}
        onDoubleClick={() => kind !== 'line' && board.view({ editing: id })}
      >
        <svg
          className="drawn-lines"
          width={Math.max(1, rect.width)}
          height={Math.max(1, rect.height)}
          aria-hidden="true"
        >
          <path className="drawn-reach" d={path} />
          <path className={kind === 'line' ? 'drawn-line' : 'drawn-shape'} d={path} strokeWidth={drawnMeasures.line} />
          {!isEdited &&
            lines.map((line, i) => (
              <text
                // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing but its place
                key={i}
                x={rect.width / 2}
                y={textBase(rect.height, lines.length, i)}
                fontSize={drawnMeasures.textSize}
              >
                {line}
              </text>
            ))}
        </svg>
        {kind !== 'line' && (
          <div className="drawn-words">
            {isEdited ? (
              <InlineText
                label="Text of the shape"
                className="drawn-text"
                multiline
                value={item.text}
                editOf={typed}
                onDone={(text) => {
                  board.view({ editing: null });
                  const edit = text === null ? null : typed(text);
                  if (edit !== null) board.apply(edit, 'record');
                }}
              />
            ) : (
              <span className="drawn-middle" />
            )}
          </div>
        )}
        <Marks marks={item} className="drawn-marks" />
      </div>
    </>
  );
}

/** A shape without a word has no text at all. */
function withText(shape: BoxShape, text: string): BoxShape {
  const { text: _, ...rest } = shape;
  return text.trim() === '' ? rest : { ...rest, text };
}
