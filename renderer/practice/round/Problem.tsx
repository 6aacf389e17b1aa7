import { addEvent } from './runner.ts';
import { useRunning } from './running.ts';

/** What is to be built, with the numbers that were given; those that a candidate has to ask for wait until asked. */
export function Problem() {
  const scenario = useRunning((running) => running.scenario, null);
  const asked = useRunning(({ state }) => state.asked, false);
  if (scenario === null) return null;
  const { prompt, requirements, numbers } = scenario;
  const given = numbers.filter(({ assumed }) => !assumed);
  const others = numbers.filter(({ assumed }) => assumed);
  return (
    <section className="round-problem">
      <details open>
        <summary>The problem</summary>
        <p>{prompt}</p>
        <ul>
          {requirements.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <dl className="round-numbers">
          {[...given, ...(asked ? others : [])].map(({ id, label, value }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd className="figure">{value}</dd>
            </div>
          ))}
        </dl>
        {others.length > 0 && !asked && (
          <button type="button" className="link-button" onClick={() => addEvent({ kind: 'asked' })}>
            Ask for the other numbers
          </button>
        )}
      </details>
    </section>
  );
}
