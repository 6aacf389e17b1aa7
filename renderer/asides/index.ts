/** Every aside, in menu order. One aside is one folder, and one line here. */
import type { Aside } from './aside.ts';
import { decideAside } from './decide/index.ts';
import { failureAside } from './failure/index.ts';
import { padAside } from './pad/index.ts';
import { replayAside } from './replay/index.ts';
import { requestAside } from './request/index.ts';
import { whatIfAside } from './whatif/index.ts';

export const asides: readonly Aside[] = [whatIfAside, failureAside, requestAside, decideAside, padAside, replayAside];
