import { useState } from 'react';
import type { Datum } from '../../domain/tijd/datum';
import { datumVoluit } from '../lib/format';
import { Button } from '../controls/Button';
import { useSession } from '../shell/context';
import { uitDatumveld } from '../lib/datumveld';
import { answer } from '../model/reading/reading';
import { OVERZICHT_TEKST } from './sentences';

/** The headings name no date, or the title names several: the user gives it. */
export default function VraagPeildatum({ peildata }: { readonly peildata: readonly Datum[] }) {
  const session = useSession();
  const [text, setText] = useState('');
  const peildatum = uitDatumveld(text);
  return (
    <div className="veld">
      <label htmlFor="peildatum">{OVERZICHT_TEKST.peildatum}</label>
      <p className="klein" id="peildatum-hulp">
        {OVERZICHT_TEKST.peildatumHulp}
      </p>
      {peildata.map((dag) => (
        <Button
          key={dag}
          kind="stil"
          text={datumVoluit(dag)}
          name={`Peildatum ${datumVoluit(dag)}`}
          onClick={() => answer(session, { peildatum: dag })}
        />
      ))}
      <input
        id="peildatum"
        type="date"
        aria-describedby="peildatum-hulp"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        text={OVERZICHT_TEKST.gebruik}
        kind="hoofd"
        reason={peildatum === undefined ? 'Vul eerst een datum in.' : undefined}
        onClick={() => answer(session, { peildatum })}
      />
    </div>
  );
}
