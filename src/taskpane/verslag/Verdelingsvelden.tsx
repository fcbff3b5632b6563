import { Dropdown } from '../controls/Dropdown';
import { TextField } from '../controls/TextField';
import { REGIOS } from './model';
import type { Verdelingsinvoer } from './model';
import { TEKST } from './teksten';

/** What is divided, between which bounds, and the weight of each region. */
export function Verdelingsvelden({ invoer, onChange }: { readonly invoer: Verdelingsinvoer; readonly onChange: (invoer: Verdelingsinvoer) => void }) {
  const { wat, laag, hoog, soort, gewichten } = invoer;
  return (
    <>
      <TextField label={TEKST.wat} value={wat} onChange={(typed) => onChange({ ...invoer, wat: typed })} />
      <TextField label={TEKST.laag} value={laag} onChange={(typed) => onChange({ ...invoer, laag: typed })} />
      <TextField label={TEKST.hoog} value={hoog} onChange={(typed) => onChange({ ...invoer, hoog: typed })} />
      <Dropdown
        label={TEKST.soort}
        value={soort}
        options={[{ key: 'procent', text: TEKST.procent }, { key: 'inwoners', text: TEKST.inwoners }]}
        onChange={(gekozen) => onChange({ ...invoer, soort: gekozen })}
      />
      {REGIOS.map((regio) => (
        <TextField
          key={regio}
          label={regio}
          value={gewichten.get(regio) ?? ''}
          {...(soort === 'procent' && { suffix: '%' })}
          onChange={(typed) => onChange({ ...invoer, gewichten: new Map(gewichten).set(regio, typed) })}
        />
      ))}
    </>
  );
}
