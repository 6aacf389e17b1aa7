import { expect } from '@playwright/test';
import { chooseInMenu } from '../menu.ts';
import { opens, reopen, type Table, type Trial } from './trial.ts';

/** A page that takes the whole window. */
function page(name: string): Trial {
  return opens((window) => window.getByRole('main', { name, exact: true }));
}

/** The second window of a round, which has to run first; in the end the board comes back. */
const interviewer: Trial = async ({ running, page: board }, act) => {
  await chooseInMenu(running, 'practice.new');
  await board.getByRole('radio').first().check();
  await board.getByRole('button', { name: 'Start round' }).click();
  await expect(board.getByRole('timer')).toBeVisible();
  const others = () =>
    board
      .context()
      .pages()
      .filter((one) => one !== board);
  await act();
  await expect(board.getByText('Led from the interviewer’s window.')).toBeVisible();
  for (const one of others()) await one.close();
  await expect(board.getByText('Led from the interviewer’s window.')).toBeHidden();
  await board.getByRole('button', { name: 'End round' }).click();
  await board.getByRole('button', { name: 'Done' }).click();
  await reopen(running);
};

export const practiceTrials: Table = {
  'practice.new': page('New round'),
  'practice.interviewer': interviewer,
  'practice.drills': page('Drills'),
  'practice.readiness': page('Readiness'),
  'practice.history': page('History'),
};
