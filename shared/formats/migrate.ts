/** Version steps of the board file, each from one version to the next. */
export const newestVersion = 1;

type File = Readonly<Record<string, unknown>>;

/** `steps[n]` turns version n + 1 into version n + 2. */
const steps: readonly ((file: File) => File)[] = [];

/** The file as the newest version has it. */
export function migrate(file: File, version: number): File {
  return steps.slice(version - 1).reduce((current, step) => step(current), file);
}
