import type { Issue } from '../../shared/model/result.ts';

/** What is wrong with a file, each with its line and place. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  return (
    <ul className="issues">
      {issues.map(({ line, path, message }) => (
        <li key={`${line} ${path} ${message}`}>
          <span className="issue-line figure">line {line}</span>
          <span className="grow">
            {path !== '' && <code>{path}</code>}
            <span>{message}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
