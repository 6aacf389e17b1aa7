/** A finding's fix in words. What it does to the board is in `fix-edit.ts`, which loads when it is asked for. */
import type { Fix } from '../../shared/engine/analysis.ts';
import type { Document } from '../../shared/model/document.ts';
import { paramText } from '../../shared/wording/card.ts';
import { nodeOf, serviceOfNode } from '../panels/names.ts';
import { edgeNumbers } from './edge-params.ts';

export interface Change {
  readonly id: string;
  readonly key: string;
  readonly value: number | string | boolean;
}

/** `ID.KEY` pairs; an id may contain dots, a key never does. */
export function changesOf(fix: Fix): readonly Change[] {
  return Object.entries(fix.params ?? {}).map(([path, value]) => {
    const dot = path.lastIndexOf('.');
    return { id: path.slice(0, dot), key: path.slice(dot + 1), value };
  });
}

/** "Use 17 shards", "Set Capacity to On-demand", "Add a dead-letter queue". */
export function fixText({ design }: Document, fix: Fix): string {
  if (fix.label !== undefined) return fix.label;
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
