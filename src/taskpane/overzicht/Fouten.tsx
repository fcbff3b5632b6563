import type { Overview } from '../../review/assess/overview';
import Beleidsfouten from '../meldingen/Beleidsfouten';
import { usePane } from '../shell/context';
import NietBeoordeeld from './NietBeoordeeld';

/** What is wrong with the rules on their sheet, and with the table; nothing when nothing is. */
export default function Fouten({ overview }: { readonly overview: Overview }) {
  const hasFaults = usePane(({ policyFaults }) => policyFaults.length > 0);
  const { table, unassessed } = overview;
  const isWrong = unassessed.length > 0 || table.findings.some(({ severity }) => severity === 'fout');
  return (
    <>
      {hasFaults && <Beleidsfouten />}
      {isWrong && <NietBeoordeeld overview={overview} />}
    </>
  );
}
