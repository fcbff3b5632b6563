import { useState } from 'react';
import type { Datum } from '../../domain/tijd/datum';
import { datumVoluit } from '../lib/format';
import { Button } from '../controls/Button';
import { DateField } from '../controls/DateField';
import { useSession } from '../shell/context';
import { answer } from '../model/reading/reading';
import { LATER_SENTENCES } from './later-sentences';

/** The headings name no date, or the title names several: the user gives it. */
export default function VraagPeildatum({ peildata }: { readonly peildata: readonly Datum[] }) {
  const session = useSession();
  const [peildatum, setPeildatum] = useState<Datum>();
  return (
    <div className="veld">
      <DateField
        label={LATER_SENTENCES.peildatum}
        help={LATER_SENTENCES.peildatumHulp}
        value={peildatum}
        onType={setPeildatum}
      />
      {peildata.map((dag) => (
        <Button
          key={dag}
          kind="stil"
          text={datumVoluit(dag)}
          name={`Peildatum ${datumVoluit(dag)}`}
          onClick={() => answer(session, { peildatum: dag })}
        />
      ))}
      <Button
        text={LATER_SENTENCES.gebruik}
        kind="hoofd"
        reason={peildatum === undefined ? 'Vul eerst een datum in.' : undefined}
        onClick={() => answer(session, { peildatum })}
      />
    </div>
  );
}
