import type { ReactNode } from 'react';

/** One thing that can be set: what it is, and the control for it at the right. */
export function ParamRow({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="param">
      <span className="grow">{name}</span>
      {children}
    </div>
  );
}
