/** A thread of its own for the figures of large boards, so that the window keeps drawing while they are worked out. */
import { catalog } from '../../shared/catalog/index.ts';
import { answerer } from './analysis-answer.ts';
import type { Question } from './analysis-message.ts';

const answer = answerer(catalog);
self.onmessage = ({ data }: MessageEvent<Question>) => self.postMessage(answer(data));
