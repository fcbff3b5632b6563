import { personen } from '../../domain/getal/getal';
import { formatGetal, opsomming } from '../../domain/sentences/numbers';
import { withTogether } from '../../review/scenario/scenario';
import type { Together } from '../../review/scenario/together';
import type { Trial } from '../../review/scenario/trial';
import { Button } from '../controls/Button';
import { DateField } from '../controls/DateField';
import { Dropdown } from '../controls/Dropdown';
import { Verschil } from './Verschil';
import { Getalveld } from './velden/Getalveld';
import { effectVanGroep } from './model/effect';
import type { Watals } from './model/model';
import { edit } from './model/scenarios';
import { HELP_SENTENCES, WATALS_SENTENCES } from './model/sentences';

interface Props {
  readonly watals: Watals;
  readonly comparison: Trial;
}

/** "Together 40 a week more": for a region or all, divided by opgave, with what it brings beside it. */
export function Samen({ watals, comparison }: Props) {
  const { scenario, base } = comparison;
  const zet = (samen: readonly Together[]): void => edit(watals, (oud) => withTogether(oud, samen));
  return (
    <div className="ruilen">
      <p className="klein" id="samen-uitleg">
        {WATALS_SENTENCES.samenHulp}
      </p>
      {scenario.samen.map((een, i) => (
        <Deel
          key={i}
          nummer={i + 1}
          een={een}
          comparison={comparison}
          onChange={(deel) => zet(scenario.samen.map((oud, j) => (j === i ? { ...oud, ...deel } : oud)))}
          onRemove={() => zet(scenario.samen.filter((_, j) => j !== i))}
        />
      ))}
      <Button
        kind="stil"
        text={WATALS_SENTENCES.samenErbij}
        onClick={() => zet([...scenario.samen, { gebied: '', perWeek: personen(0), vanaf: base.peildatum }])}
      />
    </div>
  );
}

function Deel({
  een: { gebied, perWeek, vanaf },
  nummer,
  comparison: { groups, base },
  onChange,
  onRemove,
}: {
  readonly een: Together;
  readonly nummer: number;
  readonly comparison: Trial;
  readonly onChange: (deel: Partial<Together>) => void;
  readonly onRemove: () => void;
}) {
  const groep = groups.find(({ naam }) => naam === gebied);
  const namen = [...new Set([...groups.map(({ naam }) => naam), gebied])];
  return (
    <fieldset className="ruil" aria-describedby="samen-uitleg">
      <legend className="onzichtbaar">{`Samen ${nummer}`}</legend>
      {namen.length > 1 && (
        <Dropdown
          label={WATALS_SENTENCES.gebied}
          value={gebied || 'alles'}
          options={namen.map((naam) => ({ key: naam || 'alles', text: naam || WATALS_SENTENCES.alleGemeenten }))}
          onChange={(naam) => onChange({ gebied: naam === 'alles' ? '' : naam })}
        />
      )}
      <Getalveld
        label={WATALS_SENTENCES.samenPerWeek}
        waarde={perWeek}
        min={0}
        max={9_999}
        onChange={(n) => onChange({ perWeek: personen(n ?? 0) })}
      />
      <DateField
        label={WATALS_SENTENCES.vanaf}
        help={HELP_SENTENCES.samenVanaf}
        value={vanaf}
        from={base.peildatum}
        to={base.dates.at(-1) ?? base.peildatum}
        onDone={(nieuw) => onChange({ vanaf: nieuw })}
      />
      <Button
        kind="stil"
        icon="prullenbak"
        text={WATALS_SENTENCES.faseWeg}
        name={`Samen ${nummer} weghalen`}
        onClick={onRemove}
      />
      {groep === undefined ? (
        <p className="effect">{WATALS_SENTENCES.gebiedNietHier(gebied)}</p>
      ) : (
        <>
          <Verschil van={gebied || WATALS_SENTENCES.totaal} cijfers={effectVanGroep(groep)} />
          {perWeek > 0 && <p className="klein">{WATALS_SENTENCES.verdeeld(delen(groep.rows, vanaf))}</p>}
        </>
      )}
    </fieldset>
  );
}

const MEEST = 5;

/** "'s-Gravenhage 19, Zoetermeer 5 en nog 7": the greatest shares first. */
function delen(rows: Trial['rows'], vanaf: Together['vanaf']): string {
  const aandelen = rows
    .map(({ base: { naam }, shares }) => ({
      naam,
      deel: shares.filter((share) => share.vanaf === vanaf).reduce((som, share) => som + share.perWeek, 0),
    }))
    .filter(({ deel }) => deel > 0)
    .sort((a, b) => b.deel - a.deel);
  const rest = aandelen.length - MEEST;
  return opsomming([
    ...aandelen.slice(0, MEEST).map(({ naam, deel }) => `${naam} ${formatGetal(deel)}`),
    ...(rest > 0 ? [`nog ${rest} gemeenten`] : []),
  ]);
}
