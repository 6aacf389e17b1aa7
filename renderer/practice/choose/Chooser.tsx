import { Page } from '../Page.tsx';

/** Chooses what the next round is about. */
export function Chooser() {
  return (
    <Page title="New round">
      <p className="practice-empty muted">There are no scenarios here yet.</p>
    </Page>
  );
}
