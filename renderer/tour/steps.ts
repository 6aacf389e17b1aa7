/** The tour of the first minute: what it points at, and what it says. */
export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** The first of these that is on screen is pointed at. */
  readonly at: readonly string[];
  /** Doing it goes on by itself; `null` where it takes a while. */
  readonly done: 'added' | 'connected' | 'certificate' | 'export' | null;
}

export const tourSteps: readonly TourStep[] = [
  {
    title: 'See what breaks',
    text: 'Drag the load slider to the right. Red marks are where a limit is reached; the arrows turn red with it.',
    at: ['.load'],
    done: null,
  },
  {
    title: 'Add a service',
    text: 'Press / and type a name such as sqs, then Enter. It stands on the board at once.',
    at: ['.palette-search', '.rail-search', 'main'],
    done: 'added',
  },
  {
    title: 'Connect two cards',
    text: 'Pull from the edge of a card to another one. Without a mouse: select a card, press A, aim with the arrow keys, Enter.',
    at: ['.react-flow__node-card.selected', '.react-flow__node-card', 'main'],
    done: 'connected',
  },
  {
    title: 'Ask a figure where it comes from',
    text: 'Click any figure on an arrow: it shows its formula, the numbers in it, and the source of each.',
    at: ['.annotation.tight', '.annotation.over', '.annotation', 'main'],
    done: 'certificate',
  },
  {
    title: 'Take it with you',
    text: 'Export gives Mermaid, SVG or a picture. Saving keeps the board as a small text file.',
    at: ['[aria-label="Export"]', '.top-bar'],
    done: 'export',
  },
];
