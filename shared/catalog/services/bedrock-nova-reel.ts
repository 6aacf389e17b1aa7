import { bedrockNovaReelFacts } from '../facts/bedrock-nova-reel.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** Makes videos from text, as jobs that write to S3. */
export const bedrockNovaReel: ServiceDefinition = {
  id: 'bedrock-nova-reel',
  name: 'Nova Reel',
  category: 'ai',
  role: 'relay',
  aliases: ['nova-reel', 'amazon.nova-reel-v1:0', 'amazon-nova-reel'],
  params: {
    secondsPerVideo: numberParam('Length', 's', 6, [6, 120], 'billing unit is a generated second'),
    renderS: numberParam('Wall time per video', 's', 90, [1, 3600], 'needed for concurrency'),
  },
  facts: bedrockNovaReelFacts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
