import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { Tip } from '../controls/Tip.tsx';
import { useBoard } from '../store/use-store.ts';

/** The frame of every dialog: title, close button, Escape. */
export function Modal({
  title,
  subtitle,
  className = '',
  head,
  children,
}: {
  readonly title: string;
  readonly subtitle?: string;
  readonly className?: string;
  /** Stands at the right of the title. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}) {
  const board = useBoard();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && board.show(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className="scrim" />
        <Dialog.Content
          className={`dialog ${className}`}
          aria-describedby={undefined}
          tabIndex={-1}
          onOpenAutoFocus={(event) => {
            // The dialog itself, not its close button: Enter must not undo what opened it.
            event.preventDefault();
            if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
          }}
        >
          <div className="dialog-head">
            <Dialog.Title className="dialog-title">{title}</Dialog.Title>
            {subtitle !== undefined && (
              <span className="muted cut" dir="auto">
                {subtitle}
              </span>
            )}
            <span className="grow" />
            {head}
            <Tip text="Close" keys="Esc">
              <Dialog.Close className="icon-button" aria-label="Close">
                <X size={16} />
              </Dialog.Close>
            </Tip>
          </div>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
