/** Why a command can do nothing just now, in a few words; it is told only while that is so. */
const reasons: readonly (readonly [start: string, reason: string])[] = [
  ['edit.undo', 'nothing to undo'],
  ['edit.redo', 'nothing to redo'],
  ['edit.ungroup', 'select a container first'],
  ['edit.paste', 'nothing to paste'],
  ['edit.rename', 'select one thing first'],
  ['edit.link', 'select one thing first'],
  ['edit.', 'select something first'],
  ['arrange.align', 'select two or more things first'],
  ['arrange.distribute', 'select three or more things first'],
  ['arrange.', 'select something first'],
  ['arrow.clear-steps', 'no arrow has a step'],
  ['arrow.', 'select an arrow first'],
  ['view.fit-selection', 'select something first'],
];

export function reasonOf(id: string): string {
  return reasons.find(([start]) => id.startsWith(start))?.[1] ?? 'not possible just now';
}
