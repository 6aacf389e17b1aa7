import { Check, ChevronDown } from 'lucide-react';
import { Select } from 'radix-ui';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A value out of a list that opens. */
export function Choice({
  label,
  value,
  options,
  onChange,
  className = '',
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  readonly className?: string;
}) {
  return (
    <Select.Root value={value} onValueChange={onChange}>
      <Select.Trigger className={`field choice ${className}`} aria-label={label}>
        <span className="cut">
          <Select.Value />
        </span>
        <Select.Icon className="muted">
          <ChevronDown size={12} />
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Content className="menu choice-list" position="popper" sideOffset={4} collisionPadding={8}>
          <Select.Viewport>
            {options.map((option) => (
              <Select.Item key={option.value} value={option.value} className="menu-item">
                <Select.ItemText>{option.label}</Select.ItemText>
                <Select.ItemIndicator className="choice-mark">
                  <Check size={14} />
                </Select.ItemIndicator>
              </Select.Item>
            ))}
          </Select.Viewport>
        </Select.Content>
      </Select.Portal>
    </Select.Root>
  );
}
