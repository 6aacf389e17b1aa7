/** Why a command can do nothing just now, in a few words; it is told only while that is so. The first start that fits counts. */
import type { Mode } from '../commands/mode.ts';

const something = 'select something first';
const oneThing = 'select one service, arrow, container or note first';
const noBookmark = 'bookmark a view first';
const inRound = 'not in a round, or not just now';
const emptyBoard = 'nothing on the board yet';

const reasons: readonly (readonly [start: string, reason: string])[] = [
  ['file.export', emptyBoard],
  ['file.reopen', 'no board was closed'],
  ['file.revert', 'the board is in no file'],
  ['view.next-board', 'only one board is open'],
  ['view.previous-board', 'only one board is open'],
  ['edit.undo', 'nothing to undo'],
  ['edit.redo', 'nothing to redo'],
  ['edit.copy-certificate', 'open a certificate first'],
  ['edit.copy-mermaid', 'no service on the board'],
  ['edit.copy-', emptyBoard],
  ['edit.group', 'select services or containers that lie together first'],
  ['edit.ungroup', 'select a container first'],
  ['edit.rename', 'select one thing that has words first'],
  ['edit.link', oneThing],
  ['edit.select-service', 'select a service first'],
  ['edit.', something],
  ['note.add', oneThing],
  ['note.untie', 'select a note that is tied to a thing first'],
  ['note.', 'select a note of another kind first'],
  ['arrange.tidy', 'no service on the board'],
  ['arrange.align', 'select two or more things first'],
  ['arrange.distribute', 'select three or more things first'],
  ['arrange.', something],
  ['arrow.clear-steps', 'no arrow has a step'],
  ['arrow.clear', 'select an arrow that was shaped by hand first'],
  ['arrow.orthogonal', 'select an arrow of another course first'],
  ['arrow.straight', 'select an arrow of another course first'],
  ['arrow.curved', 'select an arrow of another course first'],
  ['arrow.add-bend', 'select one arrow first'],
  ['arrow.', 'select an arrow first'],
  ['view.fit-selection', something],
  ['view.next-bookmark', noBookmark],
  ['view.previous-bookmark', noBookmark],
  ['view.sources', 'select one service or arrow first'],
  ['view.present', 'no service on the board'],
  ['practice.interviewer', 'begin a round first'],
  ['practice.', 'end the round first'],
  ['view.guesses', 'no box of a drawing is a guess'],
];

export function reasonOf(id: string, mode: Mode | null, isInRound = false): string {
  if (isInRound && mode !== 'page') return inRound;
  if (mode === 'presenting') return 'leave the presentation first';
  if (mode === 'page') return 'go back to the board first';
  return reasons.find(([start]) => id.startsWith(start))?.[1] ?? 'not possible just now';
}
