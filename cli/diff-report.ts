/** The difference of two boards as text for a terminal. */
import type { Catalog } from '../shared/catalog/service.ts';
import type { DesignDiff, FieldChange, PartChange } from '../shared/model/design-diff.ts';
import { isSameDesign } from '../shared/model/design-diff.ts';
import { compare } from '../shared/whatif/compare.ts';
import { deltaRows } from '../shared/whatif/delta-text.ts';
import { headRoomChanges } from '../shared/whatif/head-room.ts';
import { thingName } from '../shared/wording/narration.ts';
import { counted, exactMoney, factor, percent } from '../shared/wording/numbers.ts';
import type { Side } from './diff.ts';
import { oneLine, table } from './report.ts';

/** Limits beyond this many are counted, not listed. */
const mostLimits = 20;

export function diffReport(before: Side, after: Side, diff: DesignDiff, catalog: Catalog): string {
  const nameIn = (side: Side) => (id: string) => oneLine(thingName({ document: side.document, catalog }, id));
  const [was, is] = [nameIn(before), nameIn(after)];
  const delta = compare(before.analysis, after.analysis);
  const lines = [
    `From ${oneLine(before.document.title)} to ${oneLine(after.document.title)}, at load ${factor(after.analysis.load)}`,
    '',
    ...(isSameDesign(diff)
      ? ['The designs are the same.']
      : [
          ...diff.removed.map(({ kind, id }) => `  - ${kindNames[kind]} ${was(id)}`),
          ...diff.added.map(({ kind, id }) => `  + ${kindNames[kind]} ${is(id)}`),
          ...diff.changed.map(
            (change) => `  ~ ${kindNames[change.kind]} ${is(change.after)}: ${changeText(change, was, is)}`,
          ),
          ...diff.settings.map((change) => `  ~ ${fieldText(change)}`),
        ]),
    '',
    ...table([
      ['', 'before', 'after', ''],
      ...deltaRows(delta).map(({ label, before: then, after: now, difference }) => [label, then, now, difference]),
    ]),
  ];
  const services = delta.byService.filter(({ usdPerMonth }) => usdPerMonth.difference !== 0);
  if (services.length > 0) {
    lines.push('', 'Cost a month that changed');
    const money = (value: number | null) => (value === null ? 'unknown' : exactMoney(value));
    lines.push(
      ...table(
        services.map(({ service, usdPerMonth }) => [
          service,
          money(usdPerMonth.before.value),
          money(usdPerMonth.after.value),
        ]),
      ),
    );
  }
  const limits = headRoomChanges(before.analysis, after.analysis, diff.nodes);
  if (limits.length > 0) {
    const part = (value: number | null) => (value === null ? '–' : percent(value));
    const nodes = new Set(after.document.design.nodes.map(({ id }) => id));
    lines.push('', 'Head-room that changed (part of the limit in use)');
    lines.push(
      ...table(
        limits
          .slice(0, mostLimits)
          .map(({ at, label, before: then, after: now }) => [
            nodes.has(at) ? is(at) : was(at),
            label,
            part(then),
            part(now),
          ]),
      ),
    );
    if (limits.length > mostLimits) lines.push(`  and ${counted(`${limits.length - mostLimits}`, 'limits')} more`);
  }
  const { gained, lost } = delta.findings;
  if (gained.length + lost.length > 0) {
    lines.push('', 'Findings');
    lines.push(...lost.map(({ severity, message }) => `  - ${severity}: ${oneLine(message)}`));
    lines.push(...gained.map(({ severity, message }) => `  + ${severity}: ${oneLine(message)}`));
  }
  return `${lines.join('\n')}\n`;
}

const kindNames = { node: 'service', edge: 'arrow', group: 'container' } as const;

type Names = (id: string) => string;

function changeText({ changes }: PartChange, was: Names, is: Names): string {
  return changes
    .map((change) => {
      if (!['group', 'from', 'to'].includes(change.field)) return fieldText(change);
      // An id that both boards have may be the later side's, where the earlier one was translated to it.
      const named = (id: unknown, first: Names, second: Names) =>
        typeof id !== 'string' ? 'none' : first(id) === id ? second(id) : first(id);
      return `${change.field} ${named(change.before, was, is)} → ${named(change.after, is, was)}`;
    })
    .join('; ');
}

function fieldText({ field, before, after }: FieldChange): string {
  const absent = field.startsWith('params.') ? 'default' : 'none';
  return `${field} ${valueText(before, absent)} → ${valueText(after, absent)}`;
}

function valueText(value: unknown, absent: string): string {
  if (value === null) return absent;
  return oneLine(typeof value === 'string' ? `“${value}”` : JSON.stringify(value));
}
