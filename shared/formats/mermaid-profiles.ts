/** What each program that draws Mermaid does with a text: its release where it is known, and what it bears. */
import type { Profile } from './format.ts';

export interface MermaidProfile {
  readonly label: string;
  /** One sentence for people who choose it. */
  readonly about: string;
  /** Most characters in all, comments counted, that it draws; `null` where comments do not count. */
  readonly room: number | null;
  /** Beyond so many characters of the whole text, what a person should know. */
  readonly beyond?: { readonly characters: number; readonly says: string };
}

export const mermaidProfiles: Readonly<Record<Profile, MermaidProfile>> = {
  github: {
    label: 'GitHub',
    about: 'Files, issues and comments on GitHub draw it, in light and dark.',
    room: null,
    beyond: { characters: 65_536, says: 'a comment or an issue on GitHub holds 65,536; a file holds more' },
  },
  obsidian: {
    label: 'Obsidian',
    about: 'Obsidian draws it with its own Mermaid, which is older: nothing in the text is newer than release 10.',
    room: null,
  },
  gitlab: {
    label: 'GitLab',
    about: 'GitLab draws short texts at once, and asks for a click before it draws more than 2,000 characters.',
    room: null,
    beyond: { characters: 2_000, says: 'GitLab asks for a click before it draws more than 2,000' },
  },
  'mermaid-live': {
    label: 'mermaid.live',
    about: 'The editor of Mermaid’s makers, always the newest release; the whole text becomes part of its address.',
    room: null,
  },
  excalidraw: {
    label: 'Excalidraw',
    about: 'Excalidraw turns it into boxes and arrows; at most 50,000 characters, and comments count.',
    room: 50_000,
  },
};
