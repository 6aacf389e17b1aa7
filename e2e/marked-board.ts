import { expect, type Locator } from '@playwright/test';
import type { App } from './app.ts';
import type { Running } from './fixture.ts';
import { openBoard } from './open-board.ts';

/** A client before two functions, one arrow after the other, and a note beside them. */
const board = {
  format: 'edgewise',
  version: 1,
  title: 'Marks',
  design: {
    settings: { figures: 'guide', hoursPerMonth: 730, region: 'us-east-1' },
    groups: [{ id: 'vpc', kind: 'vpc', label: 'Network', group: null }],
    nodes: [
      { id: 'apps', service: 'client', label: 'Apps', params: { perSecond: 100 } },
      { id: 'api', service: 'api-gateway-http', label: 'API', params: {} },
      { id: 'orders', service: 'lambda', label: 'Orders', group: 'vpc', params: {} },
    ],
    edges: [
      { id: 'e1', from: 'apps', to: 'api', label: 'calls', params: {} },
      { id: 'e2', from: 'api', to: 'orders', label: '', params: {} },
    ],
  },
  layout: {
    nodes: { apps: { x: 0, y: 0 }, api: { x: 0, y: 160 }, orders: { x: 0, y: 360 } },
    groups: { vpc: { x: -40, y: 310, width: 300, height: 150 } },
    edges: {},
  },
  sketch: {
    notes: [{ id: 'note', kind: 'note', text: 'Ask the team', x: 360, y: 0, width: 184, height: 60 }],
    strokes: [],
  },
};

/** Opens that board, with what is given in place of its own layout. */
export async function openMarked(running: Running, layout: object = {}): Promise<App> {
  const app = await openBoard(running, 'Marks', { ...board, layout: { ...board.layout, ...layout } });
  await expect(app.card('Orders')).toBeVisible();
  return app;
}

/** The board as its file has it now. */
// biome-ignore lint/suspicious/noExplicitAny: a file's JSON is looked into at will
export async function fileOf(app: App): Promise<any> {
  return JSON.parse(await app.saveAs('Now.edgewise'));
}

export function arrow(app: App, id: string): Locator {
  return app.page.locator(`.react-flow__edge[data-id="${id}"]`);
}

export function note(app: App): Locator {
  return app.page.locator('.react-flow__node-note');
}

/** Selects arrows by their ids, as a person does with the keyboard. */
export async function selectArrow(app: App, id: string, more: readonly string[] = []): Promise<void> {
  await arrow(app, id).focus();
  await app.page.keyboard.press('Enter');
  for (const other of more) await arrow(app, other).locator('.arrow-reach').dispatchEvent('click', { shiftKey: true });
}
