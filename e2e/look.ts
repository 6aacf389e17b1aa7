import type { Page } from '@playwright/test';

/** What a person sees of the board, in its own coordinates. */
export interface Look {
  readonly things: Readonly<Record<string, Thing>>;
  readonly arrows: Readonly<Record<string, Arrow>>;
  readonly selected: readonly string[];
}

export interface Thing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Its place in the pile, 0 at the bottom. */
  readonly pile: number;
  readonly words: string;
  readonly look: string;
}

export interface Arrow {
  /** What a screen reader says of it. */
  readonly name: string;
  readonly path: string;
  readonly look: string;
}

/** Reads the board off the page. */
export function lookAt(page: Page): Promise<Look> {
  return page.evaluate(() => {
    const plain = (classes: string) =>
      classes
        .split(/\s+/)
        .filter((name) => name !== '' && name !== 'selected')
        .sort()
        .join(' ');
    const nodes = [...document.querySelectorAll<HTMLElement>('.react-flow__node')];
    const pile = nodes
      .map((node, i) => ({ node, z: Number(node.style.zIndex) || 0, i }))
      .sort((a, b) => a.z - b.z || a.i - b.i)
      .map(({ node }) => node);
    const things = nodes.map((node) => {
      const { m41: x, m42: y } = new DOMMatrix(getComputedStyle(node).transform);
      const { offsetWidth: width, offsetHeight: height } = node;
      const look = plain(
        node.querySelector('.card, .frame, .note, .drawn, .drawn-picture')?.getAttribute('class') ?? '',
      );
      const words = node.innerText.replace(/\s+/g, ' ');
      return [node.dataset['id'] ?? '', { x, y, width, height, pile: pile.indexOf(node), words, look }] as const;
    });
    const edges = [...document.querySelectorAll<SVGElement>('.react-flow__edge')];
    const arrows = edges.map((edge) => {
      const name = edge.getAttribute('aria-label') ?? '';
      const path = edge.querySelector('.arrow-reach')?.getAttribute('d') ?? '';
      return [
        edge.dataset['id'] ?? '',
        { name, path, look: plain(edge.querySelector('.arrow')?.getAttribute('class') ?? '') },
      ] as const;
    });
    const selected = [...nodes, ...edges]
      .filter((element) => element.classList.contains('selected'))
      .map((element) => element.dataset['id'] ?? '')
      .sort();
    return { things: Object.fromEntries(things), arrows: Object.fromEntries(arrows), selected };
  });
}
