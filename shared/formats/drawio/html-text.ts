/** The words of a label that is written in HTML. Nothing of it is ever run or shown as markup: what is no word is left out. */

const longest = 20_000;
const breaks = /^(?:br|div|p|li|tr|h[1-6]|ul|ol|table|hr)$/;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  trade: '™',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  bull: '•',
  middot: '·',
  rarr: '→',
  larr: '←',
  times: '×',
  deg: '°',
  euro: '€',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

export function textOfHtml(html: string): string {
  const source = html.slice(0, longest);
  let text = '';
  let at = 0;
  let hidden: string | null = null;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    const until = open === -1 ? source.length : open;
    if (hidden === null) text += source.slice(at, until).replaceAll(/[ \t\r\n\f]+/g, ' ');
    if (open === -1) break;
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?:[^<>"']|"[^"]*"|'[^']*')*>|^<!--[\s\S]*?-->/.exec(
      source.slice(open, open + 4000),
    );
    if (tag === null) {
      // A sign that opens nothing is one that somebody wrote.
      if (hidden === null) text += '<';
      at = open + 1;
      continue;
    }
    at = open + tag[0].length;
    const name = (tag[2] ?? '').toLowerCase();
    const closes = tag[1] === '/';
    if (hidden !== null) {
      if (closes && name === hidden) hidden = null;
    } else if (!closes && (name === 'script' || name === 'style')) hidden = name;
    else if (name === 'br' || (breaks.test(name) && !/(?:^|\n) *$/.test(text.slice(-200)))) text += '\n';
  }
  return decoded(text)
    .split('\n')
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
    .join('\n')
    .trim();
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,10}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
