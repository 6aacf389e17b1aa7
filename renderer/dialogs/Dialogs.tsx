import { lazy, Suspense } from 'react';
import { loadQuick } from '../quick/load.ts';
import { useBoardState } from '../store/use-store.ts';

/** Each loads when it is first opened: no dialog is part of the first picture. */
const AboutDialog = lazy(() => import('./AboutDialog.tsx').then((module) => ({ default: module.AboutDialog })));
const ConflictDialog = lazy(() =>
  import('../conflict/ConflictDialog.tsx').then((module) => ({ default: module.ConflictDialog })),
);
const ExamplesDialog = lazy(() =>
  import('./ExamplesDialog.tsx').then((module) => ({ default: module.ExamplesDialog })),
);
const ExportDialog = lazy(() =>
  import('../export/ExportDialog.tsx').then((module) => ({ default: module.ExportDialog })),
);
const IssuesDialog = lazy(() => import('./IssuesDialog.tsx').then((module) => ({ default: module.IssuesDialog })));
const KeysDialog = lazy(() => import('./KeysDialog.tsx').then((module) => ({ default: module.KeysDialog })));
const PacksDialog = lazy(() => import('../packs/PacksDialog.tsx').then((module) => ({ default: module.PacksDialog })));

const RecentsDialog = lazy(() =>
  import('../recents/RecentsDialog.tsx').then((module) => ({ default: module.RecentsDialog })),
);
const RecoveryDialog = lazy(() =>
  import('../journal/RecoveryDialog.tsx').then((module) => ({ default: module.RecoveryDialog })),
);

const SettingsDialog = lazy(() =>
  import('../settings/SettingsDialog.tsx').then((module) => ({ default: module.SettingsDialog })),
);
const VersionsDialog = lazy(() =>
  import('../versions/VersionsDialog.tsx').then((module) => ({ default: module.VersionsDialog })),
);

const QuickAdd = lazy(() => loadQuick().then((module) => ({ default: module.QuickAdd })));

const CommandPalette = lazy(() =>
  import('../quick/CommandPalette.tsx').then((module) => ({ default: module.CommandPalette })),
);

/** The dialog that is open, if any. */
export function Dialogs() {
  return (
    <Suspense>
      <OpenDialog />
    </Suspense>
  );
}

function OpenDialog() {
  const dialog = useBoardState((state) => state.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'export':
      return <ExportDialog format={dialog.format} />;
    case 'examples':
      return <ExamplesDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'recents':
      return <RecentsDialog />;
    case 'packs':
      return <PacksDialog />;
    case 'quick-add':
      return <QuickAdd start={dialog.text} />;
    case 'commands':
      return <CommandPalette />;
    case 'keys':
      return <KeysDialog />;
    case 'versions':
      return <VersionsDialog />;
    case 'conflict':
      return <ConflictDialog asked={dialog.asked} />;
    case 'about':
      return <AboutDialog />;
    case 'recovery':
      return <RecoveryDialog found={dialog.found} />;
    case 'issues':
      return <IssuesDialog file={dialog.file} issues={dialog.issues} isOpen={dialog.isOpen === true} />;
  }
}
