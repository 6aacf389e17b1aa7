import { bedrockNovaCanvasFacts } from '../facts/bedrock-nova-canvas.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Makes images from text, one call at a time. */
export const bedrockNovaCanvas: ServiceDefinition = {
  id: 'bedrock-nova-canvas',
  name: 'Nova Canvas',
  category: 'ai',
  role: 'relay',
  aliases: ['nova-canvas', 'amazon.nova-canvas-v1:0', 'amazon-nova-canvas'],
  params: {
    resolution: numberParam('Longest side', 'px', 1024, [320, 2048], 'two price bands'),
    quality: choiceParam('Quality tier', { standard: 'standard' }, 'standard', 'price band'),
  },
  facts: bedrockNovaCanvasFacts,
  limits: [],
  costs: [],
  card: [],
  withoutFigures: true,
};
