import { ChevronRight, Workflow } from 'lucide-react';
import { useEffect, useState } from 'react';
import { commandOf } from '../commands/index.ts';
import { commandKeys } from '../controls/CommandButton.tsx';
import { firstExamples } from '../files/first-examples.ts';
import { useSession } from '../store/use-store.ts';
import { ExampleRow } from './ExampleRow.tsx';
import { InterruptedRow } from './InterruptedRow.tsx';
import { RecentPanel } from './RecentPanel.tsx';
import { RoundRow } from './RoundRow.tsx';
import { roundsOffered } from './rounds-offered.ts';

const keys = [
  'view.quick-add',
  'tool.arrow',
  'tool.container',
  'tool.note',
  'view.commands',
  'help.shortcuts',
] as const;
const words: Readonly<Record<(typeof keys)[number], string>> = {
  'view.quick-add': 'type a line',
  'view.commands': 'every command',
  'tool.arrow': 'arrow',
  'tool.container': 'container',
  'tool.note': 'note',
  'help.shortcuts': 'all keys',
};

/** What an empty board shows: what this is for, and the ways to begin. */
export function StartScreen() {
  const session = useSession();
  const aside = useDragInHand();

  return (
    <div className={aside ? 'start aside' : 'start'}>
      <div className="start-body">
        <h1>
          Draw it, and every arrow says what it carries,
          <br />
          where it breaks and what it costs.
        </h1>
        <div className="start-line">
          <Workflow size={18} className="muted" />
          <input
            aria-label="Type a line to draw"
            placeholder="client > apigw > lambda > ddb"
            value=""
            spellCheck={false}
            autoComplete="off"
            // Typing goes on in quick add, which shows what it draws.
            onChange={(event) => session.board.show({ kind: 'quick-add', text: event.target.value })}
            onClick={() => commandOf('view.quick-add').run(session)}
          />
          <span className="start-hint">
            type a line, or press <kbd>/</kbd>
          </span>
        </div>
        <InterruptedRow />
        <div className="start-columns">
          <section className="start-panel">
            <h2>Open an example</h2>
            {firstExamples.map((example) => (
              <ExampleRow key={example.id} example={example} />
            ))}
            <button type="button" className="list-more" onClick={() => session.board.show({ kind: 'examples' })}>
              All examples
              <ChevronRight size={14} />
            </button>
          </section>
          <section className="start-panel">
            <h2>Start a round</h2>
            {roundsOffered.map((round) => (
              <RoundRow key={round.id} round={round} />
            ))}
            <button type="button" className="list-more" onClick={() => commandOf('practice.new').run(session)}>
              All scenarios
              <ChevronRight size={14} />
            </button>
          </section>
        </div>
        <RecentPanel />
      </div>
      <div className="start-keys" aria-hidden="true">
        {keys.map((id) => (
          <span key={id}>
            <kbd>{commandKeys(id)}</kbd>
            {words[id]}
          </span>
        ))}
      </div>
    </div>
  );
}

/** True while a service is in hand: the board below must take it wherever it is let go. */
function useDragInHand(): boolean {
  const [inHand, setInHand] = useState(false);
  useEffect(() => {
    const take = (event: Event) => {
      if (event.target instanceof Element && event.target.closest('[draggable="true"]')) setInHand(true);
    };
    const release = () => setInHand(false);
    window.addEventListener('pointerdown', take);
    // A drag ends without a pointerup, and a press without a dragend.
    window.addEventListener('pointerup', release);
    window.addEventListener('dragend', release);
    return () => {
      window.removeEventListener('pointerdown', take);
      window.removeEventListener('pointerup', release);
      window.removeEventListener('dragend', release);
    };
  }, []);
  return inHand;
}
