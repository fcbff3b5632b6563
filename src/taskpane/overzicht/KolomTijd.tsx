import { useId, useState } from 'react';
import { formatPeriode, parsePeriode } from '../../domain/tijd/periode';
import type { Correction } from '../../table/recognise/columns/corrections';
import type { ReadTable } from '../../table/table';
import type { Column } from '../../table/column';
import { Button } from '../controls/Button';
import { Dropdown } from '../controls/Dropdown';
import { Help } from '../controls/Help';
import { alsDatumveld, uitDatumveld } from '../lib/datumveld';
import { halfjaarkeuzes, heeftDatum, heeftHalfjaar, tijdInWoorden } from './halfjaren';

/** The halfjaar and the date of a column, and a way to put them right. */
export function KolomTijd({
  column,
  table,
  onZeg,
}: {
  readonly column: Column;
  readonly table: ReadTable;
  readonly onZeg: (correction: Correction) => void;
}) {
  const [open, setOpen] = useState(false);
  const veld = useId();
  const voor = { kop: column.heading, blad: table.sheet };
  const dag = column.dates.at(-1);
  return (
    <>
      <Button
        kind="stil"
        icon={open ? 'neer' : 'rechts'}
        text={tijdInWoorden(column)}
        name={`Halfjaar en datum van ${column.heading}: ${tijdInWoorden(column)}`}
        expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && heeftHalfjaar(column) && (
        <Dropdown
          label="Halfjaar"
          help="Het halfjaar waarover de kolom gaat."
          value={column.periode ? formatPeriode(column.periode) : ''}
          options={halfjaarkeuzes(column, table)}
          onChange={(keuze) => {
            const periode = parsePeriode(keuze);
            if (periode) onZeg({ periode, voor });
          }}
        />
      )}
      {open && heeftDatum(column) && (
        <div className="veld">
          <label htmlFor={veld}>Tot en met (peildatum)</label>
          <Help id={`${veld}hulp`}>De laatste dag die is meegeteld.</Help>
          <input
            id={veld}
            type="date"
            aria-describedby={`${veld}hulp`}
            defaultValue={dag === undefined ? '' : alsDatumveld(dag)}
            onBlur={(event) => {
              const peildatum = uitDatumveld(event.target.value);
              if (peildatum !== undefined && peildatum !== dag) onZeg({ peildatum, voor });
            }}
          />
        </div>
      )}
    </>
  );
}
