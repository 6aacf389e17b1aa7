import { useEffect, useMemo } from 'react';
import type { Edit } from '../../shared/model/edit.ts';
import type { Board } from '../store/board.ts';
import { useBoard } from '../store/use-store.ts';

/** A gesture whose moves somebody else reports: what it does to the board is one step. */
export interface Gesture {
  begin(): void;
  /** Whether it goes on: Escape ends it, and the pointer does not know. */
  isOn(): boolean;
  amend(edit: Edit): void;
  /** The end; with an edit that puts things right, that is part of the step. */
  end(last?: Edit | null): void;
  giveUp(): void;
}

/** `idle` also once it was given up; `begun` until something changed. */
type Phase = 'idle' | 'begun' | 'changing';

export function gestureOn(board: Board): Gesture {
  let phase: Phase = 'idle';
  const isOn = () => {
    if (phase === 'changing' && board.get().timeline.base === null) phase = 'idle';
    return phase !== 'idle';
  };
  return {
    begin() {
      phase = 'begun';
    },
    isOn,
    amend(edit) {
      if (!isOn()) return;
      phase = 'changing';
      board.apply(edit, 'amend');
    },
    end(last = null) {
      const isChanged = isOn() && phase === 'changing';
      phase = 'idle';
      if (!isChanged) return;
      if (last === null) board.settle();
      else board.apply(last, 'record');
    },
    giveUp() {
      const isChanged = isOn() && phase === 'changing';
      phase = 'idle';
      if (isChanged) board.abandon();
    },
  };
}

/** The gesture of one component; it is given up when the component goes. */
export function useGesture(): Gesture {
  const board = useBoard();
  const gesture = useMemo(() => gestureOn(board), [board]);
  useEffect(() => () => gesture.giveUp(), [gesture]);
  return gesture;
}
