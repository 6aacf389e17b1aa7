/** Every kind of check. One kind is one line here, and a function beside its like. */
import type { Check, Op } from '../check.ts';
import type { Subject } from '../subject.ts';
import type { Verdict } from '../verdict.ts';
import { judgeEdge, judgeEveryPath, judgeNoEdge, judgeNoPath, judgePath } from './arrows.ts';
import { judgeDegree, judgeNode, judgeNoNode, judgePlaces } from './boxes.ts';
import { judgeAll, judgeAny } from './combined.ts';
import { judgeFigure, judgeNoFinding } from './figures.ts';
import type { Judge } from './kind.ts';
import { judgeParam } from './params.ts';
import { judgeText } from './words.ts';

const judges: { readonly [O in Op]: Judge<O> } = {
  all: judgeAll,
  any: judgeAny,
  node: judgeNode,
  'no-node': judgeNoNode,
  edge: judgeEdge,
  'no-edge': judgeNoEdge,
  path: judgePath,
  'every-path': judgeEveryPath,
  'no-path': judgeNoPath,
  degree: judgeDegree,
  param: judgeParam,
  places: judgePlaces,
  text: judgeText,
  figure: judgeFigure,
  'no-finding': judgeNoFinding,
};

/** Pure and deterministic: the same board gives the same verdict. */
export function judge(check: Check, subject: Subject): Verdict {
  return (judges[check.op] as Judge<Op>)(check as never, subject, (inner) => judge(inner, subject));
}
