import { BOUNDS } from '../../../review/scenario/bounds';
import { legUit } from '../../../domain/sentences/uitleg';
import { personen } from '../../../domain/getal/getal';
import { withField, type Change, type Field } from '../../../review/scenario/scenario';
import type { TrialRow } from '../../../review/scenario/trial';
import { dagMaand } from '../../lib/format';
import { cijfersVan } from '../model/beeld';
import { effectVan } from '../model/effect';
import { Verschil } from '../Verschil';
import { Getalveld } from './Getalveld';
import { Grafiek } from '../Grafiek';
import { JaNee, Koppelingen, Verschoonbaar } from './Keuzevelden';
import type { Watals } from '../model/model';
import { edit } from '../model/scenarios';
import { HELP_SENTENCES } from '../model/sentences';
import { Tempo } from './Tempo';
import { Verlengd } from './Verlengd';
import { VoorNa } from '../VoorNa';

/** All that can be tried for one gemeente, and what it comes to. */
export function GemeenteInvoer({ watals, row }: { readonly watals: Watals; readonly row: TrialRow }) {
  const { base, change = {}, after } = row;
  const { stand, additioneel } = base.situation;
  const zet =
    <F extends Field>(field: F) =>
    (value: Change[F] | undefined): void =>
      edit(watals, (scenario) => withField(scenario, base.code, field, value));
  const aantal = (
    field: 'huurcontracten' | 'taakstelling' | 'additioneel' | 'volgendeTaakstelling',
    label: string,
    help: string,
    anders?: number,
  ) => (
    <Getalveld
      label={label}
      help={help}
      waarde={change[field]}
      {...(anders !== undefined && { anders })}
      {...BOUNDS.persons}
      onChange={(n) => zet(field)(n === undefined ? undefined : personen(n))}
    />
  );
  return (
    <div className="watals-invoer">
      <div className="blijft">
        <Verschil van={base.naam} cijfers={effectVan(row)} />
      </div>
      <Tempo watals={watals} row={row} />
      <div className="velden">
        <Koppelingen row={row} onChange={zet('koppelingen')} />
        {aantal('huurcontracten', 'Huurcontracten (personen)', HELP_SENTENCES.huurcontracten, stand.huurcontracten)}
        <JaNee
          label="Omkoppelingen"
          help={HELP_SENTENCES.omkoppelingen}
          blad={stand.omkoppelingen}
          waarde={change.omkoppelingen}
          onChange={zet('omkoppelingen')}
        />
        <JaNee
          label="Stapelgemeente"
          help={HELP_SENTENCES.stapelgemeente}
          blad={stand.stapelgemeente}
          waarde={change.stapelgemeente}
          onChange={zet('stapelgemeente')}
        />
        <Verschoonbaar row={row} onChange={zet('verschoonbaar')} />
        <Verlengd row={row} onChange={zet('verlengd')} />
        {aantal(
          'taakstelling',
          base.taakstelling.isOpgave ? 'Andere opgave' : 'Andere taakstelling',
          HELP_SENTENCES.taakstelling,
          base.taakstelling.aantal,
        )}
        {aantal('additioneel', 'Additionele opgave', HELP_SENTENCES.additioneel, additioneel)}
        {aantal('volgendeTaakstelling', 'Taakstelling volgend halfjaar', HELP_SENTENCES.volgendeTaakstelling)}
      </div>
      <VoorNa titel={`${base.naam}: nu en in het scenario`} cijfers={cijfersVan(row)} />
      <Grafiek watals={watals} rows={[row]} titel={base.naam} />
      {after.dates.map(({ peildatum, beoordeling }) => (
        <p key={peildatum} className="klein">
          <b>{dagMaand(peildatum)}</b>: {legUit(beoordeling)}
        </p>
      ))}
    </div>
  );
}
