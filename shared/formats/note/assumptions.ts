/** What the figures of a note take for granted. */
import { serviceOf } from '../../catalog/index.ts';
import { own } from '../../model/own.ts';
import { paramText, sizingLine } from '../../wording/card.ts';
import type { ExportSource } from '../format.ts';
import { markdownText } from '../markdown-text.ts';
import type { Names } from '../thing-names.ts';
import { notesOf } from './said.ts';
import { factValue } from './sources.ts';

/** Those that people wrote, then the traffic that comes in. */
export function assumptions(source: ExportSource, names: Names, plain: boolean): readonly string[] {
  const { document, catalog } = source;
  const traffic = document.design.nodes
    .filter(({ service }) => serviceOf(catalog, service).role === 'source')
    .map((node) => ({ node, sizing: sizingLine(node, catalog) }))
    .filter(({ sizing }) => sizing !== '')
    .map(({ node, sizing }) => `- **${markdownText(names(node.id))}:** ${markdownText(sizing)}`);
  return [...notesOf(source, ['assumption'], names), ...(plain ? [] : traffic)];
}

/** Parameters that took part in a figure although nobody set them, an item for each service. */
export function defaultsList({ document, analysis, catalog }: ExportSource, names: Names): readonly string[] {
  const used = new Set<string>();
  for (const { limits, cost } of [...Object.values(analysis.nodes), ...Object.values(analysis.edges)]) {
    for (const { params } of limits) for (const id of params) used.add(id);
    for (const { params } of cost.lines) for (const id of params) used.add(id);
  }
  return document.design.nodes.flatMap((node) => {
    const taken = Object.entries(serviceOf(catalog, node.service).params)
      .filter(([key]) => used.has(`${node.id}.${key}`) && own(node.params, key) === undefined)
      .flatMap(([, definition]) => {
        const value = definition.kind === 'switch' ? 'off' : paramText(definition, definition.default);
        return value === '' ? [] : [`${begun(definition.label)} ${value}`];
      });
    return taken.length === 0 ? [] : [`- **${markdownText(names(node.id))}:** ${markdownText(taken.join('; '))}`];
  });
}

/** As a label stands within a sentence; "vCPU" and "DAX nodes" keep their letters. */
function begun(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** Figures that neither the guide nor AWS states, and those that nobody confirmed. */
export function assumedFigures({ analysis: { facts } }: ExportSource): readonly string[] {
  return Object.entries(facts).flatMap(([id, { label, value, unit, source, confidence }]) => {
    const isAssumed = source?.kind === 'assumption';
    if (!isAssumed && confidence !== 'unconfirmed') return [];
    const why = isAssumed ? source.reason : 'stated, but not confirmed';
    return [`- ${markdownText(`${label ?? id}: ${factValue(value)} ${unit}; ${why}`)}`];
  });
}
