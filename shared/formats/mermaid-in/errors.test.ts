import { describe, expect, test } from 'vitest';
import { parseMermaid } from '../../../cli/mermaid.ts';

/** "line: message" of the first issue. */
async function issueOf(text: string): Promise<string> {
  const read = await parseMermaid(text);
  if (read.ok) throw new Error('it was read');
  return read.error.map(({ line, message }) => `${line}: ${message}`).join('\n');
}

describe('what cannot be read says where, what stands there and what was expected', () => {
  test.each([
    [
      'flowchart TB\n a[x (y)] --> b',
      '2: column 6: “(” does not fit here, within a label; expected “]”. Put the words between quotes: ["…"].',
    ],
    [
      'flowchart TB\n a --> b[never closed\n c --> d\n',
      '2: column 10: the text that begins with “never closed” is not closed; expected “]” at its end.',
    ],
    [
      'flowchart TB\n a[(Orders)) --> b',
      '2: column 11: “)” does not fit here, within a label; expected “)]”. Put the words between quotes: ["…"].',
    ],
    [
      'flowchart TB\n%% one\n a --> b\n c -->> d',
      '4: column 7: “>” does not fit here; expected the name of a box, “&” or “|”.',
    ],
    ['flowchart TB\n a -> b', '2: column 4: “-” does not fit here; expected an arrow (-->), “&”, “;” or a new line.'],
    [
      '\n\n---\ntitle: x\n---\n\nflowchart TB\n a ]] b',
      '8: column 4: “]] b” is nothing that can stand here; expected an arrow (-->), “;” or a new line.',
    ],
    [
      'Some words\n\n```mermaid\nflowchart TB\n a ]] b\n```\n',
      '5: column 4: “]] b” is nothing that can stand here; expected an arrow (-->), “;” or a new line.',
    ],
    [
      'flowchart TB\n subgraph one\n  a\n end\n subgraph two\n  b --> c',
      '5: column 2: the subgraph that begins here is not closed; expected “end” on a line of its own before the text ends.',
    ],
    [
      'flowchart TB\n a --> end',
      '2: column 8: “end” is a word of the language; expected the name of a box. Write “End”, or another id with a label: e["end"].',
    ],
    [
      'flowchart TB\n a --> b\n end',
      '3: column 2: “end” closes no subgraph. Leave it out, or expected “subgraph” before it.',
    ],
    [
      'flowchart TB\n a{x}\n\n\n b --> c{y}\n\n\n d => e',
      '8: column 4: “=> e” is nothing that can stand here; expected an arrow (-->), “;” or a new line.',
    ],
    [
      'flowchart TB\n a["#quot;x#quot;"] -> b',
      '2: column 21: “-” does not fit here; expected an arrow (-->), “&”, “;” or a new line.',
    ],
    [
      'flowchart TB\n a@{ shape: teapot, label: "x" }',
      '2: column 13: no shape is called “teapot”; expected a name such as rect, rounded, cyl, diam or hex, in small letters.',
    ],
    [
      'flowchart TB\n a\n b@{ label: [x, }\n c',
      '3: column 6: what stands between @{ and } cannot be read (missed comma between flow collection entries); expected name: value, with commas between them and quotes round words.',
    ],
    [
      'flowchart TB\n a@{ label: "x\n --> b',
      '2: column 14: the text that begins with “x” is not closed; expected “}” at its end.',
    ],
    ['flowchart XX\n a', '1: column 10: “XX” is nothing that can stand here; expected a direction (TB, BT, LR or RL).'],
    ['  flowchart TB %\n a', '1: column 16: “%” does not fit here; expected a new line.'],
    [
      'architecture-beta\n service a(server[A]',
      '2: column 11: “(” does not fit here; expected a group, a service, a junction or an arrow such as a:R --> L:b. Titles hold letters, digits and blanks, or anything between quotes.',
    ],
    [
      'architecture-beta\n service a(server)[A]\n a:R --> L:nowhere',
      '3: column 12: there is no service, junction or group “nowhere” before this line; expected its id.',
    ],
    [
      'architecture-beta\n service a(server)[A]\n service b(server)[B]\n a --> b',
      '4: column 4: “--” does not fit here; expected “:”.',
    ],
    [
      'info\nflowchart TB\n a --> b',
      '2: column 1: “flowchart TB” begins a diagram within one of the kind “info”; expected it on the first line. Leave line 1 out.',
    ],
    [
      'sequenceDiagram\n A->>B: hi',
      '1: column 1: only Mermaid’s flowchart and architecture diagrams can be drawn here; this is “sequenceDiagram”. Expected “flowchart TB”, “graph LR” or “architecture-beta” on the first line.',
    ],
    ['', '1: there is no diagram in this text. Expected “flowchart TB”, “graph LR” or “architecture-beta”.'],
  ])('%j', async (text, said) => {
    expect(await issueOf(text)).toBe(said);
  });
});

test('what is too large is refused by its number', async () => {
  expect(await issueOf(`flowchart TB\n${'a --> b\n'.repeat(10_001)}`)).toBe(
    '1: this Mermaid text has more than 10,000 arrows, which are all that are read.',
  );
  expect(await issueOf('x'.repeat(1_000_001))).toBe(
    '1: this Mermaid text has 1,000,001 characters; at most 1,000,000 are read.',
  );
});
