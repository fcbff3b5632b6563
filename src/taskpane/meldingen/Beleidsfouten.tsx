import { cellArea } from '../../table/cells/address';
import { policySentence } from '../../table/policy/sentences';
import { POLICY_SHEET } from '../../table/policy/policy-sheet';
import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../shell/context';
import { goTo } from '../model/selecting';

/** What is wrong on the sheet Beleidsregels; until it is right our own rules hold. */
export default function Beleidsfouten() {
  const session = useSession();
  return usePane(({ policyFaults }) => policyFaults).map((fault) => (
    <MessageBar
      key={`${fault.row} ${fault.column}`}
      tone="fout"
      actions={
        <Button
          text="Toon cel"
          name={`Toon cel: ${policySentence(fault)}`}
          onClick={() => void goTo(session, POLICY_SHEET, cellArea(fault.row, fault.column))}
        />
      }
    >
      {policySentence(fault)} Tot dan gelden alleen de standaardregels.
    </MessageBar>
  ));
}
