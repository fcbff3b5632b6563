import { useState } from 'react';
import { Button } from '../controls/Button';
import { useSession } from '../shell/context';
import { uitDatumveld } from '../lib/datumveld';
import { answer } from '../model/reading/reading';
import { TEKST } from './sentences';

/** The headings name no date: the user gives it. */
export default function VraagPeildatum() {
  const session = useSession();
  const [text, setText] = useState('');
  const peildatum = uitDatumveld(text);
  return (
    <div className="veld">
      <label htmlFor="peildatum">{TEKST.peildatum}</label>
      <p className="klein" id="peildatum-hulp">
        {TEKST.peildatumHulp}
      </p>
      <input
        id="peildatum"
        type="date"
        aria-describedby="peildatum-hulp"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        text={TEKST.gebruik}
        kind="hoofd"
        reason={peildatum === undefined ? 'Vul eerst een datum in.' : undefined}
        onClick={() => answer(session, { peildatum })}
      />
    </div>
  );
}
