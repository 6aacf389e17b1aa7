import { type Group, groupKinds } from '../../shared/model/document.ts';
import { groupKindName } from '../../shared/model/group-names.ts';
import { possibleKinds } from '../../shared/model/nesting.ts';
import { exactMoney } from '../../shared/wording/numbers.ts';
import { Choice } from '../controls/Choice.tsx';
import { iconUrl } from '../controls/icons.ts';
import { withContent } from '../edits/extent.ts';
import { nodeName } from '../panels/names.ts';
import { useAnalysis, useBoard, useDocument, useVeiled } from '../store/use-store.ts';
import { Findings } from './Findings.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import { LabelField } from './LabelField.tsx';
import { MarksSection } from './MarksSection.tsx';
import { nodeCosts } from './node-costs.ts';

/** A container: what it is, what lies in it, what that costs. */
export function GroupPanel({ group }: { readonly group: Group }) {
  const board = useBoard();
  const document = useDocument();
  const analysis = useAnalysis();
  const veiled = useVeiled();
  const { design } = document;
  const content = withContent(document, [group.id]);
  const members = design.nodes.filter((node) => content.has(node.id));
  const usd = members
    .flatMap((node) => nodeCosts(design, analysis, node))
    .reduce((sum, line) => sum + (line.usd ?? 0), 0);
  const findings = analysis.findings.filter((finding) => finding.at.includes(group.id));
  return (
    <>
      <section className="panel-head">
        <img src={iconUrl(`group-${group.kind}`)} width={40} height={40} alt="" />
        <div className="grow">
          <LabelField
            id={group.id}
            label={group.label}
            placeholder={groupKindName[group.kind]}
            name="Name of the container"
          />
          <div className="muted">{groupKindName[group.kind]}</div>
        </div>
        <ItemMenu commands={['edit.rename', 'edit.duplicate', 'edit.ungroup', 'edit.delete']} />
      </section>
      <section>
        <div className="param">
          <span className="grow">Kind</span>
          <Choice
            label="Kind"
            value={group.kind}
            options={possibleKinds(design, group.id).map((kind) => ({ value: kind, label: groupKindName[kind] }))}
            onChange={(next) => {
              const to = groupKinds.find((kind) => kind === next);
              if (to) board.apply({ kind: 'set-group-kind', id: group.id, to }, 'record');
            }}
          />
        </div>
      </section>
      <section>
        <h2>
          <span>{members.length === 1 ? '1 service' : `${members.length} services`}</span>
          {!veiled && <span className="figure">{exactMoney(usd)} a month</span>}
        </h2>
        {members.length === 0 && <p className="muted">Drag services in, or draw the container around them.</p>}
        <ul className="members">
          {members.map((node) => (
            <li key={node.id}>
              <button type="button" className="member cut" onClick={() => board.select([node.id])}>
                {nodeName(design, node.id)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <MarksSection id={group.id} />
      <Findings findings={findings} heading="Findings" />
    </>
  );
}
