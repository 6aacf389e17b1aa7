/** The worker's side: puts the questions together to a design again, and says what is different in its analysis. */
import { analysisCache } from '../../shared/analyze.ts';
import type { Catalog } from '../../shared/catalog/service.ts';
import type { Analysis } from '../../shared/engine/analysis.ts';
import type { Design } from '../../shared/model/document.ts';
import { type Answer, changedList, type Question, recordChange } from './analysis-message.ts';

export function answerer(catalog: Catalog): (question: Question) => Answer {
  const next = analysisCache(catalog);
  let design: Design | null = null;
  let said: Analysis | null = null;
  return ({ load, rest, nodes, edges }) => {
    const before = rest ?? design;
    if (before === null) throw new Error('the first question about a board must bring all of it');
    design = {
      ...before,
      nodes: changedList(design?.nodes ?? [], nodes),
      edges: changedList(design?.edges ?? [], edges),
    };
    const analysis = next(design, { load });
    const answer = {
      rest: restOf(analysis),
      nodes: recordChange(said?.nodes ?? null, analysis.nodes),
      edges: recordChange(said?.edges ?? null, analysis.edges),
    };
    said = analysis;
    return answer;
  };
}

function restOf({ nodes: _, edges: __, ...rest }: Analysis): Answer['rest'] {
  return rest;
}
