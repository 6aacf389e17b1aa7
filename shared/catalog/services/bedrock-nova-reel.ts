import { bedrockNovaReelFacts } from '../facts/bedrock-nova-reel.ts';
import { fact, flow, multiply, param, perMonth, pick, unit } from '../formula.ts';
import { guideRanks } from '../guide-ranks.ts';
import { choiceParam, numberParam, type ServiceDefinition } from '../service.ts';

/** Makes videos from text, as jobs that write to S3; past its end of life. */
export const bedrockNovaReel: ServiceDefinition = {
  id: 'bedrock-nova-reel',
  name: 'Nova Reel',
  category: 'ai',
  role: 'relay',
  aliases: ['nova-reel', 'amazon-nova-reel', 'amazon.nova-reel-v1:0'],
  params: {
    secondsPerVideo: numberParam('Length', 's', 6, [6, 120], 'every second is billed'),
    renderS: numberParam('Time to make one', 's', 90, [1, 3600], 'videos at once = rate × time'),
    version: choiceParam('Version', { 'v1.0': '1.0', 'v1.1': '1.1' }, 'v1.0', 'version 1.1 makes fewer at once'),
  },
  facts: bedrockNovaReelFacts,
  limits: [
    {
      key: 'videos-at-once',
      label: 'Videos at once, whole account',
      unit: 'jobs',
      side: 'in',
      demand: multiply(flow('units'), param('renderS')),
      capacity: pick('version', { 'v1.0': fact('concurrent-jobs-v1-0'), 'v1.1': fact('concurrent-jobs-v1-1') }),
      shared: 'bedrock-nova-reel-jobs',
      growsWithLoad: true,
      soft: false,
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
      unitUsd: fact('per-second-720p'),
    },
  ],
  card: [{ param: 'secondsPerVideo' }],
  latencyMs: multiply(param('renderS'), unit(1000, 'ms in a second')),
  availability: fact('bedrock.sla'),
  guideRank: guideRanks.nova,
};
