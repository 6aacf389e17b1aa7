// The points of Electron's security checklist (docs/tutorial/security.md): how each is met, and what proves it. README has it as a table, which
// `npm run quotes` writes again; `checklist.test.ts` sees that every proof is there.

/**
 * @typedef {object} Point
 * @property {string} name as in Electron's list
 * @property {string} how
 * @property {readonly Proof[]} proofs
 */

/**
 * A test: its file and its title, or how the title begins.
 * @typedef {readonly [file: string, title: string]} Proof
 */

const closed = 'e2e/closed.electron.spec.ts';
const hostile = 'e2e/hostile.electron.spec.ts';
const bridge = 'e2e/hostile-bridge.electron.spec.ts';
const rules = 'electron/closed.test.ts';
const shell = 'electron/shell.test.ts';

/** @type {Readonly<Record<string, Proof>>} */
const proofs = {
  network: [hostile, 'nothing that a hostile page does reaches the network, from the board or from the interviewer'],
  program: [hostile, 'a request from inside the program is stopped, and the check for network use would have seen it'],
  places: [hostile, 'a hostile page goes nowhere, opens nothing, reads no file and asks nobody'],
  permissions: [hostile, 'every permission, device and picker is refused, also to a click'],
  calls: [bridge, 'thousands of made-up calls are refused, and the program goes on as before'],
  flood: [bridge, 'a page that asks a hundred things at once puts one dialog on the screen'],
  frames: [
    bridge,
    'only the main frame of our own page is answered: no frame, no other page, no page in our window’s place',
  ],
  sandbox: [
    'e2e/sandbox.electron.spec.ts',
    'the page of an ordinary user runs in the sandbox of the operating system, and shows the board',
  ],
  session: [
    'e2e/session.electron.spec.ts',
    'a whole day’s work asks the network for nothing; the first request would end it',
  ],
  windows: [closed, 'every window has the sandbox, isolation and none of Node'],
  policy: [closed, 'the content policy arrives as a header and is obeyed'],
  addresses: [closed, 'no address opens without a person’s yes, and only of two kinds'],
  preferences: [rules, 'every window is made with the closed preferences, and nothing takes one of them back'],
  external: [rules, 'an address is handed to the system in one place'],
  schemes: [rules, 'nothing loads a file: address, and no page comes from anywhere but our scheme'],
  fuses: [
    'scripts/packaging.test.ts',
    'every fuse is set when the app is packed, and the packed app is asked for the same',
  ],
  electron: [rules, 'one exact Electron ships, with its sum in the lock, no older than when this was written'],
  senders: [shell, 'only the main frame of our window, on our page, is answered'],
  scheme: [shell, 'the page scheme maps %s to %s'],
};

/**
 * @param {string} name
 * @param {string} how
 * @param {readonly string[]} names of `proofs`
 * @returns {Point}
 */
function point(name, how, names) {
  return { name, how, proofs: names.map((proof) => /** @type {Proof} */ (proofs[proof])) };
}

/** In Electron's order. */
export const checklist = [
  point(
    'Only load secure content',
    'nothing is loaded from anywhere but the program: `app://` alone, no name and no number is found on the network',
    ['network', 'program', 'session'],
  ),
  point('No Node.js integration for remote content', 'none in any page, worker or frame, ours included', [
    'windows',
    'preferences',
  ]),
  point('Context isolation', 'on in every window; the bridge is frozen', ['windows', 'calls']),
  point(
    'Process sandboxing',
    '`app.enableSandbox()` and `sandbox: true`; as an ordinary user the system’s own sandbox',
    ['sandbox', 'windows', 'preferences'],
  ),
  point(
    'Handle permission requests',
    'all refused, in every session; a permissions policy switches the features off as well',
    ['permissions'],
  ),
  point('Do not disable webSecurity', 'on', ['windows', 'preferences']),
  point(
    'Define a Content-Security-Policy',
    'one, as a header: nothing from outside, no connection, no form, no frame; and a sandbox without windows, dialogs, downloads',
    ['policy', 'network'],
  ),
  point('No allowRunningInsecureContent', 'off', ['windows', 'preferences']),
  point('No experimental features', 'off', ['windows', 'preferences']),
  point('No enableBlinkFeatures', 'not used; the file pickers of Blink are switched off', [
    'preferences',
    'permissions',
  ]),
  point('No allowpopups for webviews', 'there are no webviews: the tag is off, attaching one is refused', [
    'preferences',
    'network',
  ]),
  point('Verify webview options', 'as above', ['preferences', 'network']),
  point('Limit navigation', 'none, in no frame', ['places']),
  point('Limit new windows', 'a page opens none; the program opens its own', ['places']),
  point('No shell.openExternal with untrusted content', '`https:` and `mailto:` alone, shown and asked each time', [
    'addresses',
    'external',
  ]),
  point('Use a current version of Electron', '45, exact, in the lock with its sum', ['electron']),
  point(
    'Validate the sender of all IPC messages',
    'each call: our window, its main frame, our page; then every argument',
    ['senders', 'frames', 'calls', 'flood'],
  ),
  point('Avoid file://', 'a scheme of our own, which serves the built page and nothing else', [
    'scheme',
    'schemes',
    'places',
  ]),
  point('Check the fuses', 'every one set, read back from the packed program', ['fuses']),
  point(
    'Do not expose Electron APIs',
    'named methods and one listener that gets plain values; no `ipcRenderer`, no event',
    ['windows', 'calls'],
  ),
];

/** The table of README. */
export function checklistTable() {
  const rows = checklist.map(({ name, how, proofs: tests }, index) => {
    const proof = tests.map(([file, title]) => `\`${file}\`: ${title.replace(/: %s.*| %s.*/, ' …')}`).join('; ');
    return `| ${index + 1} | ${name} | ${how} | ${proof} |`;
  });
  return ['| | point | here | proof |', '| --: | --- | --- | --- |', ...rows, ''].join('\n');
}

const block = /(<!-- Electron's checklist, from scripts\/checklist\.mjs -->\n)(?:\|[^\n]*\n)*/;

/**
 * The text with the table put in again.
 * @param {string} text
 */
export function withChecklist(text) {
  return text.replace(block, (_, head) => head + checklistTable());
}
