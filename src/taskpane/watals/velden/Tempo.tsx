import { BOUNDS } from '../../../review/scenario/bounds';
import { useId } from 'react';
import { dagenLater } from '../../../domain/tijd/datum';
import type { Tempofase } from '../../../domain/prognose/tempo-lijn';
import { formatGetal } from '../../../domain/sentences/numbers';
import { withField } from '../../../review/scenario/scenario';
import type { TrialRow } from '../../../review/scenario/trial';
import { Button } from '../../controls/Button';
import { DateField } from '../../controls/DateField';
import { Getalveld } from './Getalveld';
import type { Watals } from '../model/model';
import { edit } from '../model/scenarios';
import { WATALS_SENTENCES } from '../model/sentences';

const ZES_WEKEN = 42;

/** "40 a week from 21 March, 15 a week from 2 May": each pace goes on until the next begins. */
export function Tempo({ watals, row: { base, change, after } }: { readonly watals: Watals; readonly row: TrialRow }) {
  const uitleg = useId();
  const { totNu, stand } = base.situation;
  const fasen = change?.tempo ?? [];
  const einde = after.dates.at(-1)?.peildatum ?? stand.peildatum;
  const zet = (nieuw: readonly Tempofase[]): void =>
    edit(watals, (scenario) => withField(scenario, base.code, 'tempo', nieuw.length === 0 ? undefined : nieuw));
  const wijzig = (i: number, deel: Partial<Tempofase>): void =>
    zet(fasen.map((fase, j) => (j === i ? { ...fase, ...deel } : fase)));
  const vorige = fasen.at(-1)?.vanaf;
  const volgende = vorige === undefined ? stand.peildatum : Math.min(einde, dagenLater(vorige, ZES_WEKEN));
  const gewoon = totNu ? Math.round((totNu.personen * 70) / totNu.dagen) / 10 : 0;
  return (
    <fieldset className="tempo" aria-describedby={uitleg}>
      <legend>{WATALS_SENTENCES.tempo}</legend>
      <p className="klein" id={uitleg}>{`${WATALS_SENTENCES.tempoHulp} Dat is ${formatGetal(gewoon, 1)} per week.`}</p>
      {fasen.map((fase, i) => (
        <div key={i} className="fase">
          <DateField
            label={WATALS_SENTENCES.vanaf}
            value={fase.vanaf}
            from={stand.peildatum}
            to={einde}
            onDone={(vanaf) => wijzig(i, { vanaf })}
          />
          <Getalveld
            label={WATALS_SENTENCES.perWeek}
            waarde={fase.perWeek}
            {...BOUNDS.perWeek}
            onChange={(n) => wijzig(i, { perWeek: n ?? 0 })}
          />
          <Button
            kind="stil"
            icon="prullenbak"
            text={WATALS_SENTENCES.faseWeg}
            name={`Tempo ${i + 1} weghalen`}
            onClick={() => zet(fasen.filter((_, j) => j !== i))}
          />
        </div>
      ))}
      <Button
        kind="stil"
        text={WATALS_SENTENCES.faseErbij}
        onClick={() =>
          zet([...fasen, { vanaf: dagenLater(stand.peildatum, volgende - stand.peildatum), perWeek: gewoon }])
        }
      />
    </fieldset>
  );
}
