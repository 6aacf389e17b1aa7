import { useEffect, useState } from 'react';
import { colours } from '../../shared/formats/colours.ts';

let drawn = 0;

/** The text as Mermaid draws it; Mermaid itself loads with the first preview. */
export function MermaidPreview({ text, dark }: { readonly text: string; readonly dark: boolean }) {
  const [picture, setPicture] = useState<{ readonly svg: string } | { readonly problem: string } | null>(null);

  useEffect(() => {
    let stale = false;
    drawn += 1;
    const id = `mermaid-preview-${drawn}`;
    void draw(id, text, dark).then((next) => {
      if (!stale) setPicture(next);
    });
    return () => {
      stale = true;
    };
  }, [text, dark]);

  if (picture === null) return <p className="muted">Drawing …</p>;
  if ('problem' in picture) return <p className="over">Mermaid does not draw this: {picture.problem}</p>;
  // Mermaid cleans its output (securityLevel strict), and labels are escaped by our writer before it.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: Mermaid gives its picture as markup
  return <div className="mermaid-picture" dangerouslySetInnerHTML={{ __html: picture.svg }} />;
}

async function draw(
  id: string,
  text: string,
  dark: boolean,
): Promise<{ readonly svg: string } | { readonly problem: string }> {
  try {
    const { default: mermaid } = await import('mermaid');
    mermaid.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      theme: dark ? 'dark' : 'neutral',
      // Mermaid's own grey behind dark labels leaves them under 4.5:1.
      themeVariables: dark ? { edgeLabelBackground: colours.dark.surface } : {},
      fontFamily: '"Inter Variable", Inter, sans-serif',
      suppressErrorRendering: true,
    });
    const { svg } = await mermaid.render(id, text);
    return { svg };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
