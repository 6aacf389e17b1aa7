/** Cards that a decision answers: its choice for a situation, and the step that speaks for it; and what the guide's own code gets wrong. */
import type { Catalog } from '../../catalog/service.ts';
import { decide } from '../../decide/decide.ts';
import type { Step } from '../../decide/decision.ts';
import { decisions } from '../../decide/index.ts';
import type { Card } from './card.ts';
import { decisionQuestions } from './decision-questions.ts';

export function decisionCards(catalog: Catalog): readonly Card[] {
  return decisionQuestions.map(({ key, decision: name, given, question, topic = 'decisions' }): Card => {
    const decision = decisions.find((one) => one.name === name);
    if (decision === undefined) throw new Error(`no decision ${name}`);
    const { headline, steps, guide, facts } = decide(decision, given, catalog, 'aws');
    const because = [
      ...spoken(steps),
      ...(guide.agrees || guide.fault === undefined ? [] : [`The guide answers ${guide.answer}. ${guide.fault}`]),
    ];
    return {
      id: `decision-${name}-${key}`,
      topic,
      question,
      answer: headline,
      because: because.join(' '),
      sources: [
        { kind: 'decision', name },
        { kind: 'guide', section: guide.section },
        ...facts.slice(0, 3).map((id) => ({ kind: 'fact' as const, id })),
      ],
    };
  });
}

const longestReasons = 240;

/** What speaks for the choice, as many steps as a person reads beside an answer; at least one. */
function spoken(steps: readonly Step[]): readonly string[] {
  const said: string[] = [];
  for (const { said: claim, because, holds } of steps) {
    const words = claim.includes(':') ? `${claim} (${because}).` : `${claim}: ${because}.`;
    if (!holds || said.length === 3) continue;
    if (said.length > 0 && said.join(' ').length + words.length > longestReasons) break;
    said.push(words);
  }
  return said;
}
