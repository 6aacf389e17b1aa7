import { NewestPrompt } from './Prompts.tsx';
import { RoundPanel } from './RoundPanel.tsx';
import { StageBar } from './StageBar.tsx';
import './round.css';

/** What a running round puts round the board: its bar in the place of the top bar, its panel in that of the inspector. */
export function Round({ withPanel, withMenu }: { readonly withPanel: boolean; readonly withMenu: boolean }) {
  return (
    <>
      <StageBar withMenu={withMenu} />
      {withPanel ? <RoundPanel /> : <NewestPrompt />}
    </>
  );
}
