import '@xyflow/react/dist/base.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/frame.css';
import './styles/palette.css';
import './styles/board.css';
import './styles/drawn-layer.css';
import './styles/cards.css';
import './styles/containers.css';
import './styles/sketch.css';
import './styles/arrows.css';
import './styles/arrow-tools.css';
import './styles/marks.css';
import './styles/floating.css';
import './styles/inspector.css';
import './styles/findings.css';
import './styles/certificate.css';
import './styles/start.css';
import './styles/dialogs.css';
import './styles/access.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Boundary } from './broken/Boundary.tsx';
import { currentHost } from './host/host.ts';
import { start } from './start.ts';

// Safari has no idle time: there what waits for it comes a moment later.
window.requestIdleCallback ??= (work) =>
  window.setTimeout(() => work({ didTimeout: false, timeRemaining: () => 0 }), 200);
window.cancelIdleCallback ??= clearTimeout;

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const page = createRoot(root);
if (window.location.search.startsWith('?interviewer=')) {
  // The second window of a round: it has no board, and asks nothing of the world outside.
  void import('./practice/interviewer/page.tsx').then(({ showInterviewer }) => showInterviewer(page));
} else {
  const session = start(currentHost(__APP_VERSION__));
  page.render(
    <StrictMode>
      <Boundary session={session}>
        <App session={session} />
      </Boundary>
    </StrictMode>,
  );
}
