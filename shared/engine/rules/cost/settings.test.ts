import { expect, it } from 'vitest';
import { type Design, defaultSettings } from '../../../model/document.ts';
import { advise, themes } from '../index.ts';
import { boardOf, client, said } from '../try-rule.ts';

const withSettings = (settings: Partial<Design['settings']>) =>
  boardOf(
    { a: client(1000), g: ['api-gateway-rest'], s: ['ec2-auto-scaling', { instancesAvg: 40 }] },
    { 'a>g': {}, 'g>s': {} },
    { design: { settings: { ...defaultSettings, ...settings } } },
  );

it('leaves out a commitment where the board has settled one', () => {
  expect([said('commitment', withSettings({})), said('commitment', withSettings({ commitment: 0.5 }))]).toEqual([
    ['s'],
    'satisfied',
  ]);
});

it('takes a private discount off both sides of a comparison', () => {
  const amounts = (discount: number) => {
    const [found] = advise(withSettings({ discount }), themes.cost).filter(({ rule }) => rule === 'http-api');
    return [Number(found?.data['usd']), Number(found?.data['http'])];
  };
  const [usd = 0, http = 0] = amounts(0);
  expect(amounts(0.25)).toEqual([expect.closeTo(usd * 0.75, 6), expect.closeTo(http * 0.75, 6)]);
});
