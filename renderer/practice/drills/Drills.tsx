import { Page } from '../Page.tsx';

/** Cards to learn by. */
export function Drills() {
  return (
    <Page title="Drills">
      <p className="practice-empty muted">There are no cards here yet.</p>
    </Page>
  );
}
