import { expect, type Page } from '@playwright/test';
import { contentPolicy } from '../shared/host/content-policy.ts';
import { hostMethods } from '../shared/host/host.ts';
import { test } from './fixture.ts';

/** Runs `source` in the page, as a hostile script there would. */
function inPage(page: Page, source: string): Promise<unknown> {
  return page.evaluate(source);
}

test('every window has the sandbox, isolation and none of Node', async ({ running }) => {
  const { page, electron } = running;
  if (electron === null) throw new Error('this is the desktop’s');
  const another = electron.waitForEvent('window');
  await page.evaluate('window.edgewiseHost.openWindow(null)');
  await (await another).waitForLoadState();
  const interviewer = electron.waitForEvent('window');
  await page.evaluate("window.edgewiseHost.openInterviewer('?interviewer=none')");
  await (await interviewer).waitForLoadState();
  const seen = await Promise.all(
    [page, await another, await interviewer].map((of) =>
      inPage(
        of,
        `({ require: typeof require, process: typeof process, module: typeof module, Buffer: typeof Buffer,
            electron: typeof window.electron, ipc: typeof window.ipcRenderer, opener: window.opener,
            host: Object.keys(window.edgewiseHost ?? {}).sort() })`,
      ),
    ),
  );
  const none = {
    require: 'undefined',
    process: 'undefined',
    module: 'undefined',
    Buffer: 'undefined',
    electron: 'undefined',
    ipc: 'undefined',
    opener: null,
  };
  // Every method of the contract and its events, and nothing else; the interviewer has none.
  const contract = [...Object.keys(hostMethods), 'onEvent'].sort();
  expect(seen).toEqual([
    { ...none, host: contract },
    { ...none, host: contract },
    { ...none, host: [] },
  ]);
  const preferences = await electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const all = (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences();
      const { sandbox, contextIsolation, nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames } = all;
      const { webviewTag, webSecurity, allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures } = all;
      return {
        on: [sandbox, contextIsolation, webSecurity],
        off: [nodeIntegration, nodeIntegrationInWorker, nodeIntegrationInSubFrames, webviewTag].map(Boolean),
        alsoOff: [allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures].map(Boolean),
      };
    }),
  );
  const closed = { on: [true, true, true], off: [false, false, false, false], alsoOff: [false, false, false] };
  expect(preferences).toEqual([closed, closed, closed]);
});

test('the content policy arrives as a header and is obeyed', async ({ running }) => {
  const { page } = running;
  const response = await page.reload();
  expect(await response?.headerValue('content-security-policy')).toBe(
    `${contentPolicy}; frame-ancestors 'none'; sandbox allow-scripts allow-same-origin allow-forms`,
  );
  const blocked = await inPage(
    page,
    `(async () => {
      const seen = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      const image = document.createElement('img');
      image.src = 'https://example.com/x.png';
      document.body.append(image);
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
      const fetched = await fetch('https://example.com/').then(() => 'answered', () => 'refused');
      // Each refusal is told in its own time.
      for (let k = 0; k < 200 && new Set(seen).size < 4; k++) await new Promise((resolve) => setTimeout(resolve, 50));
      return { fetched, injected: window.injected, seen: [...new Set(seen)].sort() };
    })()`,
  );
  expect(blocked).toEqual({
    fetched: 'refused',
    seen: expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'script-src-elem']),
  });
});

test('the bridge takes handles that it gave out and nothing else', async ({ running }) => {
  const { page } = running;
  const refused = await inPage(
    page,
    `(async () => {
      const host = window.edgewiseHost;
      const results = await Promise.all([
        host.saveFile('/etc/passwd', new Uint8Array(1)),
        host.saveFile('/etc/passwd', 'text'),
        host.openRecent('/etc/passwd'),
        host.openDropped(new File(['x'], '/etc/passwd')),
        host.saveFileAs({ suggestedName: 'a', kind: 'constructor', bytes: new Uint8Array(1) }),
        host.setWindowState({ title: 1 }),
        host.confirm(),
      ]);
      return results.map((result) => result.ok ? 'done' : result.error.code);
    })()`,
  );
  expect(refused).toEqual([
    'not-found',
    'bad-request',
    'not-found',
    'unsupported',
    'bad-request',
    'bad-request',
    'bad-request',
  ]);
});

test('no address opens without a person’s yes, and only of two kinds', async ({ running }) => {
  const { page, electron } = running;
  if (electron === null) throw new Error('this is the desktop’s');
  await electron.evaluate(({ dialog, shell }) => {
    const seen: unknown[] = [];
    const answers = [1, 0];
    Object.assign(globalThis, { seen });
    Object.assign(dialog, {
      showMessageBox: async (_window: unknown, asked: Electron.MessageBoxOptions) => {
        seen.push([asked.detail, asked.buttons, asked.defaultId]);
        return { response: answers.shift() };
      },
    });
    Object.assign(shell, { openExternal: async (address: string) => seen.push(`opened ${address}`) });
  });
  const answers = await inPage(
    page,
    `(async () => {
      const results = [];
      for (const address of ['file:///etc/passwd', 'javascript:alert(1)', 'http://example.org/', 'smb://a/b', 'ms-msdt:/x',
        'https://a@example.org/', ' https://example.org/', 'https://example.org/%00\\n', 'vbscript:x', 'x:y',
        'https://example.org/no', 'https://example.org/yes'])
        results.push(await window.edgewiseHost.openAddress(address).then((it) => it.ok ? it.value : it.error.code));
      return results;
    })()`,
  );
  expect(answers).toEqual([...Array.from({ length: 10 }, () => 'bad-request'), false, true]);
  expect(await electron.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen)).toEqual([
    ['https://example.org/no', ['Open', 'Cancel'], 1],
    ['https://example.org/yes', ['Open', 'Cancel'], 1],
    'opened https://example.org/yes',
  ]);
});
