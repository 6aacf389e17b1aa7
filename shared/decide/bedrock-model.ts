import { counted, exact, exactMoney } from '../wording/numbers.ts';
import type { Basis } from './basis.ts';
import { askChoice, askNumber, decision } from './decision.ts';

/** Models that still answer, from the smallest up. */
const ladder = [
  { id: 'bedrock-nova-micro', name: 'Nova Micro', seesImages: false, isSmall: true },
  { id: 'bedrock-nova-lite', name: 'Nova Lite', seesImages: true, isSmall: true },
  { id: 'bedrock-nova-pro', name: 'Nova Pro', seesImages: true, isSmall: false },
  { id: 'bedrock-claude-sonnet-4-6', name: 'Claude Sonnet 4.6', seesImages: true, isSmall: false },
] as const;
type Model = (typeof ladder)[number];

/** Which model answers: the guide's function, and one that uses the budget and never comes back empty-handed. */
export const bedrockModel = decision({
  name: 'bedrock-model',
  title: 'Bedrock model',
  about: 'Which model fits the task, the time and the money?',
  family: ladder.map(({ id }) => id),
  questions: {
    useCase: askChoice(
      'Task',
      {
        customer_service: 'Customers',
        complex_analysis: 'Analysis',
        multimodal_content: 'Multimodal',
        other: 'Other',
      },
      'customer_service',
      'decides how able the model must be',
      { guideName: 'use_case' },
    ),
    latencyMs: askNumber('Answer within', 'ms', 3000, [1, 3_600_000], 'the guide compares it with 100', {
      guideName: 'latency_req',
    }),
    budgetUsd: askNumber(
      'Budget for 1,000 calls',
      'USD',
      5,
      [0, 1_000_000],
      'the guide asks for it and never uses it',
      {
        guideName: 'cost_budget',
      },
    ),
    accuracy: askNumber('Accuracy', 'ratio', 0.9, [0, 1], 'the guide compares it with 95%', {
      guideName: 'accuracy_req',
    }),
    inputTokens: askNumber('Tokens in', 'tokens', 1000, [1, 1_000_000], 'cost and the context window'),
    outputTokens: askNumber('Tokens out', 'tokens', 300, [0, 64_000], 'cost and the time of an answer'),
  },
  gaps: [
    'The budget is asked for and never used.',
    'There is no last branch: customer service at 100 ms or more, analysis at 95% or less and every other task return nothing.',
    'The latency has no unit; as milliseconds no language model writes a whole answer in 100.',
    'Accuracy is never defined: only a test with your own questions tells models apart.',
  ],
  answer({ useCase, latencyMs, budgetUsd, accuracy, inputTokens, outputTokens }, basis) {
    const wanted = rung(useCase, accuracy, basis);
    const candidates = ladder
      .slice(0, wanted + 1)
      .reverse()
      .filter((model) => model.seesImages || useCase !== 'multimodal_content')
      .map((model) => ({ ...model, ...trial(model, inputTokens, outputTokens, basis) }));
    const affordable = candidates.filter(({ usd }) => usd <= budgetUsd);
    const chosen = (affordable.find(({ ms }) => ms <= latencyMs) ??
      affordable[0] ??
      candidates.at(-1)) as (typeof candidates)[number];
    const first = basis.number('bedrock.first-token');
    const window = basis.number(`${chosen.id}.context-window`);
    const guide = guideModel(useCase, latencyMs, accuracy);
    const agrees = guide?.primary === chosen.id;
    const fault = guideFault(guide, latencyMs, first, basis);
    const most = candidates[0] as Model;
    return {
      choice: chosen.id,
      headline: chosen.name,
      steps: [
        { said: `${most.name} is able enough`, because: taskText(useCase, basis), holds: true },
        ...(chosen.id === most.id
          ? []
          : [
              {
                said: `${chosen.name} stands in for ${most.name}`,
                because: 'it is the most able one within the budget, or in time',
                holds: true,
              },
            ]),
        {
          said: 'Within the budget',
          because: `${exactMoney(chosen.usd)} for 1,000 calls of ${exact(inputTokens)} tokens in and ${exact(outputTokens)} out`,
          holds: chosen.usd <= budgetUsd,
        },
        {
          said: `The whole answer within ${exact(latencyMs)} ms`,
          because: `about ${exact(chosen.ms, 0)} ms: ${exact(first)} until the first token, then ${counted(exact(outputTokens), 'tokens')}`,
          holds: chosen.ms <= latencyMs,
        },
        {
          said: 'The first words in time, streamed',
          because: `about ${exact(first)} ms until the first token`,
          holds: first <= latencyMs,
        },
        {
          said: 'Fits the context window',
          because: `${exact(window)} tokens for one call`,
          holds: inputTokens + outputTokens <= window,
        },
      ],
      guide: {
        answer: guide?.text ?? 'nothing at all',
        section: 'Foundation Model Selection Framework',
        agrees,
        ...(fault === null ? {} : { fault }),
      },
      figures: [
        { label: '1,000 calls', value: chosen.usd, unit: 'USD' },
        { label: 'Time of a whole answer', value: chosen.ms, unit: 'ms' },
        ...candidates
          .filter(({ id }) => id !== chosen.id)
          .map(({ name, usd }) => ({ label: `1,000 calls of ${name}`, value: usd, unit: 'USD' })),
      ],
      put: [{ service: chosen.id, params: { inputTokens, outputTokens } }],
    };
  },
});

