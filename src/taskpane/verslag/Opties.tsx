import { Checkbox } from '../controls/fabric/Checkbox';
import { Dropdown } from '../controls/Dropdown';
import { TextField } from '../controls/TextField';
import { BladenVan, Bladkeuze } from './Bladkeuze';
import { Gemeentekeuze } from './Gemeentekeuze';
import { kies, type VerslagStore, type VerslagState } from './model';
import { MET_VOLGEND } from './plannen';
import { KENMERKEN } from './stukken';
import { VERSLAG_SENTENCES } from './sentences';
import { Verdelingsvelden } from './velden/Verdelingsvelden';
import { Vereveningsvelden } from './velden/Vereveningsvelden';

/** What can be chosen for the paper at hand. */
export function Opties({ verslag, state }: { readonly verslag: VerslagStore; readonly state: VerslagState }) {
  const { stuk, landelijk, levend } = state;
  const { keuze, formules } = KENMERKEN[stuk];
  return (
    <>
      {keuze && <Gemeentekeuze verslag={verslag} state={state} />}
      {(stuk === 'stand' || stuk === 'alles') && (
        <TextField
          label={VERSLAG_SENTENCES.landelijk}
          help={VERSLAG_SENTENCES.landelijkHulp}
          value={landelijk}
          suffix="%"
          onChange={(typed) => kies(verslag, { landelijk: typed })}
        />
      )}
      {(stuk === 'bevindingen' || stuk === 'alles') && <Vormkeuze verslag={verslag} state={state} />}
      {MET_VOLGEND.has(stuk) && (
        <Bladkeuze
          label={VERSLAG_SENTENCES.volgend}
          leeg={VERSLAG_SENTENCES.geenBlad}
          gekozen={state.volgend}
          bladen={state.bladen}
          onChange={(blad) => kies(verslag, { volgend: blad })}
        />
      )}
      {stuk === 'provincies' && (
        <Bladkeuze
          label={VERSLAG_SENTENCES.provincies}
          leeg={VERSLAG_SENTENCES.kiesBlad}
          gekozen={state.provincies}
          bladen={state.bladen}
          onChange={(blad) => kies(verslag, { provincies: blad })}
        />
      )}
      {stuk === 'meerjaren' && (
        <BladenVan
          label={VERSLAG_SENTENCES.halfjaren}
          gekozen={state.halfjaren}
          bladen={state.bladen}
          onChange={(halfjaren) => kies(verslag, { halfjaren })}
        />
      )}
      {stuk === 'verevening' && <Vereveningsvelden verslag={verslag} state={state} />}
      {stuk === 'verdeling' && (
        <Verdelingsvelden invoer={state.verdeling} onChange={(verdeling) => kies(verslag, { verdeling })} />
      )}
      {formules && (
        <Checkbox
          label={VERSLAG_SENTENCES.formules}
          checked={levend}
          onChange={() => kies(verslag, { levend: !levend })}
        />
      )}
    </>
  );
}

function Vormkeuze({ verslag, state }: { readonly verslag: VerslagStore; readonly state: VerslagState }) {
  return (
    <Dropdown
      label={VERSLAG_SENTENCES.vorm}
      value={state.vorm}
      options={[
        { key: 'bladPerGemeente', text: VERSLAG_SENTENCES.bladPerGemeente },
        { key: 'eenBlad', text: VERSLAG_SENTENCES.eenBlad },
      ]}
      onChange={(vorm) => kies(verslag, { vorm })}
    />
  );
}
