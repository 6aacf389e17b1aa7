/** A debrief as a Markdown note: everything that its screen says. */
import { serviceOf } from '../../catalog/index.ts';
import type { Catalog } from '../../catalog/service.ts';
import { markdownLine, markdownLines, markdownText } from '../../formats/markdown-text.ts';
import { markdownTable } from '../../formats/note/table.ts';
import type { Document } from '../../model/document.ts';
import { clockText } from '../round/clock-text.ts';
import { stageNames } from '../stage-names.ts';
import type { Debrief } from './debrief.ts';
import { distancesOf, type EstimateRow, typicalError } from './estimate-rows.ts';
import type { Week } from './weeks.ts';
import { errorText, momentLines } from './words.ts';

/** Stands in the text for the place of a picture. */
export type NotePiece = string | { readonly picture: 'yours' | 'reference' };

export interface NoteExtras {
  readonly estimates: readonly EstimateRow[];
  readonly weeks: readonly Week[];
  /** "27 November 2026, 15:05". */
  readonly date: string;
  /** A day in words, for ms since 1970. */
  readonly dayOf: (at: number) => string;
}

export function debriefNote(
  debrief: Debrief,
  { estimates, weeks, date, dayOf }: NoteExtras,
  catalog: Catalog,
): readonly NotePiece[] {
  const { round, scenario, grade, readings, outcomes, study, board, state } = debrief;
  const { plan } = round;
  const head = [
    `# Debrief: ${markdownLine(scenario.title)}`,
    '',
    `${plan.level} · ${plan.minutes} min${plan.strict ? ' · strict' : ''} · ${date} · ended at ${clockText(state.elapsed)}`,
    '',
    `**${grade.points} of ${grade.of}**`,
    '',
    ...readings.map(
      ({ level, points, of, says }) => `- **${level}: ${points} of ${of}.** ${says.map(markdownLine).join(' ')}`,
    ),
    '',
    '## Rubric',
    '',
    ...markdownTable(
      [
        { head: '' },
        { head: 'Line' },
        { head: 'Points', right: true },
        { head: 'Level' },
        { head: 'Evidence' },
        { head: 'Looks for' },
      ],
      grade.lines.map(({ line, passed, points, says }) => [
        passed ? '✓' : '–',
        markdownText(line.criterion),
        `${points} / ${line.weight}`,
        line.level === 'both' ? 'L6 L7' : line.level,
        markdownText(says),
        markdownText(line.looksFor),
      ]),
    ),
    ...shownByReference(debrief),
    ...marked(debrief),
    '',
    '## Boards',
    '',
    `### Yours, at ${clockText(state.elapsed)}`,
    '',
    '',
  ].join('\n');
  const tail = [
    ...differencesIn(debrief, catalog),
    ...estimatesPart(estimates),
    ...weeksPart(weeks, dayOf),
    '## The round',
    '',
    ...momentLines(debrief).map((line) => `- ${markdownLine(line)}`),
    '',
    ...stagesPart(debrief),
    ...promptsPart(debrief),
    ...(outcomes.length === 0
      ? []
      : [
          '## Curveballs',
          '',
          ...outcomes.map(
            ({ at, curveball, says }) =>
              `- ${clockText(at)} **${markdownLine(curveball.says)}** ${says.map(markdownLine).join(' ')}`,
          ),
          '',
        ]),
    ...notesPart('Your notes', state.notes),
    ...notesPart("The interviewer's notes", state.interviewerNotes),
    '## To study next',
    '',
    ...(study.length === 0
      ? ['Nothing was missed.']
      : study.map(
          ({ title, lines, points }) =>
            `- ${markdownLine(title)}: ${points} points, ${lines.map(markdownLine).join('; ')}`,
        )),
    '',
    ...(scenario.followUps.length === 0
      ? []
      : ['## Follow-up questions', '', ...scenario.followUps.map((one) => `- ${markdownLine(one)}`), '']),
  ].join('\n');
  return [
    head,
    ...(board.design.nodes.length === 0 ? ['The board was empty.\n'] : [{ picture: 'yours' } as const, '\n']),
    '\n### Reference\n\n',
    { picture: 'reference' },
    `\n\n${tail}`,
  ];
}

/** What earns the missed lines on the reference. */
function shownByReference({ grade, model }: Debrief): readonly string[] {
  const lines = grade.lines.flatMap(({ line, passed }) => {
    const shown = passed ? undefined : model.get(line.id);
    return shown === undefined ? [] : [`- ${markdownLine(line.criterion)}: ${markdownLine(shown.says)}`];
  });
  return lines.length === 0 ? [] : ['', 'What the reference shows of what was missed:', '', ...lines];
}

