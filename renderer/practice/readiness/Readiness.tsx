import { Page } from '../Page.tsx';

/** What is asked at each level, and what has been shown of it. */
export function Readiness() {
  return (
    <Page title="Readiness">
      <p className="practice-empty muted">Nothing has been shown yet.</p>
    </Page>
  );
}
