import { regelOp } from '../../domain/beleid/beleid';
import { beleidsfoutInWoorden } from '../../domain/sentences/beleidsfouten';
import type { Datum } from '../../domain/tijd/datum';
import { momentVan } from '../../domain/tijd/moment';
import { formatNorm, parseNorm } from '../../domain/beleid/norm-tekst';
import type { Trial } from '../../review/scenario/trial';
import { withNorm } from '../../review/scenario/scenario';
import { Dropdown } from '../controls/Dropdown';
import { MessageBar } from '../controls/MessageBar';
import { dagMaand } from '../lib/format';
import { Verschil } from './Verschil';
import { effectOpLadder } from './model/effect';
import type { Watals } from './model/model';
import { edit } from './model/scenarios';
import { WATALS_SENTENCES } from './model/sentences';

const BELEID = 'beleid';
const NORMEN: Readonly<Record<ReturnType<typeof momentVan>, readonly string[]>> = {
  tussenstand: ['geen', '70% van het minimum', '80% van het minimum', '90% van het minimum'],
  eindbeoordeling: [
    'geen',
    '70% van de opgave',
    '80% van de opgave',
    '90% van de opgave',
    'taakstelling + 25% van de achterstand',
  ],
  geen: [],
};

/** Another norm on a decision date than the rule table has. */
export function Coulance({
  watals,
  comparison: { scenario, base, groups, beleidsfouten },
}: {
  readonly watals: Watals;
  readonly comparison: Trial;
}) {
  const opties = (datum: Datum) => {
    const eigen = scenario.normen.get(datum);
    const normen = new Set([...NORMEN[momentVan(datum)], ...(eigen ? [formatNorm(eigen)] : [])]);
    return [
      { key: BELEID, text: `zoals de beleidsregels (${formatNorm(regelOp(base.beleid, datum).norm)})` },
      ...[...normen].map((norm) => ({ key: norm, text: norm === 'geen' ? 'geen coulance' : norm })),
    ];
  };
  return (
    <fieldset className="coulance" aria-describedby="coulance-uitleg">
      <legend className="onzichtbaar">{WATALS_SENTENCES.coulance}</legend>
      <p className="klein" id="coulance-uitleg">
        {WATALS_SENTENCES.coulanceHulp}
      </p>
      {base.dates.map((datum, i) => {
        const eigen = scenario.normen.get(datum);
        return (
          <div key={datum}>
            <Dropdown
              label={`Coulance op ${dagMaand(datum)}`}
              value={eigen ? formatNorm(eigen) : BELEID}
              options={opties(datum)}
              onChange={(key) => edit(watals, (oud) => withNorm(oud, datum, parseNorm(key)))}
            />
            {groups[0] && <Verschil cijfers={effectOpLadder(groups[0], i)} />}
          </div>
        );
      })}
      {beleidsfouten.map((fout) => (
        <MessageBar key={fout.peildatum} tone="let op">
          {beleidsfoutInWoorden(fout)}
        </MessageBar>
      ))}
    </fieldset>
  );
}
