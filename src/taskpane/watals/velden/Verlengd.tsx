import { LONGEST_WORDS } from '../../../review/scenario/bounds';
import type { Change } from '../../../review/scenario/scenario';
import type { TrialRow } from '../../../review/scenario/trial';
import { formatDatum } from '../../../domain/tijd/datum';
import { Dropdown } from '../../controls/Dropdown';
import { waardeBij, scenarioKeuze } from './Keuzevelden';
import { VerlengdVelden } from './VerlengdVelden';
import { HELP_SENTENCES } from '../model/sentences';

/** A step that Gedeputeerde Staten hold: it asks the day and the source of the decision. */
export function Verlengd({
  row: { base, change },
  onChange,
}: {
  readonly row: TrialRow;
  readonly onChange: (waarde: Change['verlengd'] | undefined) => void;
}) {
  const blad = base.situation.stand.verlengd;
  const waarde = change?.verlengd;
  const opties = [
    { key: 'blad', text: `${blad === undefined ? 'nee' : `tot ${formatDatum(blad.tot)}`} (blad)` },
    { key: 'ja', text: 'ja, bij besluit' },
    { key: 'nee', text: 'nee' },
  ] as const;
  return (
    <div>
      <Dropdown
        label="Trede verlengd"
        help={HELP_SENTENCES.verlengd}
        value={scenarioKeuze(waarde)}
        options={opties}
        onChange={(key) => onChange(waardeBij(key, { ...blad, bron: (blad?.bron ?? '').slice(0, LONGEST_WORDS) }))}
      />
      {waarde && <VerlengdVelden waarde={waarde} onChange={onChange} />}
    </div>
  );
}
