import { bedrockLumaRay2Facts } from '../facts/bedrock-luma-ray-2.ts';
import { fact, flow, multiply, param, perMonth, pick, unit } from '../formula.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Makes videos from text, as jobs that write to S3. */
export const bedrockLumaRay2: ServiceDefinition = {
  id: 'bedrock-luma-ray-2',
  name: 'Luma Ray 2',
  category: 'ai',
  role: 'relay',
  aliases: ['luma', 'luma-ray', 'luma-ray-2'],
  params: {
    secondsPerVideo: numberParam('Length', 's', 5, [1, 30], 'every second is billed'),
    renderS: numberParam('Time to make one', 's', 90, [1, 3600], 'videos at once = rate × time', {
      source: 'a starting value: minutes',
    }),
    resolution: choiceParam('Resolution', { '720p': '720p', '540p': '540p' }, '720p', 'price of a second'),
  },
  facts: bedrockLumaRay2Facts,
  limits: [
    {
      key: 'videos-at-once',
      label: 'Videos at once, whole account',
      unit: 'jobs',
      side: 'in',
      demand: multiply(flow('units'), param('renderS')),
      capacity: fact('concurrent-requests'),
      shared: 'bedrock-luma-ray-2-jobs',
      growsWithLoad: true,
      soft: true,
      of: { noun: 'jobs' },
    },
  ],
  costs: [
    {
      key: 'video-seconds',
      label: 'Seconds of video',
      unit: 'seconds',
      on: 'in',
      quantity: perMonth(multiply(flow('units'), param('secondsPerVideo'))),
      unitUsd: pick('resolution', { '720p': fact('per-second-720p'), '540p': fact('per-second-540p') }),
    },
  ],
  card: [{ param: 'secondsPerVideo' }, { param: 'resolution' }],
  latencyMs: multiply(param('renderS'), unit(1000, 'ms in a second')),
  availability: fact('bedrock.sla'),
};
