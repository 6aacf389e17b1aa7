/** Times of a round as people read them. */
export { awayText, clockText as roundClock } from '../../../shared/practice/round/clock-text.ts';
