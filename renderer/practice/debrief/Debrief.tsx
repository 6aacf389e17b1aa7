import { Page } from '../Page.tsx';

/** What a kept round came to. */
export function Debrief({ round }: { readonly round: string }) {
  return (
    <Page title="Debrief">
      <p className="practice-empty muted">Round {round} has ended.</p>
    </Page>
  );
}
