/** Every aside, in menu order. One aside is one folder, and one line here. */
import type { Aside } from './aside.ts';
import { whatIfAside } from './whatif/index.ts';

export const asides: readonly Aside[] = [whatIfAside];
