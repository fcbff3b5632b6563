import { useState } from 'react';
import type { Trial } from '../../review/scenario/trial';
import { Dropdown } from '../controls/Dropdown';
import { dagMaand } from '../lib/format';
import { cijfersVanGroep, ladderVan } from './model/beeld';
import { Grafiek } from './Grafiek';
import type { Watals } from './model/model';
import { WATALS_SENTENCES } from './model/sentences';
import { VoorNa } from './VoorNa';

/** All gemeenten together or one region: figures, spread over the ladder, and the line through the half-year. */
export function Totaal({ watals, comparison: { groups } }: { readonly watals: Watals; readonly comparison: Trial }) {
  const [keuze, setKeuze] = useState('');
  const groep = groups.find(({ naam }) => naam === keuze) ?? groups[0];
  if (!groep) return null;
  const titel = groep.naam || WATALS_SENTENCES.totaal;
  return (
    <section className="watals-totaal" aria-label={titel}>
      {groups.length > 1 && (
        <Dropdown
          label={WATALS_SENTENCES.gebied}
          value={groep.naam || 'alles'}
          options={groups.map(({ naam }) => ({ key: naam || 'alles', text: naam || WATALS_SENTENCES.alleGemeenten }))}
          onChange={(naam) => setKeuze(naam === 'alles' ? '' : naam)}
        />
      )}
      <VoorNa titel={`${titel}: nu en in het scenario`} cijfers={cijfersVanGroep(groep)} />
      <Grafiek watals={watals} rows={groep.rows} titel={titel} />
      {groep.after.dates.map(({ peildatum }, i) => (
        <div key={peildatum}>
          <h3>Ladder op {dagMaand(peildatum)}</h3>
          <VoorNa titel={`Gemeenten per trede op ${dagMaand(peildatum)}`} cijfers={ladderVan(groep, i)} />
        </div>
      ))}
    </section>
  );
}
