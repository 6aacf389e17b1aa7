import { Page } from '../Page.tsx';

/** The rounds that are kept. */
export function History() {
  return (
    <Page title="History">
      <p className="practice-empty muted">No round has been run yet.</p>
    </Page>
  );
}
