import type { TextFormat } from './format.ts';

/** The analysis of the whole board as JSON, in the shape that `check --json` prints. */
export const analysisJson: TextFormat = {
  id: 'analysis',
  label: 'Analysis (JSON)',
  extension: 'json',
  mime: 'application/json',
  kind: 'text',
  write: ({ analysis }) => `${JSON.stringify(analysis, null, 2)}\n`,
};
