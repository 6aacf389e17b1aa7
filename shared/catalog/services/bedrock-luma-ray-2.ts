import { bedrockLumaRay2Facts } from '../facts/bedrock-luma-ray-2.ts';
import { numberParam, type ServiceDefinition } from '../service.ts';

/** Makes videos from text, as jobs that write to S3. */
export const bedrockLumaRay2: ServiceDefinition = {
  id: 'bedrock-luma-ray-2',
  name: 'Luma Ray 2',
  category: 'ai',
  role: 'relay',
  aliases: ['luma', 'luma-ray', 'luma-ray-2'],
  params: {
    secondsPerMonth: numberParam('Generated seconds', 's/month', 600, [0, 10000000], 'billing unit'),
  },
  facts: bedrockLumaRay2Facts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
