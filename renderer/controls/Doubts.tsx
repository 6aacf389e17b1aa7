import { useAnalysis } from '../store/use-store.ts';
import { Differs } from './Differs.tsx';
import { Unconfirmed } from './Unconfirmed.tsx';

/** What to know of a figure before trusting it: the guide and AWS differ on a fact behind it, or nobody confirmed one. */
export function Doubts({ of }: { readonly of: readonly string[] }) {
  const { facts } = useAnalysis();
  const differs = of.some((id) => facts[id]?.differs !== undefined);
  const unconfirmed = of.some((id) => facts[id]?.confidence === 'unconfirmed');
  return (
    <>
      {differs && <Differs />}
      {unconfirmed && <Unconfirmed />}
    </>
  );
}
