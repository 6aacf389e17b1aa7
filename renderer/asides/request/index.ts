import { ListTree } from 'lucide-react';
import type { Aside } from '../aside.ts';

export const requestAside: Aside = {
  id: 'request',
  command: 'explore.request',
  icon: ListTree,
  load: () => import('./RequestPath.tsx').then(({ RequestPath }) => ({ default: RequestPath })),
};
