import { useState } from 'react';
import { vindGemeente } from '../../../domain/gemeente/gemeenteherkenning';
import { Button } from '../../controls/Button';
import { TextField } from '../../controls/TextField';
import { answer } from '../../model/reading/reading';
import { useSession } from '../../shell/context';
import { LATER_SENTENCES } from '../later-sentences';

const onbekend = (naam: string): string | undefined =>
  vindGemeente(naam).kind === 'gevonden' ? undefined : LATER_SENTENCES.onbekendeGemeente(naam);

/** A letter that says nowhere which gemeente it is to: the user names it. */
export default function VraagGemeente() {
  const session = useSession();
  const [typed, setTyped] = useState('');
  const naam = typed.trim();
  const reason = naam === '' ? LATER_SENTENCES.vulGemeente : onbekend(naam);
  return (
    <div className="veld">
      <TextField
        label={LATER_SENTENCES.gemeente}
        help={LATER_SENTENCES.gemeenteHulp}
        value={typed}
        onChange={setTyped}
      />
      <Button
        text={LATER_SENTENCES.gebruikGemeente}
        kind="hoofd"
        reason={reason}
        onClick={() => answer(session, { gemeente: naam })}
      />
    </div>
  );
}
