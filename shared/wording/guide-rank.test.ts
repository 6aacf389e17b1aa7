import { expect, it } from 'vitest';
import { guideRanks } from '../catalog/guide-ranks.ts';
import { rankText } from './guide-rank.ts';

it('says what a badge stands for', () => {
  expect([rankText(guideRanks.kinesis), rankText(guideRanks.s3), rankText(guideRanks.bedrock)]).toEqual([
    'Guide: L6 medium, L7 critical; asked in 60% of interviews; trend: real-time AI processing',
    'Guide: L6 critical, L7 critical; asked in 85% of interviews; trend: S3 Vectors integration',
    'Guide: L6 high, L7 critical; asked in 85% of interviews; trend: AI-first architecture',
  ]);
});
