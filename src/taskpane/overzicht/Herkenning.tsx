import { useState } from 'react';
import type { Datum } from '../../domain/tijd/datum';
import { formatPeriode } from '../../domain/tijd/periode';
import { readingSentence } from '../../table/sentences/reading';
import type { ReadTable } from '../../table/table';
import { Button } from '../controls/Button';
import { Icon } from '../controls/icons';
import { datumVoluit, telwoord } from '../lib/format';
import { later } from '../shell/later';
import { TEKST as PANEEL } from '../lib/sentences';
import { OVERZICHT_TEKST } from './sentences';

const MEEST = 4;

const Dubbel = later(() => import(/* webpackChunkName: "later" */ './Dubbel'));
const Huurcontracten = later(() => import(/* webpackChunkName: "later" */ './vragen/Huurcontracten'));
const Rijen = later(() => import(/* webpackChunkName: "later" */ './vragen/Rijen'));
const Maanden = later(() => import(/* webpackChunkName: "later" */ './Maanden'));
const Kolommen = later(
  () => import(/* webpackChunkName: "later" */ './Kolommen'),
  <p className="even">{PANEEL.laden}</p>,
);

/** What was recognised, in one line; every column with its reason behind a button. */
export function Herkenning({
  table,
  peildatum,
  open,
}: {
  readonly table: ReadTable;
  readonly peildatum: Datum | undefined;
  readonly open: boolean;
}) {
  const [shown, setShown] = useState(open);
  const opmerkingen = table.findings.filter(({ severity }) => severity !== 'fout');
  return (
    <section className="herkenning" aria-label="Herkend">
      <h2 className="blad">
        <Icon name="blad" />
        {table.sheet}
      </h2>
      <p>
        {table.periode && <>halfjaar {formatPeriode(table.periode)} · </>}
        {peildatum !== undefined && <>stand op {datumVoluit(peildatum)} · </>}
        {telwoord(table.rows.length, 'gemeente', 'gemeenten')}
      </p>
      {opmerkingen.slice(0, MEEST).map((finding) => (
        <p
          key={`${finding.code} ${finding.area?.row} ${finding.area?.column}`}
          className={finding.severity === 'let op' ? 'opmerking letop' : 'opmerking'}
        >
          <Icon name={finding.severity === 'let op' ? 'Warning' : 'Info'} />
          {readingSentence(finding)}
        </p>
      ))}
      {opmerkingen.length > MEEST && (
        <p className="klein">En nog {telwoord(opmerkingen.length - MEEST, 'opmerking', 'opmerkingen')}.</p>
      )}
      {table.doubles?.map((doubles) => (
        <Dubbel key={doubles.role} table={table} doubles={doubles} />
      ))}
      {table.rowChoices?.map((choice) => (
        <Rijen key={choice.column.key} table={table} choice={choice} />
      ))}
      {table.contracts && <Huurcontracten table={table} contracts={table.contracts} />}
      {table.months && <Maanden table={table} months={table.months} />}
      <Button
        kind="stil"
        icon={shown ? 'neer' : 'rechts'}
        text={OVERZICHT_TEKST.kolommen}
        expanded={shown}
        onClick={() => setShown(!shown)}
      />
      {shown && <Kolommen table={table} />}
    </section>
  );
}
