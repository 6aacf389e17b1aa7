/** The arrows of a note, one a row. */
import type { Status } from '../../engine/analysis.ts';
import { own } from '../../model/own.ts';
import { edgeParts } from '../../wording/edge-label.ts';
import { flowsInOrder } from '../flow-order.ts';
import type { ExportSource } from '../format.ts';
import { markdownText } from '../markdown-text.ts';
import type { Names } from '../thing-names.ts';
import { type Column, markdownTable } from './table.ts';

const states: Readonly<Record<Status, string>> = { ok: '', tight: ' (tight)', over: ' (over)', unknown: '' };

/** Numbered steps first. `plain` leaves the figures out. */
export function flowTable({ document, analysis }: ExportSource, names: Names, plain: boolean): readonly string[] {
  const flows = flowsInOrder(document);
  const hasSteps = flows.some(({ step }) => step !== null);
  const hasWords = flows.some(({ edge }) => edge.label.trim() !== '');
  const columns: readonly Column[] = [
    ...(hasSteps ? [{ head: 'Step', right: true }] : []),
    { head: 'From' },
    { head: 'To' },
    ...(hasWords ? [{ head: 'What' }] : []),
    ...(plain ? [] : [{ head: 'Rate', right: true }, { head: 'Limit' }, { head: 'Cost a month', right: true }]),
  ];
  const rows = flows.map(({ edge, step }) => {
    const figures = own(analysis.edges, edge.id);
    const parts = figures === undefined ? null : edgeParts(figures, analysis.facts);
    return [
      ...(hasSteps ? [step === null ? '' : String(step)] : []),
      markdownText(names(edge.from)),
      markdownText(names(edge.to)) + (figures?.mode === 'async' ? ' (async)' : ''),
      ...(hasWords ? [markdownText(edge.label)] : []),
      ...(plain
        ? []
        : [
            parts?.rate ?? '',
            markdownText(parts?.limit ?? '') + states[parts?.status ?? 'ok'],
            markdownText(parts?.cost ?? '') + (parts?.differs === true ? ' ≠' : ''),
          ]),
    ];
  });
  return markdownTable(columns, rows);
}
