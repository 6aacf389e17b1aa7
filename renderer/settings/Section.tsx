import type { ReactNode } from 'react';

/** Settings of one kind. */
export function Section({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="settings-section">
      <h3>{heading}</h3>
      {children}
    </section>
  );
}
