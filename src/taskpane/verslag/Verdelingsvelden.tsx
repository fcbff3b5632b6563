import { Dropdown } from '../controls/Dropdown';
import { TextField } from '../controls/TextField';
import { REGIOS, type Verdelingsinvoer } from './model';
import { TEKST } from './sentences';

/** What is divided, between which bounds, and the weight of each region. */
export function Verdelingsvelden({
  invoer,
  onChange,
}: {
  readonly invoer: Verdelingsinvoer;
  readonly onChange: (invoer: Verdelingsinvoer) => void;
}) {
  const { wat, laag, hoog, soort, gewichten } = invoer;
  return (
    <>
      <TextField
        label={TEKST.wat}
        help={TEKST.watHulp}
        value={wat}
        onChange={(typed) => onChange({ ...invoer, wat: typed })}
      />
      <TextField
        label={TEKST.laag}
        help={TEKST.laagHulp}
        value={laag}
        onChange={(typed) => onChange({ ...invoer, laag: typed })}
      />
      <TextField
        label={TEKST.hoog}
        help={TEKST.hoogHulp}
        value={hoog}
        onChange={(typed) => onChange({ ...invoer, hoog: typed })}
      />
      <Dropdown
        label={TEKST.soort}
        help={TEKST.soortHulp}
        value={soort}
        options={[
          { key: 'procent', text: TEKST.procent },
          { key: 'inwoners', text: TEKST.inwoners },
        ]}
        onChange={(gekozen) => onChange({ ...invoer, soort: gekozen })}
      />
      <fieldset aria-describedby="regio-uitleg">
        <legend>{TEKST.perRegio[soort]}</legend>
        <p className="klein" id="regio-uitleg">
          {TEKST.perRegioHulp[soort]}
        </p>
        {REGIOS.map((regio) => (
          <TextField
            key={regio}
            label={regio}
            value={gewichten.get(regio) ?? ''}
            {...(soort === 'procent' && { suffix: '%' })}
            onChange={(typed) => onChange({ ...invoer, gewichten: new Map(gewichten).set(regio, typed) })}
          />
        ))}
      </fieldset>
    </>
  );
}
