import { Circle, Diamond, Image, type LucideIcon, Minus, Shapes, Square } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { Tip } from '../controls/Tip.tsx';
import { useLateMenu } from '../controls/use-late-menu.ts';
import { useBoardState } from '../store/use-store.ts';

export interface ShapesMenuProps {
  readonly side: 'left' | 'top';
  readonly items: typeof items;
  /** The shape in hand, or the sign for all of them. */
  readonly icon: LucideIcon;
  readonly pressed: boolean;
}

const items: readonly (readonly [command: string, icon: LucideIcon])[] = [
  ['tool.rectangle', Square],
  ['tool.ellipse', Circle],
  ['tool.diamond', Diamond],
  ['tool.line', Minus],
  ['tool.image', Image],
];

const load = () => import('./OpenShapesMenu.tsx');
const OpenShapesMenu = lazy(() => load().then((module) => ({ default: module.OpenShapesMenu })));

/** Plain shapes behind one button, which shows the one in hand. */
export function ShapesMenu({ side }: { readonly side: 'left' | 'top' }) {
  const menu = useLateMenu(load);
  const tool = useBoardState((state) => state.tool);
  const [, inHand] = items.find(([command]) => command === `tool.${tool}`) ?? ['', null];
  const Icon = inHand ?? Shapes;
  const button = (
    <Tip text="Shapes" side={side}>
      <button {...menu.button} className="icon-button" aria-label="Shapes" aria-pressed={inHand !== null}>
        <Icon size={16} />
      </button>
    </Tip>
  );
  if (!menu.asked) return button;
  return (
    <Suspense fallback={button}>
      <OpenShapesMenu side={side} items={items} icon={Icon} pressed={inHand !== null} />
    </Suspense>
  );
}
