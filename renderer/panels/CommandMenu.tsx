import { lazy, type ReactNode, Suspense } from 'react';
import { useLateMenu } from '../controls/use-late-menu.ts';

export interface CommandMenuProps {
  readonly label: string;
  readonly className: string;
  /** Ids of commands. */
  readonly sections: readonly (readonly string[])[];
  readonly align?: 'start' | 'end';
  /** What the button shows. */
  readonly children: ReactNode;
}

const load = () => import('./OpenCommandMenu.tsx');
const OpenCommandMenu = lazy(() => load().then((module) => ({ default: module.OpenCommandMenu })));

/** A menu of commands, in sections. */
export function CommandMenu(props: CommandMenuProps) {
  const { label, className, children } = props;
  const menu = useLateMenu(load);
  const button = (
    <button {...menu.button} className={className} aria-label={label}>
      {children}
    </button>
  );
  if (!menu.asked) return button;
  return (
    <Suspense fallback={button}>
      <OpenCommandMenu {...props} />
    </Suspense>
  );
}
