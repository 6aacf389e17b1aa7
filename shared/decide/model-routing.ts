import { exact } from '../wording/numbers.ts';
import { askNumber, askSwitch, decision } from './decision.ts';

/** Which model a router sends a request to, and whether its prompt can be cached: the guide's optimiser class. */
export const modelRouting = decision({
  name: 'model-routing',
  title: 'Routing among models',
  about: 'Which model takes this request?',
  family: ['bedrock-nova-micro', 'bedrock-nova-lite', 'bedrock-nova-pro', 'bedrock-claude-sonnet-4-6'],
  questions: {
    complexity: askNumber('Complexity', 'ratio', 0.3, [0, 1], 'simple requests go to a small model', {
      guideName: 'complexity',
    }),
    multimodal: askSwitch('Has images or video', false, 'the smallest model reads text only', {
      guideName: 'multimodal',
    }),
    prefixCharacters: askNumber(
      'Start that repeats',
      'characters',
      1000,
      [0, 4_000_000],
      'what every prompt begins with',
      {
        whole: true,
      },
    ),
  },
  gaps: [
    'It looks at the complexity first, so a simple request with an image goes to a model that reads text only.',
    'Complexity is never defined, and a request without it ends in an error.',
    'Its cache compares the first 1,000 characters: two questions with one beginning would get one answer, and it is never filled.',
    'Python’s hash() of a text changes with every process, so the cache is empty after each start.',
  ],
  answer({ complexity, multimodal, prefixCharacters }, basis) {
    const simpleBelow = basis.number('decide.routing-complexity');
    const isSimple = complexity < simpleBelow;
    const model = multimodal ? (isSimple ? models.lite : models.pro) : isSimple ? models.micro : models.claude;
    const tokens = prefixCharacters / basis.number('bedrock.characters-per-token');
    const least = basis.number(`bedrock.caching-min-tokens-${model.cache}`);
    const compared = basis.number('decide.cached-characters');
    const guide = guideRoute(complexity, multimodal);
    const agrees = guide.id === model.id || (guide.id === 'nova' && multimodal);
    return {
      choice: model.id,
      headline: model.name,
      steps: [
        multimodal
          ? { said: 'It reads images', because: 'asked first: Nova Micro and its like read text only', holds: true }
          : { said: 'Text only', because: 'any model reads it', holds: true },
        {
          said: isSimple ? 'A small model is enough' : 'An able model is needed',
          because: `complexity ${exact(complexity)}, the line is at ${exact(simpleBelow)}`,
          holds: true,
        },
        {
          said: 'The start of the prompt can be cached',
          because: `${exact(prefixCharacters)} characters are about ${exact(tokens, 0)} tokens; caching begins at ${exact(least)}`,
          holds: tokens >= least,
        },
      ],
      guide: {
        answer: guide.name,
        section: 'Bedrock Cost Optimization Strategies',
        agrees,
        ...(agrees
          ? guide.id === models.claude.id
            ? { fault: 'It says Claude and names no version.' }
            : {}
          : { fault: 'It tests the complexity first, and Nova Micro cannot read images.' }),
      },
      figures: [
        { label: 'Start of the prompt', value: tokens, unit: 'tokens' },
        { label: 'Shortest start that is cached', value: least, unit: 'tokens' },
        {
          label: 'What the guide’s cache compares',
          value: compared / basis.number('bedrock.characters-per-token'),
          unit: 'tokens',
        },
      ],
      put: [{ service: model.id, params: {} }],
    };
  },
});

const models = {
  micro: { id: 'bedrock-nova-micro', name: 'Nova Micro', cache: 'nova-lite-micro' },
  lite: { id: 'bedrock-nova-lite', name: 'Nova Lite', cache: 'nova-lite-micro' },
  pro: { id: 'bedrock-nova-pro', name: 'Nova Pro', cache: 'nova-pro' },
  claude: { id: 'bedrock-claude-sonnet-4-6', name: 'Claude Sonnet 4.6', cache: 'claude-sonnet-4' },
} as const;

/** Branch for branch what the guide's `optimize_request` calls. */
export function guideRoute(complexity: number, multimodal: boolean): { readonly id: string; readonly name: string } {
  if (complexity < 0.5) return { id: models.micro.id, name: 'the micro model' };
  return multimodal ? { id: 'nova', name: 'Nova models' } : { id: models.claude.id, name: 'Claude' };
}
