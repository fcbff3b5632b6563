import { columnName } from '../../table/cells/address';
import type { Correction } from '../../table/recognise/columns/corrections';
import { withCorrection, withoutCorrection } from '../../table/recognise/corrections-said';
import { ROLE_NAMES, type Role } from '../../table/roles';
import { kolomreden } from './redenen';
import type { ReadTable } from '../../table/table';
import { THRESHOLD, type Column, type Sign } from '../../table/column';
import { Button } from '../controls/Button';
import { Dropdown } from '../controls/Dropdown';
import { usePane, useSession } from '../shell/context';
import { corrections } from '../model/selectors';
import { correct } from '../model/reading/correcting';
import { heeftTijd } from './halfjaren';
import { KolomTijd } from './KolomTijd';
import { ROLKEUZES, TEKENKEUZES } from './rollen';

/** Every column with what we think it is and why; a wrong guess is put right here, and remembered in the workbook. */
export default function Kolommen({ table }: { readonly table: ReadTable }) {
  const session = useSession();
  const said = usePane(corrections);
  const zeg = (column: Column, correction: Correction): void => {
    void correct(session, withCorrection(said, table.signature, column.key, correction));
  };
  return (
    <ul className="kolommen">
      {table.columns.map((column) => (
        <li key={column.column}>
          <Dropdown
            label={
              `${table.layout === 'rows' ? columnName(column.column) : column.column + 1} · ` +
              (column.heading || '(geen kop)')
            }
            help={kolomreden(column)}
            value={column.role}
            options={ROLKEUZES}
            onChange={(role: Role) => zeg(column, { role })}
          />
          {column.sign !== undefined && (
            <Dropdown
              label="Een positief getal is"
              help="Achterstand komt bij de taakstelling, voorsprong gaat eraf."
              value={column.sign}
              options={TEKENKEUZES}
              onChange={(sign: Sign) => zeg(column, { sign })}
            />
          )}
          {heeftTijd(column) && (
            <KolomTijd column={column} table={table} onZeg={(correction) => zeg(column, correction)} />
          )}
          {!column.corrected && !column.ours && column.certainty > 0 && column.certainty < THRESHOLD && (
            <Button
              kind="stil"
              icon="goed"
              text={`Klopt: ${ROLE_NAMES[column.role]}`}
              name={`Klopt, ${column.heading} is ${ROLE_NAMES[column.role]}`}
              onClick={() => zeg(column, { role: column.role })}
            />
          )}
          {column.corrected && (
            <Button
              kind="stil"
              icon="terug"
              text="Weer zoals herkend"
              name={`Weer zoals herkend: ${column.heading}`}
              onClick={() => void correct(session, withoutCorrection(said, table.signature, column.key))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
