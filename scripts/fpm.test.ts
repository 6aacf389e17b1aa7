import { expect, test } from 'vitest';
import { controlFile, readOrder, specFile } from './fpm.mjs';

const args = [
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libgtk-3-0 | libgtk-3-0t64', '-d', 'libnss3'],
  ...['--deb-recommends', 'libsecret-1-0', '--deb-compression', 'xz', '--architecture', 'amd64'],
  ...['--description', 'Short\n Longer words.', '--version', '0.1.0', '--package', '/out/a.deb', '--name', 'edgewise'],
  ...['--maintainer', 'M <m@x>', '--url', 'https://x.example', '--license', 'MIT', '--category', 'graphics'],
  ...['/out/linux-unpacked/=/opt/Edgewise', '/tmp/a=b.png=/usr/share/icons/a.png'],
];

test('the command line of electron-builder is read as fpm reads it', () => {
  expect(readOrder(args)).toEqual({
    options: {
      s: 'dir',
      t: 'deb',
      'deb-compression': 'xz',
      architecture: 'amd64',
      description: 'Short\n Longer words.',
      version: '0.1.0',
      package: '/out/a.deb',
      name: 'edgewise',
      maintainer: 'M <m@x>',
      url: 'https://x.example',
      license: 'MIT',
      category: 'graphics',
    },
    depends: ['libgtk-3-0 | libgtk-3-0t64', 'libnss3'],
    recommends: ['libsecret-1-0'],
    places: [
      ['/out/linux-unpacked/', '/opt/Edgewise'],
      ['/tmp/a=b.png', '/usr/share/icons/a.png'],
    ],
  });
});

test('the control file of a deb says what was ordered', () => {
  expect(controlFile(readOrder(args), 1234)).toBe(`Package: edgewise
Version: 0.1.0
License: MIT
Architecture: amd64
Maintainer: M <m@x>
Installed-Size: 1234
Depends: libgtk-3-0 | libgtk-3-0t64, libnss3
Recommends: libsecret-1-0
Section: graphics
Homepage: https://x.example
Description: Short
 Longer words.
`);
});

test('the spec of an rpm needs what was ordered and owns what was laid out', () => {
  const lines = specFile(readOrder(args), ['/opt/Edgewise', '/usr/share/icons/a.png']).split('\n');
  expect(lines.filter((line) => /^(Name|Version|Requires|License|"\/)/.test(line))).toEqual([
    'Name: edgewise',
    'Version: 0.1.0',
    'License: MIT',
    'Requires: libgtk-3-0 | libgtk-3-0t64',
    'Requires: libnss3',
    '"/opt/Edgewise"',
    '"/usr/share/icons/a.png"',
  ]);
});
