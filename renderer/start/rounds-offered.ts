import type { RoundLength } from '../../shared/practice/round/round.ts';
import type { Level } from '../../shared/practice/scenario.ts';

/** Rounds that the start screen offers: their titles stand here, since the scenarios load when one is chosen. */
export const roundsOffered: readonly {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly minutes: RoundLength;
}[] = [
  { id: 'million-writes', title: 'One million writes a second', level: 'L7', minutes: 45 },
  { id: 'url-shortener', title: 'URL shortener', level: 'L6', minutes: 35 },
  { id: 'video-cost', title: 'Cut the bill of a video platform', level: 'L7', minutes: 35 },
];
