import { useState } from 'react';
import { formatPeriode, parsePeriode } from '../../domain/tijd/periode';
import type { Correction } from '../../table/recognise/columns/corrections';
import type { ReadTable } from '../../table/table';
import type { Column } from '../../table/column';
import { Button } from '../controls/Button';
import { DateField } from '../controls/DateField';
import { Dropdown } from '../controls/Dropdown';
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
  const voor = { kop: column.heading, blad: table.sheet };
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
          <DateField
            label="Tot en met (peildatum)"
            help="De laatste dag die is meegeteld."
            value={column.dates.at(-1)}
            onDone={(peildatum) => onZeg({ peildatum, voor })}
          />
        </div>
      )}
    </>
  );
}