interface GuideModel {
  readonly primary: string;
  readonly text: string;
  /** Facts on models of this answer that no longer reply. */
  readonly ended: readonly { readonly name: string; readonly fact: string }[];
}

/** Branch for branch what the guide's `select_bedrock_model` returns; `null` where it has no branch. */
export function guideModel(useCase: string, latency: number, accuracy: number): GuideModel | null {
  if (useCase === 'customer_service' && latency < 100)
    return {
      primary: 'bedrock-nova-lite',
      text: 'amazon.nova-lite-v1:0, else anthropic.claude-3-haiku-20240307-v1:0, with routing and caching',
      ended: [{ name: 'Claude 3 Haiku', fact: 'bedrock-claude-3-haiku.end-of-life' }],
    };
  if (useCase === 'complex_analysis' && accuracy > 0.95)
    return {
      primary: 'bedrock-nova-premier',
      text: 'amazon.nova-premier-v1:0 in batches, distilled',
      ended: [{ name: 'Nova Premier', fact: 'bedrock-nova-premier.end-of-life' }],
    };
  if (useCase === 'multimodal_content')
    return {
      primary: 'bedrock-nova-pro',
      text: 'amazon.nova-pro-v1:0 for text, amazon.nova-canvas-v1:0 for images, amazon.nova-reel-v1:0 for video',
      ended: [
        { name: 'Nova Canvas', fact: 'bedrock-nova-canvas.end-of-life' },
        { name: 'Nova Reel', fact: 'bedrock-nova-reel.end-of-life' },
      ],
    };
  return null;
}

/** How far up the ladder the task reaches. */
function rung(useCase: string, accuracy: number, basis: Basis): number {
  if (useCase === 'customer_service') return 1;
  if (useCase === 'multimodal_content') return 2;
  if (useCase === 'complex_analysis') return accuracy > basis.number('decide.analysis-accuracy') ? 3 : 2;
  return 0;
}

function taskText(useCase: string, basis: Basis): string {
  switch (useCase) {
    case 'customer_service':
      return 'answers to customers are short and alike';
    case 'multimodal_content':
      return 'it reads images and video; pictures are made by a model of their own';
    case 'complex_analysis':
      return `above ${exact(basis.number('decide.analysis-accuracy') * 100)}% the most able model is asked, below it the next`;
    default:
      return 'start with the smallest, and go up where your own tests fail';
  }
}

/** USD of 1,000 calls and ms of a whole answer. */
function trial(model: Model, inputTokens: number, outputTokens: number, basis: Basis) {
  const usd =
    inputTokens * basis.number(`${model.id}.input-per-1k`) + outputTokens * basis.number(`${model.id}.output-per-1k`);
  const rate = basis.number(model.isSmall ? 'bedrock.token-rate-small' : 'bedrock.token-rate');
  return { usd, ms: basis.number('bedrock.first-token') + (outputTokens / rate) * 1000 };
}

function guideFault(guide: GuideModel | null, latencyMs: number, first: number, basis: Basis): string | null {
  if (guide === null) return 'No branch fits these answers, so the function returns nothing.';
  const ended = guide.ended.map(({ name, fact }) => `${name} since ${basis.text(fact)}`).join(', ');
  const late = latencyMs < first ? ` The first token alone takes about ${exact(first)} ms.` : '';
  return `It names what no longer answers: ${ended}.${late}`;
}
