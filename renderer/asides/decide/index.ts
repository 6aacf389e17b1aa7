import { Signpost } from 'lucide-react';
import type { Aside } from '../aside.ts';

export const decideAside: Aside = {
  id: 'decide',
  command: 'explore.decide',
  icon: Signpost,
  load: () => import('./DecideAside.tsx').then(({ DecideAside }) => ({ default: DecideAside })),
};
