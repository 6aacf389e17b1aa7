import { Layers } from 'lucide-react';
import type { Aside } from '../aside.ts';

export const whatIfAside: Aside = {
  id: 'whatif',
  command: 'explore.what-if',
  icon: Layers,
  load: () => import('./WhatIf.tsx').then(({ WhatIf }) => ({ default: WhatIf })),
};
