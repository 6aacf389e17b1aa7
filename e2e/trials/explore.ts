import { opens, switches, type Table, type Trial } from './trial.ts';

/** An aside in the inspector's place. */
function aside(name: string): Trial {
  return switches(
    ({ page }) => page.getByRole('complementary', { name, exact: true }).count(),
    ({ page }) =>
      page
        .getByRole('complementary', { name, exact: true })
        .getByRole('button', { name: 'Close', exact: true })
        .click(),
  );
}

export const exploreTrials: Table = {
  'explore.what-if': aside('What if'),
  'explore.failure': aside('Failure lens'),
  'explore.request': aside('Request path'),
  'explore.decide': aside('Decisions'),
  'explore.pad': aside('Calculator'),
  'explore.replay': aside('Replay'),
  'explore.packs': opens((page) => page.getByRole('dialog', { name: 'Packs' })),
  'help.tour': opens((page) => page.getByRole('region', { name: 'Tour of the first minute' })),
  'help.shortcuts': opens((page) => page.getByRole('dialog', { name: 'Keys and gestures' })),
  'app.settings': opens((page) => page.getByRole('dialog', { name: 'Settings' })),
  'help.about': opens((page) => page.getByRole('dialog', { name: 'Edgewise' })),
};
