import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ session: {} }));

const { lookForUpdate } = await import('./updates.ts');
const { betweenLooks, isTimeToLook, updatesAllowed } = await import('./updates-allowed.ts');
type Situation = Parameters<typeof updatesAllowed>[0];
type Parts = Parameters<typeof lookForUpdate>[0];

const address = 'https://updates.example.org/edgewise/';
const mac: Situation = {
  isPackaged: true,
  platform: 'darwin',
  env: {},
  isFromStore: false,
  isSwitchedOff: false,
  policy: '',
  config: `provider: generic\nurl: ${address}\nupdaterCacheDirName: edgewise-updater\n`,
};
const linux: Situation = { ...mac, platform: 'linux', env: { APPIMAGE: '/home/ann/Edgewise.AppImage' } };

test.each<[string, Partial<Situation>, string]>([
  ['a Mac', {}, 'ready'],
  ['Windows', { platform: 'win32' }, 'ready'],
  ['an AppImage', linux, 'ready'],
  ['a deb, an rpm or a folder', { platform: 'linux' }, 'kept-otherwise'],
  ['a snap', { ...linux, env: { ...linux.env, SNAP: '/snap/edgewise/1' } }, 'kept-otherwise'],
  ['a Flatpak', { ...linux, env: { ...linux.env, FLATPAK_ID: 'io.github.edgewise' } }, 'kept-otherwise'],
  ['a store', { isFromStore: true }, 'kept-otherwise'],
  ['the sources', { isPackaged: false, config: 'url: ' }, 'kept-otherwise'],
  ['a try on this machine', { isPackaged: false, config: 'url: http://127.0.0.1:80/' }, 'ready'],
  ['no address', { config: '' }, 'no-address'],
  ['an address without encryption', { config: 'url: http://updates.example.org/' }, 'no-address'],
  ['this machine as address of a packed program', { config: 'url: http://127.0.0.1:80/' }, 'no-address'],
  ['an address with a password', { config: 'url: https://a:b@updates.example.org/' }, 'no-address'],
  ['an address that is none', { config: 'url: ../' }, 'no-address'],
  ['the variable', { env: { EDGEWISE_NO_UPDATES: '1' } }, 'forbidden'],
  ['the switch', { isSwitchedOff: true }, 'forbidden'],
  ['the policy', { policy: '{ "updates": "off" }' }, 'forbidden'],
  ['a policy that is damaged', { policy: '{ "upd' }, 'forbidden'],
  ['a policy that cannot be read', { policy: '\0' }, 'forbidden'],
  ['a policy that allows it', { policy: '{ "updates": "allowed" }' }, 'ready'],
])('%s: %j is %s', (_name, difference, state) => {
  const allowed = updatesAllowed({ ...mac, ...difference });
  expect(allowed.state).toBe(state);
  expect([allowed.address === null, allowed.origin === null]).toEqual([state !== 'ready', state !== 'ready']);
});

test('the origin is that of the address, quoted or not', () => {
  const origin = 'https://updates.example.org';
  expect(updatesAllowed(mac)).toEqual({ state: 'ready', address, origin });
  expect(updatesAllowed({ ...mac, config: `provider: generic\r\nurl: '${address}'\r\n` })).toMatchObject({
    address,
    origin,
  });
});

test('a look a day, and one where the clock makes no sense', () => {
  const now = Date.UTC(2026, 10, 27);
  expect(
    [null, Number.NaN, now + 1, now - betweenLooks, now - betweenLooks + 1, now].map((last) => isTimeToLook(last, now)),
  ).toEqual([true, true, true, true, false, false]);
});

/** A look with an updater that finds version 2, noting what is done in order. */
function look(parts: Partial<Parts>, found: unknown = { isUpdateAvailable: true, updateInfo: { version: '2.0.0' } }) {
  const done: string[] = [];
  const updater = {
    autoDownload: true,
    setFeedURL: ({ url }: { url: string }) => done.push(`at ${url}`),
    checkForUpdates: async () => {
      done.push(updater.autoDownload ? 'looks and downloads' : 'looks');
      if (found instanceof Error) throw found;
      return found;
    },
    downloadUpdate: async () => done.push('downloads'),
  };
  const whole: Parts = {
    address,
    isWanted: () => true,
    lastLook: () => null,
    keepLook: (time) => done.push(`kept ${time}`),
    now: () => 7,
    load: async () => {
      done.push('loads');
      return updater as never;
    },
    ask: async (message) => {
      done.push(message);
      return 0;
    },
    log: (what) => done.push(`log: ${what}`),
    ...parts,
  };
  return lookForUpdate(whole).then((outcome) => [outcome, ...done]);
}

test('updates that are off, or were looked for today, load nothing and ask nobody', async () => {
  expect(await look({ isWanted: () => false })).toEqual(['not now']);
  expect(await look({ lastLook: () => 6 })).toEqual(['not now']);
});

test('a new version is downloaded after a yes, and not before', async () => {
  const before = ['kept 7', 'loads', `at ${address}`, 'looks'];
  expect(await look({})).toEqual([
    'downloaded',
    ...before,
    'Edgewise 2.0.0 is there. Download it now?',
    'downloads',
    'Edgewise 2.0.0 is downloaded.',
  ]);
  expect(await look({ ask: async () => 1 })).toEqual(['declined', ...before]);
  expect(await look({}, null)).toEqual(['none', ...before]);
  expect(await look({}, { isUpdateAvailable: false, updateInfo: { version: '0.1.0' } })).toEqual(['none', ...before]);
});

test('a look that fails is noted, and is not tried again the same day', async () => {
  expect(await look({}, new Error('no answer'))).toEqual([
    'failed',
    'kept 7',
    'loads',
    `at ${address}`,
    'looks',
    'log: Error: no answer',
  ]);
});
