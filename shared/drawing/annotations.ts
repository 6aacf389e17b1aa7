import type { CitedFact, EdgeAnalysis } from '../engine/analysis.ts';
import { edgeParts } from '../wording/edge-label.ts';
import { type Annotation, type AnnotationPart, measures } from './scene.ts';
import { ellipsis, textWidth } from './text-width.ts';

/** An annotation without its place: its parts, where they stand in its box, and the box's width. */
export interface AnnotationText {
  readonly parts: readonly AnnotationPart[];
  readonly width: number;
  readonly status: Annotation['status'];
  readonly differs: boolean;
  readonly text: string;
}

/** An arrow's own words take at most this much, px. */
const labelRoom = 120;

/**
 * What stands on an arrow: its own words if it has any, then throughput, limit and cost. Without an analysis the words alone;
 * `null` when there is nothing to say.
 */
export function annotationText(
  label: string,
  analysis: EdgeAnalysis | null,
  facts: Readonly<Record<string, CitedFact>>,
): AnnotationText | null {
  const words = ellipsis(label, labelRoom, measures.annotationSize, 400);
  const figures = analysis === null ? null : edgeParts(analysis, facts);
  const said: { key: AnnotationPart['key']; text: string }[] = [];
  if (words !== '') said.push({ key: 'label', text: words });
  if (figures !== null) {
    said.push(
      { key: 'rate', text: figures.rate },
      { key: 'limit', text: figures.limit },
      { key: 'cost', text: figures.cost },
    );
  }
  if (said.length === 0) return null;
  const status = figures?.status ?? 'ok';
  const calm = status === 'ok' || status === 'unknown';
  let x: number = measures.annotationInset + 1;
  const parts = said.map(({ key, text }): AnnotationPart => {
    const mark = key === 'limit' ? (status === 'ok' ? measures.okMark : measures.mark) + measures.markGap : 0;
    const weight = key === 'label' ? 400 : key === 'limit' && !calm ? 600 : 500;
    const part = {
      key,
      text,
      x,
      width: Math.ceil(mark + textWidth(text, measures.annotationSize, weight, key !== 'label')),
    };
    x += part.width + 2 * measures.annotationGap + 1;
    return part;
  });
  const differs = figures?.differs ?? false;
  const end = x - 2 * measures.annotationGap - 1 + (differs ? differsRoom : 0);
  return {
    parts,
    // Even, so that a box around a whole pixel stands on whole pixels.
    width: 2 * Math.ceil((end + measures.annotationInset + 1) / 2),
    status,
    differs,
    text: [...(label === '' ? [] : [label]), ...(analysis === null ? [] : [analysis.label])].join(' · '),
  };
}

/** Room of the ≠ behind the last part. */
export const differsRoom = 14;
