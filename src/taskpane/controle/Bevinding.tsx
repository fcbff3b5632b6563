import { useState } from 'react';
import { areaName } from '../../table/cells/address';
import type { FindingGroup } from '../../review/finding-groups';
import type { Finding } from '../../review/finding';
import { rule, sentence } from '../../review/sentences/all';
import { Button } from '../controls/Button';
import { telwoord } from '../lib/format';
import { usePane, useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { mayRead } from '../model/commands';
import { sheetRead } from '../model/selectors';
import { goTo } from '../model/selecting';
import { repairsOf } from '../../table/finding';
import { openRepair } from '../model/writing/writing';
import { GezienReden } from './GezienReden';

/** Cells that are named; the rest is counted. */
const MEEST = 8;

/** One finding, or all of one kind: what and where, the rule; and what can be done with it. */
export function Bevinding({ group }: { readonly group: FindingGroup }) {
  const session = useSession();
  const here = usePane(sheetRead);
  const [reden, setReden] = useState(false);
  const [alle, setAlle] = useState(false);
  const [finding] = group;
  const { area } = finding;
  // A repair is written on the sheet that was read: what another one has wrong is put right there.
  const repairs = group.filter(({ sheet }) => sheet === here).flatMap(repairsOf);
  const regel = rule(finding);
  const waar = plaats(finding, here);
  const samen = telwoord(group.length, 'bevinding', 'bevindingen');
  return (
    <li className="bevinding">
      <p>{sentence(finding)}</p>
      {group.length > 1 && (
        <p>
          En {group.length - 1} keer hetzelfde: {plaatsen(group.slice(1), here)}.
        </p>
      )}
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
            text={group.length === 1 ? 'Herstel' : `Herstel deze ${telwoord(repairs.length, 'cel', 'cellen')}`}
            name={group.length === 1 ? `Herstel ${waar}` : `Herstel deze ${repairs.length}: ${waar} en verder`}
            onClick={() => openRepair(session, repairs)}
          />
        )}
        <Button
          kind="stil"
          icon="oog"
          text="Gezien"
          name={group.length === 1 ? `Gezien: ${waar}` : `Gezien: ${waar} en verder`}
          expanded={reden}
          onClick={() => setReden(!reden)}
        />
        {group.length > 1 && (
          <Button
            kind="stil"
            icon={alle ? 'neer' : 'rechts'}
            text={`Toon alle ${samen}`}
            expanded={alle}
            onClick={() => setAlle(!alle)}
          />
        )}
      </div>
      {reden && <GezienReden group={group} onWeg={() => setReden(false)} />}
      {alle && (
        <ul className="bevindingen" aria-label={`Alle ${samen}`}>
          {group.map((one, i) => (
            <Bevinding key={`${one.area?.row} ${one.area?.column} ${i}`} group={[one]} />
          ))}
        </ul>
      )}
    </li>
  );
}

function plaats({ area, sheet }: Finding, here: string | undefined): string {
  return area ? `${areaName(area)}${sheet === here ? '' : ` op ${sheet}`}` : sheet;
}

function plaatsen(group: readonly Finding[], here: string | undefined): string {
  const namen = group.slice(0, MEEST).map((one) => plaats(one, here));
  const rest = group.length - namen.length;
  return rest > 0 ? `${namen.join(', ')} en nog ${rest}` : namen.join(', ');
}
