import { Check, ChevronDown } from 'lucide-react';
import { Select } from 'radix-ui';
import { useState } from 'react';
import type { ChoiceProps } from './Choice.tsx';

/** A closed list of more options than this keeps only the chosen one: each is an element, and a large board has thousands. */
const mostClosed = 200;

/** A value out of a list that opens: `Choice`, once it has loaded. */
export function ChoiceList({ label, value, options, onChange, className = '' }: ChoiceProps) {
  const [open, setOpen] = useState(false);
  const there = open || options.length <= mostClosed ? options : options.filter((option) => option.value === value);
  return (
    <Select.Root value={value} onValueChange={onChange} onOpenChange={setOpen}>
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
            {there.map((option) => (
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
