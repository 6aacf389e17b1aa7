import { defineConfig } from '@playwright/test';
import type { AppOptions } from './fixture.ts';

/** Packages are made and tried on Linux, and only there /proc says what holds a process; elsewhere `npm run e2e` says so. */
const linuxOnly = ['packed.electron.spec.ts', 'sandbox.electron.spec.ts'];

const onElectron = process.env['EDGEWISE_ELECTRON'] !== '';

const browser = { name: 'browser', use: { runtime: 'browser' as const }, testIgnore: '*.electron.spec.ts' };
const electron = {
  name: 'electron',
  use: { runtime: 'electron' as const },
  testIgnore: ['*.browser.spec.ts', ...(process.platform === 'linux' ? [] : linuxOnly)],
};
const pictures = { name: 'pictures', use: { runtime: 'electron' as const }, testMatch: '*.pictures.ts' };

/** Started by `npm run e2e`, which sees to everything that these tests need and names it in variables. */
export default defineConfig<AppOptions>({
  testDir: '.',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  // Tests wait more than they work: three at a time on two cores end a fifth sooner than two.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: {
    // Chromium refuses its sandbox to root; the rest keeps it from looking for its maker's servers.
    launchOptions: {
      executablePath: process.env['EDGEWISE_CHROMIUM'] ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    viewport: { width: 1440, height: 900 },
    // A trace of every test costs a quarter of the suite's time; one is taken where somebody looks for a cause.
    trace: process.env['EDGEWISE_TRACE'] === '1' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
  projects: process.env['EDGEWISE_PICTURES'] === '1' ? [pictures] : onElectron ? [browser, electron] : [browser],
});
