import { Dropdown } from '../../controls/Dropdown';
import { TextField } from '../../controls/TextField';
import { REGIOS, type Verdelingsinvoer } from '../model';
import { VERSLAG_SENTENCES } from '../sentences';

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
        label={VERSLAG_SENTENCES.wat}
        help={VERSLAG_SENTENCES.watHulp}
        value={wat}
        onChange={(typed) => onChange({ ...invoer, wat: typed })}
      />
      <TextField
        label={VERSLAG_SENTENCES.laag}
        help={VERSLAG_SENTENCES.laagHulp}
        value={laag}
        onChange={(typed) => onChange({ ...invoer, laag: typed })}
      />
      <TextField
        label={VERSLAG_SENTENCES.hoog}
        help={VERSLAG_SENTENCES.hoogHulp}
        value={hoog}
        onChange={(typed) => onChange({ ...invoer, hoog: typed })}
      />
      <Dropdown
        label={VERSLAG_SENTENCES.kind}
        help={VERSLAG_SENTENCES.kindHulp}
        value={kind}
        options={[
          { key: 'procent', text: VERSLAG_SENTENCES.procent },
          { key: 'inwoners', text: VERSLAG_SENTENCES.inwoners },
        ]}
        onChange={(gekozen) => onChange({ ...invoer, kind: gekozen })}
      />
      <fieldset aria-describedby="regio-uitleg">
        <legend>{VERSLAG_SENTENCES.perRegio[kind]}</legend>
        <p className="klein" id="regio-uitleg">
          {VERSLAG_SENTENCES.perRegioHulp[kind]}
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
