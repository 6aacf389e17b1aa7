import { Tooltip } from 'radix-ui';
import { StrictMode, useEffect, useState } from 'react';
import type { Root } from 'react-dom/client';
import { roundLock, whenFree } from '../round/hold.ts';
import { Interviewer } from './Interviewer.tsx';
import { channelOf, type FromInterviewer, type Lead, type Led, leadLock, type ToInterviewer } from './lead.ts';

/** Fills the interviewer's window: it shows what the candidate's window tells it, and sends back what is wished. */
export function showInterviewer(root: Root): void {
  document.title = 'Interviewer — Edgewise';
  document.documentElement.dataset['theme'] = themeHere();
  root.render(
    <StrictMode>
      <Tooltip.Provider>
        <InterviewerPage round={new URLSearchParams(window.location.search).get('interviewer') ?? ''} />
      </Tooltip.Provider>
    </StrictMode>,
  );
  document.documentElement.setAttribute('data-ready', 'true');
}

/** As the board's window has it, where both keep their settings in one place. */
function themeHere(): 'light' | 'dark' {
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  try {
    const { theme } = JSON.parse(localStorage.getItem('edgewise.preferences') ?? '{}');
    if (theme === 'light' || theme === 'dark') return theme;
  } catch {
    // What cannot be read is what the system shows.
  }
  return isDark ? 'dark' : 'light';
}

function InterviewerPage({ round }: { readonly round: string }) {
  const [led, setLed] = useState<Led | null>(null);
  const [isGone, setIsGone] = useState(false);
  const [lead, setLead] = useState<Lead>(() => () => {});

  useEffect(() => {
    const channel = channelOf(round);
    const left = new AbortController();
    const send = (message: FromInterviewer) => channel.postMessage(message);
    let isKnown = false;
    channel.onmessage = ({ data }: MessageEvent<ToInterviewer>) => {
      setIsGone(false);
      setLed(data.led);
      if (!isKnown) whenFree(roundLock(round), () => setIsGone(true), left.signal);
      isKnown = true;
    };
    setLead(() => send);
    const isHere = () =>
      new Promise<void>((leave) => {
        left.signal.addEventListener('abort', () => leave());
        send({ kind: 'here' });
      });
    navigator.locks.request(leadLock(round), { signal: left.signal }, isHere).catch(() => {});
    return () => {
      left.abort();
      channel.close();
    };
  }, [round]);

  if (led === null || isGone) {
    return (
      <main className="interviewer-waits" aria-label="Interviewer">
        <h1>{isGone ? 'The round has ended here.' : 'Waiting for the candidate’s window …'}</h1>
        <p className="muted">
          {isGone
            ? 'It ended, or its window was closed. A round that was interrupted can be continued there; open this window again from it.'
            : 'Open this window from a running round: Practice, Interviewer’s Window.'}
        </p>
      </main>
    );
  }
  return (
    <main className="interviewer-window" aria-label="Interviewer">
      <Interviewer led={led} lead={lead} isAlone />
    </main>
  );
}
