/** What a person should know of a Mermaid text before it is used. */
import { type ExportOptions, type ExportSource, usualExport } from './format.ts';
import { leftOut } from './mermaid-kept.ts';
import { mermaidProfiles } from './mermaid-profiles.ts';

/** Mermaid's own defaults, which GitHub and most note programs keep. Comments do not count. */
const mostCharacters = 50_000;
const mostArrows = 500;

/** Most characters of comments: a text of more than a million is not read back. */
const mostKept = 900_000;

/** How many characters of comments a diagram of so many may have behind it. */
export function keepingRoom(diagram: number, profile: ExportOptions['profile']): number {
  const { room } = mermaidProfiles[profile];
  return room === null ? mostKept : Math.max(0, room - diagram);
}

export function mermaidNotes(
  text: string,
  { document }: ExportSource,
  { profile, embed }: Pick<ExportOptions, 'profile' | 'embed'> = usualExport,
): readonly string[] {
  const { label, room, beyond } = mermaidProfiles[profile];
  const diagram = text.replaceAll(/^ *%%.*\n/gm, '').length;
  const arrows = document.design.edges.length;
  const less = embed ? leftOut(text) : null;
  const notes: string[] = [];
  if (diagram > mostCharacters)
    notes.push(
      `Mermaid draws at most ${figure(mostCharacters)} characters unless it is told otherwise; this has ${figure(diagram)}.`,
    );
  if (arrows > mostArrows)
    notes.push(`Mermaid draws at most ${mostArrows} arrows unless it is told otherwise; this has ${figure(arrows)}.`);
  if (room !== null && diagram <= mostCharacters && text.length > room)
    notes.push(`${label} takes at most ${figure(room)} characters; this has ${figure(text.length)}.`);
  if (beyond !== undefined && text.length > beyond.characters)
    notes.push(`This text has ${figure(text.length)} characters: ${beyond.says}.`);
  if (less !== null)
    notes.push(
      `The comments go without ${less}, for the text would be too long${room === null ? '' : ` for ${label}`}: it does not come back the same.`,
    );
  return notes;
}

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
