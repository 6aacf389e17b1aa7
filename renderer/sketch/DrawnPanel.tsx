import { useState } from 'react';
import type { Picture, Shape, Stroke } from '../../shared/model/document.ts';
import { pictureName, shapeNames, strokeName } from '../../shared/wording/drawn-names.ts';
import { ParamRow } from '../controls/ParamRow.tsx';
import { ItemMenu } from '../inspector/ItemMenu.tsx';
import { useBoard } from '../store/use-store.ts';
import { FillSwatches, InkSwatches, WidthSwatches } from './Swatches.tsx';

/** A stroke, shape or picture: how it looks, and what it says. */
export function DrawnPanel({ drawn }: { readonly drawn: Stroke | Shape | Picture }) {
  const name = 'data' in drawn ? pictureName : 'kind' in drawn ? shapeNames[drawn.kind] : strokeName;
  return (
    <>
      <section className="panel-head">
        <div className="grow">
          <b className="panel-title">{name}</b>
        </div>
        <ItemMenu commands={['edit.duplicate', 'edit.delete']} />
      </section>
      <section>
        {'data' in drawn ? (
          <PictureFields picture={drawn} />
        ) : 'kind' in drawn ? (
          <ShapeFields shape={drawn} />
        ) : (
          <StrokeFields stroke={drawn} />
        )}
      </section>
    </>
  );
}

function StrokeFields({ stroke }: { readonly stroke: Stroke }) {
  const board = useBoard();
  const set = (change: Partial<Stroke>) =>
    board.apply({ kind: 'set-stroke', stroke: { ...stroke, ...change } }, 'record');
  return (
    <>
      <ParamRow name="Colour">
        <InkSwatches value={stroke.colour ?? 'ink'} onChange={(colour) => set({ colour })} />
      </ParamRow>
      <ParamRow name="Pen">
        <WidthSwatches value={stroke.width} onChange={(width) => set({ width })} />
      </ParamRow>
    </>
  );
}

function ShapeFields({ shape }: { readonly shape: Shape }) {
  const board = useBoard();
  const set = (next: Shape) => board.apply({ kind: 'set-shape', shape: next }, 'record');
  return (
    <>
      <ParamRow name="Colour">
        <InkSwatches value={shape.colour ?? 'ink'} onChange={(colour) => set({ ...shape, colour })} />
      </ParamRow>
      {shape.kind !== 'line' && (
        <ParamRow name="Ground">
          <FillSwatches
            value={shape.fill ?? null}
            onChange={(fill) => {
              const { fill: _, ...rest } = shape;
              set(fill === null ? rest : { ...rest, fill });
            }}
          />
        </ParamRow>
      )}
    </>
  );
}

function PictureFields({ picture }: { readonly picture: Picture }) {
  const board = useBoard();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label className="param">
      <span className="grow">Shows</span>
      <input
        className="field"
        dir="auto"
        maxLength={500}
        value={draft ?? picture.label ?? ''}
        placeholder="For those who cannot see it"
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => {
          if (draft !== null) board.apply({ kind: 'set-picture', picture: { ...picture, label: draft } }, 'record');
          setDraft(null);
        }}
      />
    </label>
  );
}
