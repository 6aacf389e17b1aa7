import { serviceOf } from '../catalog/index.ts';
import type { Catalog } from '../catalog/service.ts';
import type { NodeId } from '../model/document.ts';
import type { Match } from './matching/match.ts';

/** A box whose service is a guess, or that may be one. */
export interface Doubt extends Match {
  readonly node: NodeId;
  readonly label: string;
}

/** One line for each: `“Orders DB” may be RDS (45 %); it is a plain box`. */
export function doubtLines(doubts: readonly Doubt[], catalog: Catalog): readonly string[] {
  const name = (service: string) => serviceOf(catalog, service).name;
  const percent = (score: number) => `${Math.round(100 * score)} %`;
  return doubts.map(({ label, service, score, why, others }) => {
    const rest = others.map((one) => `${name(one.service)} (${percent(one.score)})`).join(', ');
    const words = `“${label.split('\n')[0]?.slice(0, 60)}”`;
    if (service === null) return `${words} is a plain box; it may be ${rest}.`;
    const also = rest === '' ? '' : `, or ${rest}`;
    return `${words} is taken for ${name(service)} (${percent(score)}, by ${why})${also}.`;
  });
}
