import { opens, type Table, type Trial } from './trial.ts';

/** A page that takes the whole window. */
function page(name: string): Trial {
  return opens((window) => window.getByRole('main', { name, exact: true }));
}

export const practiceTrials: Table = {
  'practice.new': page('New round'),
  'practice.drills': page('Drills'),
  'practice.readiness': page('Readiness'),
  'practice.history': page('History'),
};
