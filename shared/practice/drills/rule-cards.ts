/** Cards that a rule of advice answers: what holds, and why. */
import { rules } from '../../engine/rules/index.ts';
import { ruleWords } from '../../wording/findings/index.ts';
import type { Card, CardSource } from './card.ts';
import { ruleQuestions } from './rule-questions.ts';

export function ruleCards(): readonly Card[] {
  const byId = new Map(rules.map((rule) => [rule.id as string, rule]));
  return ruleQuestions.map(({ rule: id, topic, question, answer }): Card => {
    const { why } = ruleWords(id);
    const outside = (byId.get(id)?.sources ?? []).flatMap((source): readonly CardSource[] => {
      if (source.kind === 'guide') return [{ kind: 'guide', section: source.section }];
      return source.kind === 'aws' ? [{ kind: 'aws', url: source.url }] : [];
    });
    return {
      id: `rule-${id}`,
      topic,
      question,
      answer,
      because: why,
      sources: [{ kind: 'rule', id }, ...outside],
    };
  });
}
