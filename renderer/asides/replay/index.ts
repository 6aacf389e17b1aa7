import { History } from 'lucide-react';
import type { Aside } from '../aside.ts';

export const replayAside: Aside = {
  id: 'replay',
  command: 'explore.replay',
  icon: History,
  load: () => import('./ReplayAside.tsx').then(({ ReplayAside }) => ({ default: ReplayAside })),
};
