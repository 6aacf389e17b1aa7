import { lazy, Suspense } from 'react';
import { useBoardState } from '../store/use-store.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { IssuesDialog } from './IssuesDialog.tsx';
import { KeysDialog } from './KeysDialog.tsx';

/** Loads with its writers when it is first opened. */
const ExportDialog = lazy(() =>
  import('../export/ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
);

/** Loads with all the boards that come with the program. */
const ExamplesDialog = lazy(() =>
  import('./ExamplesDialog.tsx').then((module) => ({ default: module.ExamplesDialog })),
);

const PacksDialog = lazy(() => import('../packs/PacksDialog.tsx').then((module) => ({ default: module.PacksDialog })));

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useBoardState((state) => state.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'export':
      return (
        <Suspense>
          <ExportDialog format={dialog.format} />
        </Suspense>
      );
    case 'examples':
      return (
        <Suspense>
          <ExamplesDialog />
        </Suspense>
      );
    case 'packs':
      return (
        <Suspense>
          <PacksDialog />
        </Suspense>
      );
    case 'keys':
      return <KeysDialog />;
    case 'about':
      return <AboutDialog />;
    case 'issues':
      return <IssuesDialog file={dialog.file} issues={dialog.issues} />;
  }
}
