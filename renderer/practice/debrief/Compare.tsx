import { useEffect, useMemo, useState } from 'react';
import { type ComparedAttempts, comparedAttempts } from '../../../shared/practice/debrief/attempts.ts';
import { errorText } from '../../../shared/practice/debrief/words.ts';
import { clockText } from '../../../shared/practice/round/clock-text.ts';
import { Choice } from '../../controls/Choice.tsx';
import { whenText } from './dates.ts';
import { attemptOf, type LoadedDebrief } from './load.ts';

/** Two rounds of one scenario, side by side; `with` says which one is shown first. */
export function Compare({
  loaded,
  other,
  onClose,
}: {
  readonly loaded: LoadedDebrief;
  /** Id of the round to begin with. */
  readonly other?: string;
  readonly onClose?: () => void;
}) {
  const { debrief, others } = loaded;
  const [id, setId] = useState(other ?? others[0]?.round.plan.id ?? '');
  useEffect(() => {
    if (other !== undefined) setId(other);
  }, [other]);
  const against = others.find(({ round }) => round.plan.id === id);
  const compared = useMemo(
    () => (against === undefined ? null : comparedAttempts(attemptOf(against, debrief.scenario), loaded)),
    [against, debrief, loaded],
  );
  return (
    <section className="debrief-card" aria-label="Compare attempts">
      <div className="row debrief-over">
        <h2 className="grow">Compare attempts</h2>
        <Choice
          label="Other attempt"
          className="debrief-other"
          value={id}
          options={others.map(({ round: { plan } }) => ({ value: plan.id, label: whenText(plan.startedAt) }))}
          onChange={setId}
        />
        {onClose !== undefined && (
          <button type="button" className="button" onClick={onClose}>
            Close
          </button>
        )}
      </div>
      {compared === null || against === undefined ? (
        <p className="muted">There is no other round of this scenario.</p>
      ) : (
        <Table
          compared={compared}
          heads={[whenText(against.round.plan.startedAt), `this one, ${whenText(debrief.round.plan.startedAt)}`]}
        />
      )}
    </section>
  );
}

function Table({
  compared,
  heads,
}: {
  readonly compared: ComparedAttempts;
  readonly heads: readonly [string, string];
}) {
  const at = (time: number | null) => (time === null ? 'never' : clockText(time));
  const rows: readonly (readonly [string, string, string])[] = [
    ['Score', `${compared.score[0]} of ${compared.of}`, `${compared.score[1]} of ${compared.of}`],
    ['First box', at(compared.firstBox[0]), at(compared.firstBox[1])],
    ['First number on the board', at(compared.firstNumber[0]), at(compared.firstNumber[1])],
    ['Quiet for over two minutes', clockText(compared.idle[0]), clockText(compared.idle[1])],
    ['Hints', `${compared.hints[0]}`, `${compared.hints[1]}`],
    ['Length', clockText(compared.elapsed[0]), clockText(compared.elapsed[1])],
    ['Typical error', errorText(compared.error[0]), errorText(compared.error[1])],
  ];
  return (
    <table className="debrief-table compare">
      <thead>
        <tr>
          <td />
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, a, b]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="figure">{a}</td>
            <td className="figure">{b}</td>
          </tr>
        ))}
        {compared.lines.map(({ id, criterion, weight, points: [a, b] }) => (
          <tr key={id}>
            <th scope="row">{criterion}</th>
            <td className="figure">
              {a} / {weight}
            </td>
            <td className="figure">
              {b} / {weight}
              {a !== b && <span className={b > a ? 'ok' : 'tight'}> {b > a ? 'won' : 'lost'}</span>}
            </td>
          </tr>
        ))}
        {compared.estimates.map(({ id, ask, texts, says }) => (
          <tr key={id}>
            <th scope="row">
              {ask} <span className="muted">· estimate</span>
            </th>
            {([0, 1] as const).map((k) => (
              <td key={k}>
                <span className="figure">{texts[k] ?? '–'}</span> <span className="muted">{says[k]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
