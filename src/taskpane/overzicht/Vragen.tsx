import { useState } from 'react';
import { areaName } from '../../table/address';
import type { ReadTable } from '../../table/table';
import { Button } from '../controls/Button';
import { useSession } from '../context';
import { uitDatumveld } from '../datumveld';
import { telwoord } from '../format';
import { answer } from '../model/reading';
import { TEKST } from './teksten';

/** Several tables on the sheet: the user says which one. */
export function KeuzeTabel({ candidates }: { readonly candidates: readonly ReadTable[] }) {
  const session = useSession();
  return (
    <div className="inhoud">
      <h2>{TEKST.kies}</h2>
      <ul className="keuzes">
        {candidates.map((table, candidate) => (
          <li key={areaName(table.area)}>
            <Button
              text={table.title[0] ?? table.excelTable ?? `Tabel in ${areaName(table.area)}`}
              icon="blad"
              onClick={() => answer(session, { candidate })}
            />
            <span className="klein">
              {areaName(table.area)}, {telwoord(table.rows.length, 'rij', 'rijen')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The headings name no date: the user gives it. */
export function VraagPeildatum() {
  const session = useSession();
  const [text, setText] = useState('');
  const peildatum = uitDatumveld(text);
  return (
    <div className="veld">
      <label htmlFor="peildatum">{TEKST.peildatum}</label>
      <p className="klein" id="peildatum-hulp">{TEKST.peildatumHulp}</p>
      <input id="peildatum" type="date" aria-describedby="peildatum-hulp" value={text} onChange={(event) => setText(event.target.value)} />
      <Button
        text={TEKST.gebruik}
        kind="hoofd"
        reason={peildatum === undefined ? 'Vul eerst een datum in.' : undefined}
        onClick={() => answer(session, { peildatum })}
      />
    </div>
  );
}
