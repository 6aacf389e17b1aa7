/**
 * Where the files go that come along with a note, and how the note links to them. In an Obsidian vault attachments go where the vault
 * keeps its own, and links have the form that it has chosen. Where it has chosen none they are relative and in Markdown's own form: Obsidian
 * follows these too, and so does every other viewer.
 */
import { linkFor, linksTo, type NoteLink, pathIn, type SeenFrom, vaultLinkFor, wikiPath } from './note-links.ts';
import { type VaultSettings, vaultSettings } from './vault-settings.ts';

export { linkFor };

/** The part of a file system that is asked; paths are the system's own. */
export interface Disk {
  readonly join: (...parts: string[]) => string;
  readonly dirname: (file: string) => string;
  readonly basename: (file: string) => string;
  readonly relative: (from: string, to: string) => string;
  readonly exists: (file: string) => boolean;
  /** `null` for what is no file that can be read. */
  readonly text: (file: string) => string | null;
  /** What is in a folder; nothing for what is none. */
  readonly list: (folder: string) => readonly DiskEntry[];
}

export interface DiskEntry {
  readonly name: string;
  isDirectory(): boolean;
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
    readonly readdirSync: (folder: string, options: { readonly withFileTypes: true }) => readonly DiskEntry[];
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
    list(folder) {
      try {
        return files.readdirSync(folder, { withFileTypes: true });
      } catch {
        return [];
      }
    },
  };
}

export interface Companion {
  /** Without the dot. */
  readonly extension: string;
  readonly isAttachment: boolean;
}

export interface CompanionPlace extends NoteLink {
  readonly file: string;
}

/** Folders above a note that are looked at for a vault. */
const mostFolders = 64;
/** In a larger vault than this a name is taken for one that others have; files and folders. */
const mostEntries = 50_000;

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
  const vault = vaultOf(home, disk);
  const attachments = vault === null ? home : attachmentFolder(home, vault, disk);
  return companions.map(({ extension, isAttachment }) => {
    const folder = isAttachment ? attachments : home;
    for (let count = 1; ; count += 1) {
      const file = disk.join(folder, `${stem}${count === 1 ? '' : ` ${count}`}.${extension}`);
      const seen: SeenFrom = {
        relative: slashed(disk.relative(home, file)),
        absolute: slashed(disk.relative(vault?.root ?? home, file)),
        isAlone: () =>
          vault !== null &&
          ![...taken, ...filesCalled(disk.basename(file), vault.root, disk)].some(
            (other) => other !== file && disk.basename(other).toLowerCase() === disk.basename(file).toLowerCase(),
          ),
      };
      if (taken.has(file) || (disk.exists(file) && !linksTo(before, seen))) continue;
      taken.add(file);
      return { file, ...linkIn(seen, vault) };
    }
  });
}

interface Vault extends VaultSettings {
  readonly root: string;
}

function vaultOf(home: string, disk: Disk): Vault | null {
  const root = vaultRound(home, disk);
  return root === null ? null : { root, ...vaultSettings(disk.text(disk.join(root, '.obsidian', 'app.json')) ?? '') };
}

function linkIn(seen: SeenFrom, vault: Vault | null): NoteLink {
  const { format = 'relative', isWiki = false } = vault ?? {};
  const path = pathIn(seen, format);
  return { link: format === 'relative' ? linkFor(path) : vaultLinkFor(path), wiki: isWiki ? wikiPath(path) : null };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

/** The files of that name in the vault, whichever case it is in. A vault that is too large to look through gives one more. */
function filesCalled(name: string, root: string, disk: Disk): readonly string[] {
  const wanted = name.toLowerCase();
  const found: string[] = [];
  const folders = [root];
  let count = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of disk.list(folder)) {
      if (count === mostEntries) return [...found, name];
      count += 1;
      // Hidden folders are none of a vault's notes.
      if (entry.isDirectory() && !entry.name.startsWith('.')) folders.push(disk.join(folder, entry.name));
      else if (entry.name.toLowerCase() === wanted) found.push(disk.join(folder, entry.name));
    }
  }
  return found;
}

/** The vault's folder for attachments. Its own choice where nothing was chosen is its root. */
function attachmentFolder(home: string, { root, attachments }: Vault, disk: Disk): string {
  const parts = attachments.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  // A vault's attachments lie in the vault.
  if (parts.includes('..')) return root;
  return disk.join(/^\.(?:[/\\]|$)/.test(attachments) ? home : root, ...parts);
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