/** What an interviewer marked otherwise than the program, or beside it. */
function marked({ grade, state }: Debrief): readonly string[] {
  const lines = grade.lines.flatMap(({ line, passed }) => {
    const mark = state.marks.get(line.id);
    return mark === undefined
      ? []
      : [
          `- ${markdownLine(line.criterion)}: ${mark ? 'earned' : 'missed'}${mark === passed ? '' : ', other than the program says'}`,
        ];
  });
  return lines.length === 0 ? [] : ['', "The interviewer's marks:", '', ...lines];
}

function differencesIn({ beside, board, scenario }: Debrief, catalog: Catalog): readonly string[] {
  const [yours, reference] = [namesOn(board, catalog), namesOn(scenario.reference, catalog)];
  const arrows = new Map(scenario.reference.design.edges.map((edge) => [edge.id, edge]));
  const parts = [
    ...beside.missing.map((id) => `- \\+ missing in yours: ${markdownLine(reference(id))}`),
    ...beside.missingArrows.flatMap((id) => {
      const edge = arrows.get(id);
      return edge === undefined
        ? []
        : [`- \\+ missing arrow: ${markdownLine(`${reference(edge.from)} to ${reference(edge.to)}`)}`];
    }),
    ...beside.differs.map(
      ({ yours: id, says }) => `- ≠ ${markdownLine(yours(id))}: ${says.map(markdownLine).join('; ')}`,
    ),
    ...beside.besides.map((id) => `- only in yours: ${markdownLine(yours(id))}`),
  ];
  return parts.length === 0 ? ['Nothing differs from the reference.', ''] : [...parts, ''];
}

function namesOn({ design }: Document, catalog: Catalog): (id: string) => string {
  const names = new Map(
    design.nodes.map((node) => [node.id, node.label.trim() || serviceOf(catalog, node.service).name]),
  );
  return (id) => names.get(id) ?? id;
}

function estimatesPart(rows: readonly EstimateRow[]): readonly string[] {
  if (rows.length === 0) return [];
  return [
    '## Estimates',
    '',
    ...markdownTable(
      [
        { head: 'Question' },
        { head: 'Yours', right: true },
        { head: 'Answer', right: true },
        { head: 'Judged' },
        { head: 'On the board', right: true },
      ],
      rows.map(({ ask, text, answer, says, board }) => [
        markdownText(ask),
        markdownText(text ?? ''),
        markdownText(answer),
        markdownText(says),
        markdownText(board ?? ''),
      ]),
    ),
    '',
    `Typical error in this round: ${errorText(typicalError(distancesOf(rows)))}.`,
    '',
  ];
}

function weeksPart(weeks: readonly Week[], dayOf: (at: number) => string): readonly string[] {
  const known = weeks.filter(({ rounds }) => rounds > 0);
  if (known.length === 0) return [];
  const scored = known.some(({ score }) => score !== null);
  return [
    '## By week',
    '',
    ...markdownTable(
      [
        { head: 'Week of' },
        { head: 'Rounds', right: true },
        ...(scored ? [{ head: 'Score', right: true }] : []),
        { head: 'Typical error', right: true },
      ],
      known.map(({ from, rounds, score, error }) => [
        dayOf(from),
        `${rounds}`,
        ...(scored ? [score === null ? '' : `${Math.round(score)}`] : []),
        error === null ? '' : errorText(error),
      ]),
    ),
    '',
  ];
}

function stagesPart({ state, moments }: Debrief): readonly string[] {
  const within = (times: readonly number[], from: number, to: number) =>
    String(times.filter((at) => at >= from && at < to).length);
  return [
    ...markdownTable(
      [
        { head: 'Part' },
        { head: 'From', right: true },
        { head: 'Steps drawn', right: true },
        { head: 'Estimates', right: true },
        { head: 'Prompts', right: true },
      ],
      state.stages.map(({ stage, from, to }) => [
        stageNames[stage],
        clockText(from),
        within(moments.drawing, from, to),
        within(
          moments.estimates.map(({ at }) => at),
          from,
          to,
        ),
        within(
          moments.prompts.map(({ at }) => at),
          from,
          to,
        ),
      ]),
    ),
    '',
  ];
}

function promptsPart({ moments, scenario }: Debrief): readonly string[] {
  const asked = moments.prompts.flatMap(({ prompt, at, answer }) => {
    const text = scenario.prompts[prompt]?.text;
    return text === undefined
      ? []
      : [`- ${clockText(at)} ${markdownLine(text)} (${answer === 'answered' ? 'answered' : 'put off'})`];
  });
  const hints = moments.hints.flatMap(({ hint, at }) => {
    const one = scenario.hints[hint];
    return one === undefined ? [] : [`- ${clockText(at)} hint: ${markdownLine(`${one.title} ${one.text}`)}`];
  });
  return asked.length + hints.length === 0 ? [] : ['## Prompts and hints', '', ...asked, ...hints, ''];
}

function notesPart(title: string, text: string): readonly string[] {
  return text.trim() === '' ? [] : [`## ${title}`, '', markdownLines(text), ''];
}
