import { expect, it } from 'vitest';
import { analyze } from '../shared/analyze.ts';
import { catalog } from '../shared/catalog/index.ts';
import type { Design } from '../shared/model/document.ts';
import { doubtLines } from './doubts.ts';

function design(service: string, params: Design['nodes'][number]['params'] = {}): Design {
  return {
    settings: { figures: 'guide', hoursPerMonth: 730, region: 'us-east-1' },
    groups: [],
    nodes: [
      { id: 'a', service: 'client', label: '', group: null, params: { perSecond: 100, readShare: 1 } },
      { id: 'b', service, label: '', group: null, params },
    ],
    edges: [{ id: 'e', from: 'a', to: 'b', label: '', params: {} }],
  };
}

function doubts(service: string, params?: Design['nodes'][number]['params']): readonly string[] {
  return doubtLines(analyze(design(service, params), catalog, { load: 1 }));
}

it('names each figure on which the guide and AWS differ, with both values and the sentence', () => {
  expect(doubts('cloudfront', { originShield: true })).toEqual([
    '',
    'Guide and AWS differ',
    '  10,000 requests to Origin Shield (cloudfront.origin-shield-requests): guide 0.001, AWS 0.0075 USD per 10,000 requests',
    '    the guide is about 7.5 times too low: AWS charges the price of an HTTP request',
  ]);
});

it('names what nobody confirmed', () => {
  const lines = doubts('sns');
  expect(lines).toContain('Unconfirmed figures');
  expect(lines).toContain('  Largest message (sns.message-size): 256 KB');
});

it('says nothing where there is nothing to say', () => {
  expect(doubts('generic')).toEqual([]);
});
