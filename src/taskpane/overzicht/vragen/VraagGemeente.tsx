import { useState } from 'react';
import type { Grid } from '../../../table/cells/grid';
import { vindGemeente } from '../../../domain/gemeente/gemeenteherkenning';
import { Button } from '../../controls/Button';
import { TextField } from '../../controls/TextField';
import { withGemeente } from '../../../table/recognise/corrections-said';
import { correct } from '../../model/reading/correcting';
import { corrections } from '../../model/selectors';
import { usePane, useSession } from '../../shell/context';
import { LATER_SENTENCES } from '../later-sentences';

const onbekend = (naam: string): string | undefined =>
  vindGemeente(naam).kind === 'gevonden' ? undefined : LATER_SENTENCES.onbekendeGemeente(naam);

/** A letter that says nowhere which gemeente it is to: the user names it, and the workbook remembers it. */
export default function VraagGemeente({ grid }: { readonly grid: Grid }) {
  const session = useSession();
  const said = usePane(corrections);
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
        onClick={() => void correct(session, withGemeente(said, grid, naam))}
      />
    </div>
  );
}
