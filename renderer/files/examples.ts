/** Every example board that comes with the program. Import it lazily: the page starts without these. */
import type { Example } from './first-example.ts';
import { examplesOf } from './first-examples.ts';

/** Every example that reads without an issue; a test sees to it that all do. */
export const examples: readonly Example[] = examplesOf(
  import.meta.glob<string>('../../assets/examples/*.edgewise', { query: '?raw', import: 'default', eager: true }),
);
