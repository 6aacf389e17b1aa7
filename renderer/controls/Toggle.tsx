import { Switch } from 'radix-ui';

/** An on-off switch. */
export function Toggle({
  id,
  label,
  checked,
  onChange,
}: {
  readonly id?: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <Switch.Root
      className="switch"
      aria-label={label}
      checked={checked}
      onCheckedChange={onChange}
      {...(id === undefined ? {} : { id })}
    >
      <Switch.Thumb />
    </Switch.Root>
  );
}
