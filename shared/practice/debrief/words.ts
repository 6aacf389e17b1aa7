/** Words that the debrief's screen and its note have in common. */
import { exact } from '../../wording/numbers.ts';
import { awayText, clockText } from '../round/clock-text.ts';
import type { Debrief } from './debrief.ts';

/** A factor of error: "×1.8"; "exact" where it is none to speak of. */
export function errorText(error: number | null): string {
  if (error === null) return 'no estimate';
  return error < 1.005 ? 'exact' : `×${exact(error, error < 10 ? 2 : 0)}`;
}

function times(count: number, one: string, many: string): string {
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** What happened when, a sentence each; the help that was taken is said here, and costs no points. */
export function momentLines({
  moments,
  state,
  scenario,
}: Pick<Debrief, 'moments' | 'state' | 'scenario'>): readonly string[] {
  const {
    firstBox,
    firstArrow,
    firstNumber,
    firstNote,
    prompts,
    idle,
    away,
    pauses,
    hints,
    asked,
    revealed,
    reopened,
  } = moments;
  const first = (what: string, at: number | null) => (at === null ? [] : [`${what} at ${clockText(at)}`]);
  const firsts = [
    ...first('first box', firstBox),
    ...first('first arrow', firstArrow),
    ...first('first number', firstNumber),
    ...first('first note', firstNote),
  ];
  const never = [
    ...(firstBox === null ? ['no box'] : []),
    ...(firstNumber === null ? ['no number'] : []),
    ...(firstNote === null ? ['no note'] : []),
  ];
  const answered = prompts.filter(({ answer }) => answer === 'answered').length;
  return [
    ...(firsts.length > 0 ? [`On the board: ${firsts.join(', ')}.`] : []),
    ...(never.length > 0 ? [`Never on the board: ${never.join(', ')}.`] : []),
    `${answered} of ${scenario.prompts.length} prompts answered.`,
    ...(scenario.numbers.some(({ assumed }) => assumed)
      ? [
          asked === null
            ? 'The other numbers were never asked for.'
            : `The other numbers were asked for at ${clockText(asked)}.`,
        ]
      : []),
    ...(idle.length === 0
      ? ['No stretch of two minutes without a stroke, an answer or a word.']
      : [
          `Quiet for over two minutes: ${idle.map(({ from, to }) => `${clockText(from)} to ${clockText(to)}`).join(', ')}.`,
        ]),
    ...(away.length > 0
      ? [
          `The program was away: ${away.map(({ at, ms }) => `${awayText(ms)} at ${clockText(at)}`).join(', ')}. The clock stood.`,
        ]
      : []),
    ...reopened.map((at) => `Ended at ${clockText(at)}, and gone on with.`),
    ...(pauses.length > 0
      ? [`Paused ${times(pauses.length, 'time', 'times')}, at ${pauses.map(clockText).join(', ')}.`]
      : []),
    helpLine(hints.length, revealed),
    ...(state.ended === null ? ['The round has not ended: this is what it would come to now.'] : []),
  ];
}

function helpLine(hints: number, revealed: number | null): string {
  const taken = [
    ...(hints > 0 ? [times(hints, 'hint', 'hints')] : []),
    ...(revealed === null ? [] : [`the figures, shown at ${clockText(revealed)}`]),
  ];
  return taken.length === 0
    ? 'No hint was used, and the figures stayed hidden.'
    : `Help that was taken, at no cost in points: ${taken.join(' and ')}.`;
}
