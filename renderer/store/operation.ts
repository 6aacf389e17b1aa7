/** What a person does to a board, as a value: all that another window on the same board has to know of it. */
import type { Edit } from '../../shared/model/edit.ts';
import type { Timeline, Undo } from './history.ts';

export type Operation =
  | { readonly kind: 'apply'; readonly edit: Edit; readonly undo: Undo }
  | { readonly kind: 'settle' | 'abandon' | 'undo' | 'redo' };

/** Is told of every operation on the board in view and of the timeline after it; gives the timeline that is shown. */
export type Conductor = (operation: Operation, next: Timeline) => Timeline;
