import type { Design } from '../shared/model/document.ts';
import { withVariant } from '../shared/whatif/variant.ts';
import { exit, Failure } from './failure.ts';

/** The design with the variant that `--variant` names; a `Failure` names those that there are where it has none of that id. */
export function chosenVariant(file: string, design: Design, id: string | undefined): Design {
  if (id === undefined) return design;
  const { variants = [] } = design;
  if (variants.some((variant) => variant.id === id)) return withVariant(design, id);
  const there =
    variants.length === 0 ? 'It has none' : `There are: ${variants.map((variant) => variant.id).join(', ')}`;
  throw new Failure(exit.usage, `${file}: the board has no variant '${id}'. ${there}.`);
}
