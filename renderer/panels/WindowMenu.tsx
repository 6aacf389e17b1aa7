import { Menu as MenuIcon } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useLateMenu } from '../controls/use-late-menu.ts';

const load = () => import('./OpenWindowMenu.tsx');
const OpenWindowMenu = lazy(() => load().then((module) => ({ default: module.OpenWindowMenu })));

/** The menu of a window that has no native one: the browser's. */
export function WindowMenu() {
  const menu = useLateMenu(load);
  const button = (
    <button {...menu.button} className="icon-button" aria-label="Menu">
      <MenuIcon size={16} />
    </button>
  );
  if (!menu.asked) return button;
  return (
    <Suspense fallback={button}>
      <OpenWindowMenu />
    </Suspense>
  );
}
