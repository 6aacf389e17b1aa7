/** The pages of a drawing: each a model, as it is or packed. */
import { failed, type Issue, ok, type Result } from '../../model/result.ts';
import { fromBase64 } from '../base64.ts';
import { inflated } from '../inside/deflated.ts';
import { fromUtf8 } from '../utf8.ts';
import { isAddressText } from './looks-like.ts';
import { type Tag, xmlTree } from './xml-tree.ts';

export interface Page {
  /** `mxGraphModel`. */
  readonly model: Tag;
  /** Names of the pages that are not read. */
  readonly others: readonly string[];
}

/** The first page that can be shown. */
export function firstPage(given: string): Result<Page, Issue> {
  const text = isAddressText(given) ? addressText(given.trim()) : ok(given);
  if (!text.ok) return failed(wrong(text.error));
  const tree = xmlTree(text.value);
  if (!tree.ok) return tree;
  const root = tree.value;
  if (root.name === 'mxGraphModel') return ok({ model: root, others: [] });
  if (root.name !== 'mxfile')
    return failed(
      wrong(
        `the outermost tag is <${root.name.slice(0, 40)}>; a drawing of draw.io begins with <mxfile> or <mxGraphModel>`,
      ),
    );
  const pages = root.children.filter(({ name }) => name === 'diagram');
  const [first, ...others] = pages;
  if (first === undefined) return failed(wrong('it has no page: there is no <diagram> in <mxfile>'));
  const model = modelIn(first);
  if (!model.ok) return model;
  return ok({ model: model.value, others: others.map((page, i) => page.attributes.get('name') ?? `Page ${i + 2}`) });
}

function modelIn(page: Tag): Result<Tag, Issue> {
  const inside = page.children.find(({ name }) => name === 'mxGraphModel');
  if (inside !== undefined) return ok(inside);
  const name = page.attributes.get('name') ?? '';
  const where = name === '' ? 'the first page' : `the page “${name.slice(0, 60)}”`;
  const packed = page.text.trim();
  if (packed === '') return failed(wrong(`${where} is empty: there is no <mxGraphModel> in it`));
  const text = unpacked(packed);
  if (!text.ok) return failed(wrong(`${where} cannot be unpacked: ${text.error}`));
  const tree = xmlTree(text.value);
  if (!tree.ok) return failed(wrong(`${where}, unpacked, line ${tree.error.line}, ${tree.error.message}`));
  return tree.value.name === 'mxGraphModel'
    ? tree
    : failed(wrong(`${where} holds <${tree.value.name.slice(0, 40)}> where <mxGraphModel> was expected`));
}

/** A packed page: text in signs of an address, deflated, in base64; all of it only as long as a page may be. */
export function unpacked(packed: string): Result<string, string> {
  // An older page is not packed, and only written in signs of an address.
  if (/^%3C/i.test(packed)) return addressText(packed);
  const bytes = fromBase64(packed);
  if (bytes === null) return failed('it is no base64');
  const inflated = inflatedText(bytes);
  return inflated.ok ? addressText(inflated.value) : inflated;
}

function inflatedText(bytes: Uint8Array): Result<string, string> {
  const whole = inflated(bytes, 'raw');
  if (!whole.ok) return whole;
  const text = fromUtf8(whole.value);
  return text === null ? failed('what is packed is no text in UTF-8') : ok(text);
}

function addressText(text: string): Result<string, string> {
  try {
    return ok(text.includes('%') ? decodeURIComponent(text) : text);
  } catch {
    return failed('what is packed is damaged');
  }
}

function wrong(message: string): Issue {
  return { path: '', line: 1, message };
}
