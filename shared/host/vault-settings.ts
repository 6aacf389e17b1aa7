/** What an Obsidian vault has chosen for attachments and links: `.obsidian/app.json`. */
import { type LinkFormat, linkFormats } from './note-links.ts';

export interface VaultSettings {
  /** As Obsidian has it: `/` and a path are in the vault, what begins with a dot is beside the note. */
  readonly attachments: string;
  /** Left out where the vault says nothing. */
  readonly format?: LinkFormat;
  /** Whether links are `[[so]]`; left out where the vault says nothing. */
  readonly isWiki?: boolean;
}

/** Obsidian's own choice for attachments where nothing was chosen, or the settings cannot be read, is the vault's root. */
export function vaultSettings(text: string): VaultSettings {
  const settings = objectIn(text);
  const folder = settings['attachmentFolderPath'];
  const format = linkFormats.find((one) => one === settings['newLinkFormat']);
  const markdown = settings['useMarkdownLinks'];
  return {
    attachments: typeof folder === 'string' ? folder : '/',
    ...(format === undefined ? {} : { format }),
    ...(typeof markdown === 'boolean' ? { isWiki: !markdown } : {}),
  };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const settings: unknown = JSON.parse(text);
    return typeof settings === 'object' && settings !== null ? (settings as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
