import type { GuideRank } from '../catalog/guide-ranks.ts';

/** What a badge stands for: "Guide: L6 medium, L7 critical; asked in 60% of interviews; real-time AI processing". */
export function rankText({ l6, l7, frequency, trend }: GuideRank): string {
  const subject = /^[A-Z][A-Z0-9]/.test(trend) ? trend : `${trend.charAt(0).toLowerCase()}${trend.slice(1)}`;
  return `Guide: L6 ${l6}, L7 ${l7}; asked in ${frequency}% of interviews; trend: ${subject}`;
}
