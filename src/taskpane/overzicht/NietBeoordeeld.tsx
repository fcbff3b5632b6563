import { cellArea } from '../../table/cells/address';
import type { ReadingFinding } from '../../table/reading-finding';
import { readingSentence } from '../../table/sentences/reading';
import { nameRepair } from '../../review/checks/name-repair';
import type { Overview } from '../../review/assess/overview';
import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../shell/context';
import { telwoord } from '../lib/format';
import { goTo } from '../model/selecting';
import { openRepair } from '../model/writing/writing';

const MEEST = 3;

/** What is wrong in the table, and which gemeenten therefore have no figures; each with the way to its cell. */
export default function NietBeoordeeld({ overview: { table, unassessed } }: { readonly overview: Overview }) {
  const session = useSession();
  const fouten = table.findings.filter(({ severity }) => severity === 'fout');
  // The same of many rows, as on a new sheet without figures, is said once.
  const [reden, ...andere] = new Set(unassessed.map((one) => one.reden));
  const samen = fouten.length === 0 && unassessed.length > MEEST && andere.length === 0;
  return (
    <div className="inhoud">
      <MessageBar tone="fout">
        {unassessed.length > 0 && (
          <b>
            {telwoord(unassessed.length, 'rij is', 'rijen zijn')} niet beoordeeld{samen && `: ${reden}`}.{' '}
          </b>
        )}
        <ul className="fouten">
          {fouten.slice(0, MEEST).map((finding) => (
            <li key={`${finding.code} ${finding.area?.row} ${finding.area?.column}`}>
              {readingSentence(finding)}
              <Naamherstel finding={finding} />
              {finding.area && (
                <Button
                  kind="stil"
                  text="Toon cel"
                  name={`Toon cel: ${readingSentence(finding)}`}
                  onClick={() => finding.area && void goTo(session, finding.sheet, finding.area)}
                />
              )}
            </li>
          ))}
          {fouten.length === 0 &&
            !samen &&
            unassessed.slice(0, MEEST).map(({ row, naam, reden }) => (
              <li key={row.row}>
                {naam || `Rij ${row.row + 1}`}: {reden}.
                <Button
                  kind="stil"
                  text="Toon rij"
                  name={`Toon rij van ${naam}`}
                  onClick={() => void goTo(session, table.sheet, cellArea(row.row, table.area.column))}
                />
              </li>
            ))}
        </ul>
        {fouten.length > MEEST && (
          <Button
            kind="stil"
            text={`En nog ${telwoord(fouten.length - MEEST, 'fout', 'fouten')}: bekijk ze bij Controle`}
            onClick={() => session.store.set({ tab: 'controle' })}
          />
        )}
      </MessageBar>
    </div>
  );
}

/** The official name, where a name is nearly that: one press shows what will be written. */
function Naamherstel({ finding }: { readonly finding: ReadingFinding }) {
  const session = useSession();
  const grid = usePane(({ reading }) => reading?.grid);
  const repair = grid && nameRepair(finding, grid);
  return repair === undefined ? null : (
    <Button
      kind="stil"
      icon="goed"
      text={`Maak er ${repair.content} van`}
      onClick={() => openRepair(session, [repair])}
    />
  );
}
