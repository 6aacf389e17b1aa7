/** A thread of its own for the ways of arrows on large boards. */
import { type WaysQuestion, waysAnswerer } from './ways-background.ts';

const answer = waysAnswerer();
self.onmessage = ({ data }: MessageEvent<WaysQuestion>) => self.postMessage(answer(data));
