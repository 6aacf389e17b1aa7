import { bedrockNovaCanvasFacts } from '../facts/bedrock-nova-canvas.ts';
import { above, fact, flow, is, multiply, perMonth, unit, when } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

const large = above('resolution', 1024);
const premium = is('quality', 'premium');

/** Makes images from text, one call at a time; past its end of life. */
export const bedrockNovaCanvas: ServiceDefinition = {
  id: 'bedrock-nova-canvas',
  name: 'Nova Canvas',
  category: 'ai',
  role: 'relay',
  aliases: ['nova-canvas', 'amazon-nova-canvas', 'amazon.nova-canvas-v1:0'],
  params: {
    resolution: numberParam('Longest side', 'px', 1024, [320, 2048], 'above 1024 px an image costs more', {
      whole: true,
    }),
    quality: choiceParam('Quality', { standard: 'Standard', premium: 'Premium' }, 'standard', 'price of an image'),
  },
  facts: bedrockNovaCanvasFacts,
  limits: [
    {
      key: 'requests-per-minute',
      label: 'Calls a minute, whole account',
      unit: 'requests/min',
      side: 'in',
      demand: multiply(flow('requests'), unit(60, 's in a minute')),
      capacity: fact('rpm'),
      shared: 'bedrock-nova-canvas-requests',
      growsWithLoad: true,
      soft: false,
      of: { noun: 'RPM' },
    },
  ],
  costs: [
    {
      key: 'images',
      label: 'Images',
      unit: 'images',
      on: 'in',
      quantity: perMonth(flow('units')),
      unitUsd: when(
        large,
        when(premium, fact('premium-2048'), fact('std-2048')),
        when(premium, fact('premium-1024'), fact('std-1024')),
      ),
    },
  ],
  card: [{ param: 'resolution' }, { param: 'quality' }],
  latencyMs: fact('latency-p50'),
  availability: fact('bedrock.sla'),
  guideRank: guideRanks.nova,
};
