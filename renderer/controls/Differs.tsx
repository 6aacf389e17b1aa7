import { EqualNot } from 'lucide-react';

/** The mark of a figure on which the guide and AWS differ. */
export function Differs() {
  return (
    <span className="differs" role="img" aria-label="Guide and AWS differ" title="Guide and AWS differ">
      <EqualNot size={12} strokeWidth={2.5} />
    </span>
  );
}
