import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { categories } from '../catalog/service.ts';
import { type Document, emptyDocument, type ServiceNode } from '../model/document.ts';
import { mermaidOf } from './mermaid.ts';

const document: Document = {
  ...emptyDocument('Orders'),
  design: {
    ...emptyDocument().design,
    groups: [
      { id: 'r', kind: 'region', label: 'us-east-1', group: null },
      { id: 'v', kind: 'vpc', label: '', group: 'r' },
    ],
    nodes: [
      { id: 'end', service: 'client', label: 'Apps', group: null, params: { perSecond: 2000 } },
      { id: 'class', service: 'lambda', label: 'Say "hi" <b>', group: 'v', params: {} },
      { id: 'style', service: 'sqs-standard', label: 'SQS', group: 'r', params: {} },
      {
        id: 'click',
        service: 'dynamodb',
        label: 'Carts',
        group: 'r',
        params: { mode: 'provisioned', wcu: 1000, rcu: 1000 },
      },
    ],
    edges: [
      { id: 'e1', from: 'end', to: 'class', label: 'a|b', params: {} },
      { id: 'e2', from: 'class', to: 'style', label: '', params: {} },
      { id: 'e3', from: 'class', to: 'click', label: '', params: {} },
    ],
  },
};

describe('mermaidOf', () => {
  it('writes containers, shapes, modes and escaped labels, without figures when plain', () => {
    const source = { document, analysis: analyze(document.design, catalog), catalog };
    expect(mermaidOf(source, { plain: true, embed: false })).toBe(`flowchart TB
  %% Edgewise
  n1("Apps")
  subgraph g1["us-east-1"]
    n3(["SQS"])
    n4[("Carts<br/>DynamoDB")]
    subgraph g2["VPC"]
      n2["Say #34;hi#34; #60;b#62;<br/>Lambda"]
    end
  end
  n1 -->|"a#124;b"| n2
  n2 -.-> n3
  n2 --> n4
  classDef region fill:none,stroke:#00A4A6,stroke-dasharray:5 3
  class g1 region
  classDef vpc fill:none,stroke:#8C4FFF
  class g2 vpc
  classDef client fill:#e9eaec,stroke:#232F3D,color:#1B1D20
  class n1 client
  classDef compute fill:#fdf1e6,stroke:#ED7100,color:#1B1D20
  class n2 compute
  classDef database fill:#fae9fa,stroke:#C925D1,color:#1B1D20
  class n4 database
  classDef messaging fill:#fde8f2,stroke:#E7157B,color:#1B1D20
  class n3 messaging
`);
  });

  it('says the step of an arrow before its words', () => {
    const layout = { ...document.layout, edges: { e1: { step: 1 }, e2: { step: 12 }, e3: { step: 0 } } };
    const source = { document: { ...document, layout }, analysis: analyze(document.design, catalog), catalog };
    expect(
      mermaidOf(source, { plain: true, embed: false })
        .split('\n')
        .filter((line) => /->/.test(line)),
    ).toEqual(['  n1 -->|"(1) a#124;b"| n2', '  n2 -.->|"(12)"| n3', '  n2 --> n4']);
  });

  it('puts the annotation on every arrow and colours what is over', () => {
    const analysis = analyze(document.design, catalog);
    const text = mermaidOf({ document, analysis, catalog }, { plain: false, embed: false });
    expect(text.split('\n').filter((line) => /-->|linkStyle|\bover\b/.test(line))).toEqual([
      expect.stringContaining('n1 -->|"a#124;b<br/>2k/s · '),
      expect.stringContaining('n2 -->|"2k/s · 200'),
      '  classDef over fill:#FDEBEA,stroke:#DC3B3B,stroke-width:3px,color:#1B1D20',
      '  class n4 over',
      '  linkStyle 2 stroke:#DC3B3B,stroke-width:2px',
    ]);
  });

  it('gives every category a class, read at 4.5 to 1 or better, and services that are tight or over their status after it', () => {
    const all = Object.values(catalog.services);
    const nodes = categories.map((category): ServiceNode => {
      const service = all.find((one) => one.category === category)?.id ?? '';
      return { id: category, service, label: '', group: null, params: {} };
    });
    const board = { ...document, design: { ...document.design, groups: [], nodes, edges: [] } };
    const checked = analyze(board.design, catalog);
    const over = { ...checked.nodes, cache: { ...checked.nodes['cache'], status: 'over' } };
    const analysis = { ...checked, nodes: over } as typeof checked;
    const written = mermaidOf({ document: board, analysis, catalog }, { plain: false, embed: false });
    const classes = [...written.matchAll(/^ {2}class (\S+) (\S+)$/gm)].map(([, node, name]) => `${node} ${name}`);
    const names = categories.map((category) => (category === 'generic' ? 'box' : category));
    expect(classes).toEqual([...names.map((name, i) => `n${i + 1} ${name}`), 'n5 over']);
    const tones = [...written.matchAll(/classDef \S+ fill:(#\w+),.*color:(#\w+)$/gm)];
    const contrasts = tones.map(([, fill = '', text = '']) => contrast(fill, text));
    expect(contrasts).toHaveLength(names.length + 1);
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
  });
});

/** Of two colours `#rrggbb`, as WCAG 2 counts it: 1 to 21. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
      const value = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
      return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}
