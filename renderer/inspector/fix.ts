/** A finding's fix as an edit, and what it would change. */
import { analyze } from '../../shared/analyze.ts';
import { catalog } from '../../shared/catalog/index.ts';
import type { Analysis, Fix } from '../../shared/engine/analysis.ts';
import { type Design, type Document, emptyDocument } from '../../shared/model/document.ts';
import { applyEdit, type Edit } from '../../shared/model/edit.ts';
import { paramText } from '../../shared/wording/card.ts';
import { nodeOf, serviceOfNode } from '../panels/names.ts';
import { edgeNumbers } from './edge-params.ts';

interface Change {
  readonly id: string;
  readonly key: string;
  readonly value: number | string | boolean;
}

/** `ID.KEY` pairs; an id may contain dots, a key never does. */
function changesOf(fix: Fix): readonly Change[] {
  return Object.entries(fix.params ?? {}).map(([path, value]) => {
    const dot = path.lastIndexOf('.');
    return { id: path.slice(0, dot), key: path.slice(dot + 1), value };
  });
}

/** One undo step. */
export function fixEdit(fix: Fix): Edit {
  return {
    kind: 'all',
    edits: changesOf(fix).map(({ id, key, value }) => ({ kind: 'set-param', id, key, value })),
  };
}

/** "Use 17 shards", "Set Capacity to On-demand". */
export function fixText({ design }: Document, fix: Fix): string {
  const [first, ...rest] = changesOf(fix);
  if (first === undefined) return 'Apply';
  const node = nodeOf(design, first.id);
  const definition = node ? serviceOfNode(node).params[first.key] : edgeNumbers[first.key as keyof typeof edgeNumbers];
  const value = paramText(definition, first.value) || String(first.value);
  const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
  if (definition?.kind === 'number' && definition.unit.toLowerCase() === definition.label.toLowerCase()) {
    return `Use ${value}${more}`;
  }
  return `Set ${(definition?.label ?? first.key).toLowerCase()} to ${value}${more}`;
}

/** What the month's bill becomes, as a difference. */
export function fixCost(design: Design, fix: Fix, before: Analysis): number {
  const fixed = applyEdit({ ...emptyDocument(), design }, fixEdit(fix));
  return analyze(fixed.design, catalog, { load: before.load }).total.usdPerMonth - before.total.usdPerMonth;
}
