import type { LucideIcon } from 'lucide-react';
import { isEnabled } from '../commands/command.ts';
import { commandOf } from '../commands/index.ts';
import { isMac, keysText } from '../commands/keyboard.ts';
import { useBoardState, useSession } from '../store/use-store.ts';
import { Tip } from './Tip.tsx';

/** The keys of a command as people read them; `undefined` where it has none. */
export function commandKeys(id: string): string | undefined {
  const [keys] = commandOf(id).keys;
  return keys === undefined ? undefined : keysText(keys, isMac);
}

/** A command as a button with an icon; its name and keys show on hover. */
export function CommandButton({
  command: id,
  icon: Icon,
  size = 16,
  pressed,
  expanded,
  side = 'bottom',
  label,
}: {
  readonly command: string;
  readonly icon: LucideIcon;
  readonly size?: number;
  readonly pressed?: boolean;
  /** For a panel that the command shows and hides. */
  readonly expanded?: boolean;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly label?: string;
}) {
  const session = useSession();
  const command = commandOf(id);
  const enabled = useBoardState(() => isEnabled(command, session));
  const name = label ?? command.label;
  return (
    <Tip text={name} keys={commandKeys(id)} side={side}>
      <button
        type="button"
        className="icon-button"
        aria-label={name}
        disabled={!enabled}
        onClick={() => command.run(session)}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      >
        <Icon size={size} />
      </button>
    </Tip>
  );
}
