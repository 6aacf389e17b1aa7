import { ChevronDown } from 'lucide-react';
import { lazy, Suspense } from 'react';

interface Option {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  readonly className?: string;
}

/** Lists that open are no part of the first picture. */
const ChoiceList = lazy(() => import('./ChoiceList.tsx').then((module) => ({ default: module.ChoiceList })));

/** A value out of a list that opens. It looks the same while the list loads. */
export function Choice(props: ChoiceProps) {
  const { label, value, options, className = '' } = props;
  return (
    <Suspense
      fallback={
        <button type="button" className={`field choice ${className}`} aria-label={label}>
          <span className="cut">{options.find((option) => option.value === value)?.label}</span>
          <ChevronDown size={12} className="muted" />
        </button>
      }
    >
      <ChoiceList {...props} />
    </Suspense>
  );
}
