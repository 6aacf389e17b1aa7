import { figure, idOf, labelOf, onRequestPath } from '../ask.ts';
import { linesOf, usdOf } from '../bill.ts';
import { aws, type Board, guide, type Rule, verdictOf } from '../rule.ts';
import { modelAt, modelPages, textModelsOf, withModel } from './models.ts';

/** Models that others learn from, and the student that serves in their place. */
const students: Readonly<Record<string, string>> = { 'bedrock-nova-premier': 'bedrock-nova-pro' };

/** The model that answers people is the student, not its teacher. */
export const teacherServing = {
  id: 'teacher-serving',
  severity: 'warning',
  sources: [
    guide('Foundation Model Selection Framework'),
    guide('Amazon Bedrock Enterprise Integration'),
    aws(modelPages.quotas),
  ],
  fixes: true,
  check(board: Board) {
    const path = onRequestPath(board);
    return verdictOf(
      textModelsOf(board).filter((node) => path.has(node)),
      (node) => {
        const teacher = modelAt(board, node);
        const student = students[teacher];
        if (student === undefined) return null;
        const cost = (key: string) => usdOf(linesOf(board, node, `${key}-tokens`));
        const cheaper = (key: string) =>
          (cost(key) * figure(board, `${student}.${key}-per-1k`)) / figure(board, `${teacher}.${key}-per-1k`);
        return {
          at: [idOf(board, node)],
          facts: [`${teacher}.input-per-1k`, `${student}.input-per-1k`, 'bedrock.distillation-min-prompts'],
          data: {
            label: labelOf(board, node),
            student: board.catalog.services[student]?.name ?? student,
            usd: cost('input') + cost('output'),
            studentUsd: cheaper('input') + cheaper('output'),
          },
          fix: withModel(board, node, student),
        };
      },
    );
  },
} as const satisfies Rule;
