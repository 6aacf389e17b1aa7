import type { TextFormat } from './format.ts';

/** The analysis of the whole board as JSON, in the shape that `check --json` prints. */
export const analysisJson: TextFormat = {
  id: 'analysis',
  label: 'Analysis',
  extension: 'json',
  mime: 'application/json',
  hint: 'figures, for programs',
  about: 'Rates, limits, costs and findings of the whole board, each with its source.',
  takes: [],
  kind: 'text',
  tellsAll: true,
  write: ({ analysis }) => `${JSON.stringify(analysis, null, 2)}\n`,
};
