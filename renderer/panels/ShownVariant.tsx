import { Layers, X } from 'lucide-react';
import { useBoard, useBoardState } from '../store/use-store.ts';

/** Says in the top bar that the board shows a variant, and leads back to the board as it is drawn. */
export function ShownVariant() {
  const board = useBoard();
  const variant = useBoardState(({ variant: id, timeline }) =>
    timeline.document.design.variants?.find((candidate) => candidate.id === id),
  );
  if (variant === undefined) return null;
  const name = variant.title || variant.id;
  return (
    <span className="shown-variant">
      <Layers size={14} />
      <span className="cut" title={name}>
        Variant: {name}
      </span>
      <button
        type="button"
        aria-label={`Leave ${name}: show the board as it is drawn`}
        onClick={() => board.view({ variant: null })}
      >
        <X size={12} />
      </button>
    </span>
  );
}
