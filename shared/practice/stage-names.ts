import type { Stage } from './scenario.ts';

/** The parts of a round as people call them. */
export const stageNames: Readonly<Record<Stage, string>> = {
  requirements: 'Requirements',
  estimates: 'Estimates',
  design: 'High-level design',
  'deep-dive': 'Deep dive',
  'wrap-up': 'Wrap-up',
};
