/** What a running round puts in the window: they load together, with the first round. */
export { Paused } from './Paused.tsx';
export { RoundPanel } from './RoundPanel.tsx';
export { StageBar } from './StageBar.tsx';
