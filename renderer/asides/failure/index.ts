import { Unplug } from 'lucide-react';
import type { Aside } from '../aside.ts';

export const failureAside: Aside = {
  id: 'failure',
  command: 'explore.failure',
  icon: Unplug,
  load: () => import('./FailureLens.tsx').then(({ FailureLens }) => ({ default: FailureLens })),
};
