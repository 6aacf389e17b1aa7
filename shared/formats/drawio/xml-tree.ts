/** XML as a tree, within bounds: a file from anywhere may be made to take forever, and is refused before it does. */
import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { failed, type Issue, ok, type Result } from '../../model/result.ts';

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Tag[];
  /** What is written in it, beside its tags. */
  readonly text: string;
}

const most = { characters: 25_000_000, depth: 100, tags: 400_000 } as const;

/** The outermost tag, or what is wrong and at which line and column. */
export function xmlTree(text: string): Result<Tag, Issue> {
  const refusal = refusedAt(text);
  if (refusal !== null) return failed(issueAt(text, refusal.at, refusal.why));
  try {
    const { root } = parseXml(text, { ignoreUndefinedEntities: true });
    return root === null ? failed(issueAt(text, 0, 'there is no tag in it')) : ok(tagOf(root));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    // Behind the first line the message shows the place again.
    const [message = ''] = error.message.split('\n');
    return failed({ path: '', line: error.line, message: `column ${error.column}: ${sentence(message)}` });
  }
}

function sentence(message: string): string {
  const text = message.replace(/ \(line \d+, column \d+\)$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function tagOf(element: XmlElement): Tag {
  let text = '';
  const children: Tag[] = [];
  for (const child of element.children) {
    if (child instanceof XmlElement) children.push(tagOf(child));
    else if ('text' in child) text += child.text;
  }
  return { name: element.name, attributes: new Map(Object.entries(element.attributes)), children, text };
}

/** The first place at which a text is not one that is read; `null` for none. One pass, whatever the text is. */
function refusedAt(text: string): { readonly at: number; readonly why: string } | null {
  if (text.length > most.characters) return { at: 0, why: 'the drawing is larger than 25 MB' };
  let depth = 0;
  let tags = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next === exclamation) {
      if (/^doctype/i.test(text.slice(at + 2, at + 9)))
        return {
          at,
          why: 'it declares a document type, which no drawing of draw.io has; nothing of such a file is read',
        };
      continue;
    }
    if (next === question) continue;
    if (next === slash) {
      depth -= 1;
      continue;
    }
    tags += 1;
    if (tags > most.tags) return { at, why: `there are more than ${most.tags.toLocaleString('en-US')} tags` };
    const end = text.indexOf('>', at);
    if (end === -1) return null;
    if (text.charCodeAt(end - 1) !== slash) depth += 1;
    if (depth > most.depth) return { at, why: `more than ${most.depth} tags lie inside each other` };
  }
  return null;
}

const [exclamation, question, slash] = [0x21, 0x3f, 0x2f];

function issueAt(text: string, at: number, message: string): Issue {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { path: '', line, message: `column ${at - before.lastIndexOf('\n')}: ${message}` };
}
