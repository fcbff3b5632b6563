import { useState } from 'react';
import { vindGemeente } from '../../../domain/gemeente/gemeenteherkenning';
import { Button } from '../../controls/Button';
import { TextField } from '../../controls/TextField';
import { answer } from '../../model/reading/reading';
import { useSession } from '../../shell/context';
import { OVERZICHT_TEKST } from '../sentences';

/** A letter that says nowhere which gemeente it is to: the user names it. */
export default function VraagGemeente() {
  const session = useSession();
  const [typed, setTyped] = useState('');
  const naam = typed.trim();
  const reason =
    naam === ''
      ? OVERZICHT_TEKST.vulGemeente
      : vindGemeente(naam).kind === 'gevonden'
        ? undefined
        : OVERZICHT_TEKST.onbekendeGemeente(naam);
  return (
    <div className="veld">
      <TextField
        label={OVERZICHT_TEKST.gemeente}
        help={OVERZICHT_TEKST.gemeenteHulp}
        value={typed}
        onChange={setTyped}
      />
      <Button
        text={OVERZICHT_TEKST.gebruikGemeente}
        kind="hoofd"
        reason={reason}
        onClick={() => answer(session, { gemeente: naam })}
      />
    </div>
  );
}
