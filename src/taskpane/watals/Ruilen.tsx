import { BOUNDS } from '../../review/scenario/bounds';
import { personen } from '../../domain/getal/getal';
import type { Ruil } from '../../domain/opgave/ruil';
import { ruilfoutSentence } from '../../review/scenario/sentences/signals';
import type { Trial } from '../../review/scenario/trial';
import { withRuilen } from '../../review/scenario/scenario';
import { Button } from '../controls/Button';
import { Dropdown } from '../controls/Dropdown';
import { MessageBar } from '../controls/MessageBar';
import { Verschil } from './Verschil';
import { Getalveld } from './velden/Getalveld';
import { effectVan } from './model/effect';
import type { Watals } from './model/model';
import { edit } from './model/scenarios';
import { WATALS_SENTENCES } from './model/sentences';

/** Exchanges of persons between two gemeenten; one that cannot be made says why and does not count. */
export function Ruilen({
  watals,
  comparison: { scenario, base, rows, ruilfouten },
}: {
  readonly watals: Watals;
  readonly comparison: Trial;
}) {
  const { ruilen } = scenario;
  const namen = new Map(base.rows.map(({ code, naam }) => [code, naam]));
  const naam = (code: string): string => namen.get(code) ?? code;
  const opties = [...new Set([...namen.keys(), ...ruilen.flatMap(({ van, naar }) => [van, naar])])].map((key) => ({
    key,
    text: naam(key),
  }));
  const zet = (nieuw: readonly Ruil[]): void => edit(watals, (oud) => withRuilen(oud, nieuw));
  const wijzig = (i: number, deel: Partial<Ruil>): void =>
    zet(ruilen.map((ruil, j) => (j === i ? { ...ruil, ...deel } : ruil)));
  const [eerste, tweede] = base.rows;
  return (
    <div className="ruilen">
      <p className="klein" id="ruil-uitleg">
        {WATALS_SENTENCES.ruilHulp}
      </p>
      {ruilen.map((ruil, i) => {
        const fout = ruilfouten.get(i);
        return (
          <fieldset key={i} className="ruil" aria-describedby="ruil-uitleg">
            <legend className="onzichtbaar">Ruil {i + 1}</legend>
            <Dropdown
              label={WATALS_SENTENCES.ruilVan}
              value={ruil.van}
              options={opties}
              onChange={(van) => wijzig(i, { van })}
            />
            <Dropdown
              label={WATALS_SENTENCES.ruilNaar}
              value={ruil.naar}
              options={opties}
              onChange={(naar) => wijzig(i, { naar })}
            />
            <Getalveld
              label={WATALS_SENTENCES.ruilAantal}
              waarde={ruil.aantal}
              {...BOUNDS.ruil}
              onChange={(n) => wijzig(i, { aantal: personen(n ?? 0) })}
            />
            <Button
              kind="stil"
              icon="prullenbak"
              text={WATALS_SENTENCES.faseWeg}
              name={`Ruil ${i + 1} weghalen`}
              onClick={() => zet(ruilen.filter((_, j) => j !== i))}
            />
            {fout ? (
              <MessageBar tone="let op">{ruilfoutSentence(fout, naam)}</MessageBar>
            ) : (
              rows
                .filter((row) => row.base.code === ruil.van || row.base.code === ruil.naar)
                .map((row) => <Verschil key={row.base.code} van={row.base.naam} cijfers={effectVan(row)} />)
            )}
          </fieldset>
        );
      })}
      <Button
        kind="stil"
        text={WATALS_SENTENCES.ruilErbij}
        reason={tweede ? undefined : 'Voor een ruil zijn twee gemeenten nodig.'}
        onClick={() =>
          eerste && tweede && zet([...ruilen, { van: eerste.code, naar: tweede.code, aantal: personen(1) }])
        }
      />
    </div>
  );
}
