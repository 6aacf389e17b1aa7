/** The fields for prices and budgets: they load when someone opens them. */
import { lazy } from 'react';

export const PriceSettings = lazy(() =>
  import('./PriceSettings.tsx').then((module) => ({ default: module.PriceSettings })),
);
export const Budgets = lazy(() => import('./Budgets.tsx').then((module) => ({ default: module.Budgets })));
