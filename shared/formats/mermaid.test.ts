import { describe, expect, it } from 'vitest';
import { analyze } from '../analyze.ts';
import { catalog } from '../catalog/index.ts';
import { type Document, emptyDocument } from '../model/document.ts';
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
    expect(text.split('\n').filter((line) => /-->|linkStyle|over$/.test(line))).toEqual([
      expect.stringContaining('n1 -->|"a#124;b<br/>2k/s · '),
      expect.stringContaining('n2 -->|"2k/s · 200'),
      '  class n4 over',
      '  linkStyle 2 stroke:#DC3B3B,stroke-width:2px',
    ]);
  });
});
