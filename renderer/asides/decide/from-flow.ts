/** Answers that a board gives by itself: the traffic that reaches a service. */
import type { Decision, FlowTerm, Values } from '../../../shared/decide/decision.ts';
import type { NodeFlow } from '../../../shared/engine/analysis.ts';

/** What `flow` says to the decision's questions, kept inside their ranges; `null` where it says nothing. */
export function valuesFromFlow({ questions }: Decision, flow: NodeFlow | null | undefined): Values | null {
  if (!flow || flow.perSecond === 0) return null;
  const values = Object.entries(questions).flatMap(([key, question]) => {
    if (question.kind !== 'number' || question.fromFlow === undefined) return [];
    const value = Number(term(question.fromFlow, flow).toPrecision(7));
    return Number.isFinite(value) ? [[key, Math.min(question.max, Math.max(question.min, value))] as const] : [];
  });
  return values.length === 0 ? null : Object.fromEntries(values);
}

function term(of: FlowTerm, { perSecond, peakPerSecond, payloadKb, readShare }: NodeFlow): number {
  switch (of) {
    case 'units':
      return perSecond;
    case 'reads':
      return perSecond * readShare;
    case 'writes':
      return perSecond * (1 - readShare);
    case 'payloadKb':
      return payloadKb;
    case 'peakFactor':
      return peakPerSecond / perSecond;
  }
}
