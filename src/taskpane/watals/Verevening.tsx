import { useState } from 'react';
import { gemeenteMetCode } from '../../domain/gemeente/gemeenten';
import { ontbrekendIn } from '../../domain/gemeente/indeling';
import { personen } from '../../domain/getal/getal';
import { saldoInWoorden } from '../../domain/opgave/opgave';
import { BRON_VEREVENING, vereven } from '../../domain/opgave/verevening';
import { formatGetal } from '../../domain/sentences/numbers';
import { beoordeeldePeriode } from '../../domain/tijd/moment';
import { laatsteDag } from '../../domain/tijd/periode';
import type { Trial } from '../../review/scenario/trial';
import { MessageBar } from '../controls/MessageBar';
import { dagMaand } from '../lib/format';
import { Getalveld } from './velden/Getalveld';
import { HELP_SENTENCES, WATALS_SENTENCES } from './model/sentences';
import { VoorNa } from './VoorNa';

const VELDEN = ['tussenplekken', 'eerdereVoorsprong'] as const;
type Veld = (typeof VELDEN)[number];
const LEEG = { tussenplekken: undefined, eerdereVoorsprong: undefined };

/** What is left of the extra reception places of one province, now and in the scenario. */
export function Verevening({ comparison: { groups, base } }: { readonly comparison: Trial }) {
  const [waarden, setWaarden] = useState<Readonly<Record<Veld, number | undefined>>>(LEEG);
  const [groep] = groups;
  const datum = base.dates.at(-1);
  const codes = new Set(base.rows.map(({ code }) => code));
  const [provincie, ...andere] = new Set([...codes].map((code) => gemeenteMetCode(code)?.provincie));
  if (!groep || datum === undefined || provincie === undefined || andere.length > 0)
    return <MessageBar tone="info">{WATALS_SENTENCES.eenProvincie}</MessageBar>;
  if ((ontbrekendIn(provincie, codes, laatsteDag(beoordeeldePeriode(datum))) ?? []).length > 0)
    return <MessageBar tone="info">{WATALS_SENTENCES.heleProvincie(provincie)}</MessageBar>;
  const [voor, na] = [groep.before, groep.after].map(({ saldo }) => {
    const nul = personen(0);
    const { dagen, plekkenNa } = vereven([
      { datum, saldo, tussenvoorzieningen: personen(waarden.tussenplekken ?? 0) },
      { datum: base.begin, saldo: nul, tussenvoorzieningen: personen(waarden.eerdereVoorsprong ?? 0) },
    ]);
    return [saldoInWoorden(saldo), formatGetal(dagen[0]?.voorsprong ?? 0), formatGetal(plekkenNa)];
  });
  const namen = [`Saldo op ${dagMaand(datum)}`, 'Voorsprong die telt', 'Extra opvangplekken na aftrek'];
  return (
    <section aria-label={WATALS_SENTENCES.verevening}>
      <p className="klein">{WATALS_SENTENCES.vereveningHulp}</p>
      {VELDEN.map((veld) => (
        <Getalveld
          key={veld}
          label={WATALS_SENTENCES[veld]}
          help={HELP_SENTENCES[veld]}
          waarde={waarden[veld]}
          anders={0}
          min={0}
          max={99_999}
          onChange={(aantal) => setWaarden({ ...waarden, [veld]: aantal })}
        />
      ))}
      <VoorNa
        titel={`${WATALS_SENTENCES.verevening}: nu en in het scenario`}
        cijfers={namen.map((naam, i) => ({ naam, voor: voor?.[i] ?? '', na: na?.[i] ?? '' }))}
      />
      <p className="klein">Bron: {BRON_VEREVENING.tekst}.</p>
    </section>
  );
}
