import { feedersOf, idOf, labelOf, limitAt, nodesOf, serviceAt, valueAt } from '../ask.ts';
import { aws, type Board, guide, type Rule, settingOf, type Verdict, verdictOf } from '../rule.ts';

/** Functions that open connections of their own do not use up those of a database. */
export const connectionsFromFunctions = {
  id: 'connections-from-functions',
  severity: 'warning',
  sources: [
    guide('Cold Start Optimization'),
    aws(
      'github:aws/agent-toolkit-for-aws@d6ad2e44d5e3:skills/specialized-skills/database-skills/rds-oss/references/proxy-advisor-workflow.md',
    ),
  ],
  fixes: true,
  params: { share: { label: 'Part of the connections from which it is told', default: 0.3, min: 0.01, max: 1 } },
  check(board: Board): Verdict {
    const called = nodesOf(board, 'rds').flatMap((node) => {
      const functions = [...new Set(feedersOf(board, node))].filter((from) => serviceAt(board, from) === 'lambda');
      return functions.length === 0 ? [] : [{ node, functions }];
    });
    return verdictOf(called, ({ node, functions }) => {
      const most = limitAt(board, node, 'connections')?.capacity ?? Number.NaN;
      const running = functions.reduce(
        (sum, from) => sum + (limitAt(board, from, 'concurrency')?.demand ?? Number.NaN),
        0,
      );
      const crowded = running >= most * settingOf(board, connectionsFromFunctions, 'share');
      if (valueAt(board, node, 'proxy') === true || !crowded) return null;
      const id = idOf(board, node);
      return {
        at: [id, ...functions.map((from) => idOf(board, from))],
        facts: ['rds.proxy', ...(limitAt(board, node, 'connections')?.facts ?? [])],
        data: { label: labelOf(board, node), running, most },
        fix: { params: { [`${id}.proxy`]: true } },
      };
    });
  },
} as const satisfies Rule;
