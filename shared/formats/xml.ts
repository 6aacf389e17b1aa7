/** Text for XML: markup escaped, what XML cannot hold replaced. Whatever a label holds, it stays text. */
export function escapeXml(text: string): string {
  return text
    .replace(loneSurrogate, '\ufffd')
    .replace(notXml, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids.
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const loneSurrogate = /\p{Surrogate}/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Attributes = Readonly<Record<string, string | number | null>>;

/** One element. Attributes that are `null` are left out; numbers keep two decimals. The content is markup. */
export function element(name: string, attributes: Attributes, content: string | null = null): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null) continue;
    text += ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : escapeXml(value)}"`;
  }
  return content === null ? `${text}/>` : `${text}>${content}</${name}>`;
}
