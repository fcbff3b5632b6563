import { TextField } from '../../controls/TextField';
import { BladenVan } from '../Bladkeuze';
import { kies, type VerslagStore, type VerslagState } from '../model';
import { VERSLAG_SENTENCES } from '../sentences';

/** The sheets of the days, and for each the places in tussenvoorzieningen that stand in no column. */
export function Vereveningsvelden({
  verslag,
  state: { saldobladen, tussenplekken, bladen },
}: {
  readonly verslag: VerslagStore;
  readonly state: VerslagState;
}) {
  return (
    <>
      <BladenVan
        label={VERSLAG_SENTENCES.saldobladen}
        gekozen={saldobladen}
        bladen={bladen}
        onChange={(gekozen) => kies(verslag, { saldobladen: gekozen })}
      />
      {[...saldobladen].map((blad) => (
        <TextField
          key={blad}
          label={VERSLAG_SENTENCES.tussenplekken(blad)}
          help={VERSLAG_SENTENCES.tussenplekkenHulp}
          value={tussenplekken.get(blad) ?? ''}
          onChange={(typed) => kies(verslag, { tussenplekken: new Map(tussenplekken).set(blad, typed) })}
        />
      ))}
    </>
  );
}
