import { useState } from 'react';
import { formatGetal } from '../../../domain/sentences/numbers';
import type { Datum } from '../../../domain/tijd/datum';
import { formatPeriode } from '../../../domain/tijd/periode';
import { DOELEN, type Doel } from '../../../domain/beoordeling/omgekeerd';
import { nextHalf } from '../../../review/scenario/next-half';
import { neededWords } from '../../../review/scenario/sentences/signals';
import type { Trial } from '../../../review/scenario/trial';
import { Button } from '../../controls/Button';
import { Dropdown } from '../../controls/Dropdown';
import { dagMaand } from '../../lib/format';
import { metNodig, nodigPerGemeente, samen, type Nodigregel } from '../model/andersom';
import type { Watals } from '../model/model';
import { edit } from '../model/scenarios';
import { GOAL_SENTENCES, HELP_SENTENCES, KOPPELINGEN_SENTENCES, WATALS_SENTENCES } from '../model/sentences';
import { VOLGEND_SENTENCES } from '../model/volgend-sentences';
import { Volgend } from './Volgend';

/**
 * The other way round: the least number of placements that reaches a goal, the pace that takes, and whether the
 * koppelingen allow it.
 */
export function Andersom({ watals, comparison }: { readonly watals: Watals; readonly comparison: Trial }) {
  const { dates, peildatum } = comparison.base;
  const [doel, setDoel] = useState<Doel>('opSchema');
  const [plaats, setPlaats] = useState('0');
  const half = nextHalf(peildatum);
  const isVolgend = plaats === VOLGEND;
  const datum = dates[Number(plaats)] ?? dates[0];
  if (datum === undefined) return null;
  return (
    <div className="andersom">
      <div className="velden">
        {!isVolgend && (
          <Dropdown
            label={WATALS_SENTENCES.doel}
            help={HELP_SENTENCES.doel}
            value={doel}
            options={DOELEN.map((key) => ({ key, text: GOAL_SENTENCES[key] }))}
            onChange={setDoel}
          />
        )}
        <Dropdown
          label={WATALS_SENTENCES.datum}
          help={HELP_SENTENCES.voor}
          value={plaats}
          options={[
            ...dates.map((date, i) => ({ key: String(i), text: dagMaand(date) })),
            { key: VOLGEND, text: VOLGEND_SENTENCES.optie(dagMaand(half.tussenstand), formatPeriode(half.periode)) },
          ]}
          onChange={setPlaats}
        />
      </div>
      {isVolgend ? (
        <Volgend comparison={comparison} half={half} />
      ) : (
        <Nodigtabel watals={watals} comparison={comparison} doel={doel} datum={datum} />
      )}
    </div>
  );
}

const VOLGEND = 'volgend';

interface Gevraagd {
  readonly watals: Watals;
  readonly comparison: Trial;
  readonly doel: Doel;
  readonly datum: Datum;
}

function Nodigtabel({ watals, comparison, doel, datum }: Gevraagd) {
  const regels = nodigPerGemeente(comparison, doel, datum);
  const totaal = samen(regels);
  return (
    <>
      <table className="gemeenten nodig">
        <caption className="onzichtbaar">{`Nodig vóór ${dagMaand(datum)}: ${GOAL_SENTENCES[doel]}`}</caption>
        <thead>
          <tr>
            <th scope="col">Gemeente</th>
            <th scope="col" className="getal">
              Nodig
            </th>
            <th scope="col" className="getal">
              Per week
            </th>
            <th scope="col" className="getal">
              Extra
            </th>
            <th scope="col">Koppelingen</th>
          </tr>
        </thead>
        <tbody>
          {regels.map((regel) => (
            <Regel key={regel.code} regel={regel} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{WATALS_SENTENCES.totaal}</th>
            <td className="getal">{formatGetal(totaal.plaatsingen)}</td>
            <td className="getal">{formatGetal(totaal.perWeek, 1)}</td>
            <td className="getal">{formatGetal(totaal.extra)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      <p className="klein">{WATALS_SENTENCES.bovenTempo}</p>
      <Button
        text={WATALS_SENTENCES.neemOver}
        reason={totaal.extra === 0 ? redenZonder(totaal.plaatsingen) : undefined}
        onClick={() => edit(watals, (scenario) => metNodig(scenario, regels))}
      />
    </>
  );
}

const redenZonder = (plaatsingen: number): string =>
  plaatsingen === 0 ? 'Er is niets nodig.' : 'Het tempo brengt al wat nodig is: er hoeft niets extra bij.';

function Regel({ regel: { naam, nodig, extra, koppelingen } }: { readonly regel: Nodigregel }) {
  if (nodig.kind !== 'nodig') {
    return (
      <tr>
        <th scope="row">{naam}</th>
        <td colSpan={4} className="klein">
          {neededWords(nodig)}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{naam}</th>
      <td className="getal">{neededWords(nodig)}</td>
      <td className="getal">{nodig.perWeek === undefined ? '–' : formatGetal(nodig.perWeek, 1)}</td>
      <td className="getal">{formatGetal(extra)}</td>
      <td className="klein">{nodig.plaatsingen === 0 ? '' : KOPPELINGEN_SENTENCES[koppelingen]}</td>
    </tr>
  );
}
