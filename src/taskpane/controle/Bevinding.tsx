import { useState } from 'react';
import { areaName } from '../../table/cells/address';
import type { Finding } from '../../review/finding';
import { rule, sentence } from '../../review/sentences/all';
import { Button } from '../controls/Button';
import { TextField } from '../controls/TextField';
import { usePane, useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { markSeen } from '../model/checking';
import { mayRead } from '../model/commands';
import { sheetRead } from '../model/selectors';
import { goTo } from '../model/selecting';
import { repairsOf } from '../../table/finding';
import { openRepair } from '../model/writing/writing';

/** One finding: what and where, the rule; and what can be done with it. */
export function Bevinding({ finding }: { readonly finding: Finding }) {
  const session = useSession();
  const here = usePane(sheetRead);
  const [reden, setReden] = useState<string>();
  const { area } = finding;
  const repairs = repairsOf(finding);
  const regel = rule(finding);
  const waar = area ? `${areaName(area)}${finding.sheet === here ? '' : ` op ${finding.sheet}`}` : finding.sheet;
  return (
    <li className="bevinding">
      <p>{sentence(finding)}</p>
      {regel !== undefined && <p className="klein">Regel: {regel}</p>}
      <div className="knoppen">
        {area && (
          <Button
            kind="stil"
            icon="pijl"
            text={`Ga naar ${waar}`}
            onClick={() => void goTo(session, finding.sheet, area)}
          />
        )}
        {repairs.length > 0 && (
          <GestureButton
            may={mayRead}
            kind="stil"
            icon="goed"
            text="Herstel"
            name={`Herstel ${waar}`}
            onClick={() => openRepair(session, repairs)}
          />
        )}
        <Button
          kind="stil"
          icon="oog"
          text="Gezien"
          name={`Gezien: ${waar}`}
          expanded={reden !== undefined}
          onClick={() => setReden(reden === undefined ? '' : undefined)}
        />
      </div>
      {reden !== undefined && (
        <div className="veld">
          <TextField
            label="Waarom mag dit zo blijven?"
            help="De werkmap bewaart de reden."
            value={reden}
            onChange={setReden}
          />
          <GestureButton
            may={mayRead}
            text="Bewaar"
            reason={reden.trim() === '' ? 'Vul eerst een reden in.' : undefined}
            onClick={() => void markSeen(session, finding, reden.trim())}
          />
        </div>
      )}
    </li>
  );
}
