import { ParamRow } from '../controls/ParamRow.tsx';
import { useRecents } from '../recents/use-recents.ts';
import { Section } from './Section.tsx';

/** The list of recent files. */
export function FilesSection() {
  const { files, forgetAll } = useRecents();
  const count = files?.length ?? 0;
  return (
    <Section heading="Recent files">
      <ParamRow name={count === 0 ? 'The list is empty' : count === 1 ? 'One file' : `${count} files`}>
        <button type="button" className="button" disabled={count === 0} onClick={forgetAll}>
          Clear the list
        </button>
      </ParamRow>
    </Section>
  );
}
