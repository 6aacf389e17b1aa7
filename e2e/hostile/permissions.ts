/** Run inside the page: asks for everything that a page may ask for. Gives what it got: `given`, or the name of the refusal. */
export async function askForEverything(): Promise<Readonly<Record<string, string>>> {
  const said: Record<string, string> = {};
  const late = () => new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 3000));
  const known = navigator as unknown as Record<string, Record<string, (...given: unknown[]) => Promise<unknown>>>;
  const page = window as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
  const attempt = async (name: string, act: () => Promise<unknown> | undefined) => {
    try {
      const asked = act();
      said[name] = asked === undefined ? 'not there' : await Promise.race([asked.then(() => 'given'), late()]);
    } catch (error) {
      said[name] = (error as Error).name;
    }
  };
  const inDetail = (name: string, options: object = {}) => navigator.permissions.query({ name, ...options } as never);
  const names = [
    ...[
      'accelerometer',
      'ambient-light-sensor',
      'background-fetch',
      'background-sync',
      'camera',
      'clipboard-read',
      'clipboard-write',
    ],
    ...[
      'display-capture',
      'geolocation',
      'gyroscope',
      'idle-detection',
      'keyboard-lock',
      'local-fonts',
      'magnetometer',
      'microphone',
    ],
    ...[
      'midi',
      'notifications',
      'payment-handler',
      'periodic-background-sync',
      'persistent-storage',
      'pointer-lock',
      'push',
    ],
    ...['screen-wake-lock', 'storage-access', 'window-management'],
  ];
  for (const name of names) {
    const options = name === 'push' ? { userVisibleOnly: true } : name === 'midi' ? { sysex: true } : {};
    said[`query ${name}`] = await inDetail(name, options).then(
      ({ state }) => state,
      (error: Error) => error.name,
    );
  }
  await attempt('camera', () => navigator.mediaDevices.getUserMedia({ video: true }));
  await attempt('microphone', () => navigator.mediaDevices.getUserMedia({ audio: true }));
  await attempt('screen', () => navigator.mediaDevices.getDisplayMedia({ video: true }));
  await attempt(
    'place',
    () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
  );
  await attempt('notification', () =>
    Notification.requestPermission().then((answer) =>
      answer === 'granted' ? answer : Promise.reject(new DOMException('', answer)),
    ),
  );
  await attempt('midi', () => navigator.requestMIDIAccess({ sysex: true }));
  await attempt('usb', () => known['usb']?.['requestDevice']?.({ filters: [] }));
  await attempt('hid', () =>
    known['hid']
      ?.['requestDevice']?.({ filters: [] })
      .then((found) =>
        Array.isArray(found) && found.length === 0 ? Promise.reject(new DOMException('', 'none')) : found,
      ),
  );
  await attempt('serial', () => known['serial']?.['requestPort']?.({}));
  await attempt('bluetooth', () => known['bluetooth']?.['requestDevice']?.({ acceptAllDevices: true }));
  await attempt('awake', () => navigator.wakeLock.request('screen'));
  await attempt('fonts', () => page['queryLocalFonts']?.());
  await attempt('screens', () => page['getScreenDetails']?.());
  await attempt('open a file', () => page['showOpenFilePicker']?.());
  await attempt('save a file', () => page['showSaveFilePicker']?.());
  await attempt('open a folder', () => page['showDirectoryPicker']?.());
  await attempt('read the clipboard', () => navigator.clipboard.readText());
  await attempt('read all of the clipboard', () => navigator.clipboard.read());
  await attempt('write the clipboard', () => navigator.clipboard.writeText('x'));
  await attempt('full screen', () => document.documentElement.requestFullscreen());
  await attempt('lock the keyboard', () => known['keyboard']?.['lock']?.(['Escape']));
  await attempt('take the pointer', () => document.body.requestPointerLock() as unknown as Promise<void>);
  await attempt('stay stored', () =>
    navigator.storage.persist().then((kept) => (kept ? kept : Promise.reject(new DOMException('', 'refused')))),
  );
  await attempt('a credential', () => navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16) } }));
  await attempt('share', () => navigator.share?.({ text: 'x' }));
  return said;
}
