import { CircleHelp } from 'lucide-react';

/** The mark of a figure that rests on something nobody could confirm. */
export function Unconfirmed() {
  return (
    <span
      className="unconfirmed-mark"
      role="img"
      aria-label="Rests on an unconfirmed figure"
      title="Rests on an unconfirmed figure"
    >
      <CircleHelp size={12} strokeWidth={2} />
    </span>
  );
}
