import { Calculator } from 'lucide-react';
import type { Aside } from '../aside.ts';

export const padAside: Aside = {
  id: 'pad',
  command: 'explore.pad',
  icon: Calculator,
  load: () => import('./PadAside.tsx').then(({ PadAside }) => ({ default: PadAside })),
};
