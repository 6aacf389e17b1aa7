import { Component, lazy, type ReactNode, Suspense } from 'react';
import type { Session } from '../store/session.ts';

const BrokenPage = lazy(() => import('./BrokenPage.tsx').then((module) => ({ default: module.BrokenPage })));

interface Props {
  readonly session: Session;
  readonly children: ReactNode;
}

/** In the place of a window that broke stands a page with a way back. Only a class can catch what its children throw. */
export class Boundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? 'unknown' };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Suspense fallback={<p role="alert">Something in this window broke. Your work is kept on this machine.</p>}>
        <BrokenPage session={this.props.session} error={error} />
      </Suspense>
    );
  }
}
