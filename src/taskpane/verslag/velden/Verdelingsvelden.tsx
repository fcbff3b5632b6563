import { Dropdown } from '../../controls/Dropdown';
import { TextField } from '../../controls/TextField';
import { REGIOS, type Verdelingsinvoer } from '../model';
import { VERSLAG_TEKST } from '../sentences';

/** What is divided, between which bounds, and the weight of each region. */
export function Verdelingsvelden({
  invoer,
  onChange,
}: {
  readonly invoer: Verdelingsinvoer;
  readonly onChange: (invoer: Verdelingsinvoer) => void;
}) {
  const { wat, laag, hoog, kind, gewichten } = invoer;
  return (
    <>
      <TextField
        label={VERSLAG_TEKST.wat}
        help={VERSLAG_TEKST.watHulp}
        value={wat}
        onChange={(typed) => onChange({ ...invoer, wat: typed })}
      />
      <TextField
        label={VERSLAG_TEKST.laag}
        help={VERSLAG_TEKST.laagHulp}
        value={laag}
        onChange={(typed) => onChange({ ...invoer, laag: typed })}
      />
      <TextField
        label={VERSLAG_TEKST.hoog}
        help={VERSLAG_TEKST.hoogHulp}
        value={hoog}
        onChange={(typed) => onChange({ ...invoer, hoog: typed })}
      />
      <Dropdown
        label={VERSLAG_TEKST.kind}
        help={VERSLAG_TEKST.kindHulp}
        value={kind}
        options={[
          { key: 'procent', text: VERSLAG_TEKST.procent },
          { key: 'inwoners', text: VERSLAG_TEKST.inwoners },
        ]}
        onChange={(gekozen) => onChange({ ...invoer, kind: gekozen })}
      />
      <fieldset aria-describedby="regio-uitleg">
        <legend>{VERSLAG_TEKST.perRegio[kind]}</legend>
        <p className="klein" id="regio-uitleg">
          {VERSLAG_TEKST.perRegioHulp[kind]}
        </p>
        {REGIOS.map((regio) => (
          <TextField
            key={regio}
            label={regio}
            value={gewichten.get(regio) ?? ''}
            {...(kind === 'procent' && { suffix: '%' })}
            onChange={(typed) => onChange({ ...invoer, gewichten: new Map(gewichten).set(regio, typed) })}
          />
        ))}
      </fieldset>
    </>
  );
}
