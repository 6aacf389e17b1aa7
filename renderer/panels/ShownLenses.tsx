import { Layers, type LucideIcon, Unplug, X } from 'lucide-react';
import { useBoard, useBoardState, useDesign } from '../store/use-store.ts';
import { outageName } from './outage.ts';

/** Says in the top bar that the board is not shown as it is drawn: a variant, an outage; and leads back. */
export function ShownLenses() {
  const board = useBoard();
  const design = useDesign();
  const shown = useBoardState((state) => state.variant);
  const outage = useBoardState((state) => state.outage);
  const variant = design.variants?.find(({ id }) => id === shown);
  if (variant === undefined && outage === null) return null;
  const name = variant === undefined ? '' : variant.title || variant.id;
  const failed = outage === null ? '' : outageName(design, outage);
  return (
    <div className="shown-lenses">
      {variant !== undefined && (
        <Lens
          icon={Layers}
          prefix="Variant: "
          name={name}
          leave={`Leave ${name}: show the board as it is drawn`}
          onLeave={() => board.view({ variant: null })}
        />
      )}
      {outage !== null && (
        <Lens
          icon={Unplug}
          prefix="Without "
          name={failed}
          leave={`Bring ${failed} back`}
          onLeave={() => board.view({ outage: null })}
          outage
        />
      )}
    </div>
  );
}

function Lens({
  icon: Icon,
  prefix,
  name,
  leave,
  onLeave,
  outage = false,
}: {
  readonly icon: LucideIcon;
  /** Left out where two marks share the room. */
  readonly prefix: string;
  readonly name: string;
  readonly leave: string;
  readonly onLeave: () => void;
  readonly outage?: boolean;
}) {
  return (
    <span className={outage ? 'shown-lens outage' : 'shown-lens'}>
      <Icon size={14} />
      <span className="cut" title={prefix + name}>
        <span className="lens-prefix">{prefix}</span>
        {name}
      </span>
      <button type="button" aria-label={leave} onClick={onLeave}>
        <X size={12} />
      </button>
    </span>
  );
}
