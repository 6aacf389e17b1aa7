/**
 * Where the files go that come along with a note, and how the note links to them. In an Obsidian vault attachments go where the vault
 * keeps its own. Links are relative and in Markdown's own form whatever the vault prefers: Obsidian follows them and keeps them up to date
 * when files move, and every other viewer reads them too.
 */

/** The part of a file system that is asked; paths are the system's own. */
export interface Disk {
  readonly join: (...parts: string[]) => string;
  readonly dirname: (file: string) => string;
  readonly basename: (file: string) => string;
  readonly relative: (from: string, to: string) => string;
  readonly exists: (file: string) => boolean;
  /** `null` for what is no file that can be read. */
  readonly text: (file: string) => string | null;
}

/** A settings file is small, and a note that is replaced is looked through up to here; bytes. */
const largestRead = 64_000_000;

/** A disk out of a system's own modules for paths and files, as Node has them. */
export function diskOf(
  path: Pick<Disk, 'join' | 'dirname' | 'relative'> & { readonly basename: (file: string) => string },
  files: {
    readonly existsSync: (file: string) => boolean;
    readonly statSync: (file: string) => { isFile(): boolean; readonly size: number };
    readonly readFileSync: (file: string, encoding: 'utf8') => string;
  },
): Disk {
  return {
    join: path.join,
    dirname: path.dirname,
    basename: (file) => path.basename(file),
    relative: path.relative,
    exists: files.existsSync,
    text(file) {
      try {
        const found = files.statSync(file);
        return found.isFile() && found.size <= largestRead ? files.readFileSync(file, 'utf8') : null;
      } catch {
        // What cannot be read is as good as not there.
        return null;
      }
    },
  };
}

export interface Companion {
  /** Without the dot. */
  readonly extension: string;
  readonly isAttachment: boolean;
}

export interface CompanionPlace {
  readonly file: string;
  /** What stands between the parentheses of a link in the note. */
  readonly link: string;
}

/** Folders above a note that are looked at for a vault. */
const mostFolders = 64;

/**
 * Places for files of the note's name. One that is there already is taken over only where the note that is replaced links to it; otherwise
 * the name gets a number. `taken` are places that others have; those that are given are added.
 */
export function placesBeside(
  note: string,
  companions: readonly Companion[],
  disk: Disk,
  taken: Set<string>,
): readonly CompanionPlace[] {
  const home = disk.dirname(note);
  const stem = disk.basename(note).replace(/\.[^.]+$/, '');
  const before = disk.text(note) ?? '';
  const attachments = attachmentFolder(home, disk);
  return companions.map(({ extension, isAttachment }) => {
    const folder = isAttachment ? attachments : home;
    for (let count = 1; ; count += 1) {
      const file = disk.join(folder, `${stem}${count === 1 ? '' : ` ${count}`}.${extension}`);
      const link = linkFor(disk.relative(home, file));
      if (taken.has(file) || (disk.exists(file) && !before.includes(`](${link})`))) continue;
      taken.add(file);
      return { file, link };
    }
  });
}

/** The folder for attachments of a note in `home`: the vault's, or that of the note itself where there is no vault. */
export function attachmentFolder(home: string, disk: Disk): string {
  const vault = vaultRound(home, disk);
  if (vault === null) return home;
  const wanted = settingIn(disk.text(disk.join(vault, '.obsidian', 'app.json')) ?? '');
  const parts = wanted.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  // A vault's attachments lie in the vault.
  if (parts.includes('..')) return vault;
  return disk.join(/^\.(?:[/\\]|$)/.test(wanted) ? home : vault, ...parts);
}

function vaultRound(home: string, disk: Disk): string | null {
  let folder = home;
  for (let count = 0; count < mostFolders; count += 1) {
    if (disk.exists(disk.join(folder, '.obsidian'))) return folder;
    const above = disk.dirname(folder);
    if (above === folder) return null;
    folder = above;
  }
  return null;
}

/** Obsidian's own choice where nothing was chosen is the vault's root. */
function settingIn(text: string): string {
  try {
    const settings: unknown = JSON.parse(text);
    const wanted =
      typeof settings === 'object' && settings !== null
        ? (settings as Readonly<Record<string, unknown>>)['attachmentFolderPath']
        : undefined;
    return typeof wanted === 'string' ? wanted : '/';
  } catch {
    return '/';
  }
}

/** A relative path as a link: what would end it or mean something in it is encoded, letters of any script stay as they are. */
export function linkFor(relative: string): string {
  const path = relative
    .split(/[/\\]/)
    .map((part) => part.replace(/[\p{Cc}\s%()<>"#?[\]|^`*$~@&]/gu, (character) => encodeURIComponent(character)))
    .map((part) => part.replace(/[()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
    .join('/');
  return path.startsWith('../') ? path : `./${path}`;
}
