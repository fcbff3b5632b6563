import { useState } from 'react';
import { isFormula } from '../../change/write/content';
import type { CellState, WritePlan } from '../../change/write/plan';
import { cellName } from '../../table/cells/address';
import { Button } from '../controls/Button';
import { celinhoud } from '../lib/celinhoud';
import { telwoord } from '../lib/format';
import { usePane, useSession } from '../shell/context';
import { formuleIn } from './formule';
import { rijnamen } from './rijen';

const EERST = 200;

type CellenProps = Pick<WritePlan, 'sheet' | 'changes'> & {
  /** Whether what comes and is a formula is marked as one. */
  readonly formulas?: boolean;
};

/** The first cells at once; all of them when asked, because a sheet may have thousands. */
export function Cellen({ sheet, changes, formulas = false }: CellenProps) {
  const { language } = useSession().workbook.features;
  const inhoud = (cell: CellState): string =>
    isFormula(cell.content) ? formuleIn(language, cell.content) : celinhoud(cell);
  const reading = usePane((state) => state.reading);
  const [alle, setAlle] = useState(false);
  const namen =
    reading !== undefined && 'table' in reading && reading.table.sheet === sheet ? rijnamen(reading.table) : undefined;
  const shown = alle ? changes : changes.slice(0, EERST);
  return (
    <>
      <div className="cellen" role="region" aria-label="Cellen die veranderen" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Cel</th>
              <th scope="col">Nu</th>
              <th scope="col">Wordt</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, column, before, after }) => (
              <tr key={`${row} ${column}`}>
                <th scope="row">
                  {cellName(row, column)} {namen?.has(row) && <span className="klein">{namen.get(row)}</span>}
                </th>
                <td className={before.content === '' ? 'leeg' : ''}>{inhoud(before)}</td>
                <td>
                  {formulas && isFormula(after.content) && <b>formule </b>}
                  {inhoud(after)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < changes.length && (
        <Button
          kind="stil"
          text={`Toon alle ${telwoord(changes.length, 'cel', 'cellen')}`}
          onClick={() => setAlle(true)}
        />
      )}
    </>
  );
}
