import { formatGetal } from '../../domain/sentences/numbers';
import { saldoInWoorden } from '../../domain/opgave/opgave';
import type { Trial } from '../../review/scenario/trial';
import type { Group } from '../../review/scenario/groups';
import { dagMaandKort } from '../lib/format';
import { WATALS_SENTENCES } from './model/sentences';

/** Every scenario as a line, under the line of the table as it stands. */
export function NaastElkaar({ comparisons }: { readonly comparisons: readonly Trial[] }) {
  const [first] = comparisons;
  const nu = first?.groups[0]?.before;
  if (!first || !nu) return null;
  const { dates } = first.base;
  return (
    <div className="schuift" tabIndex={0} role="group" aria-label={WATALS_SENTENCES.naastElkaar}>
      <table className="gemeenten nodig">
        <caption className="onzichtbaar">{WATALS_SENTENCES.naastElkaar}</caption>
        <thead>
          <tr>
            <th scope="col">{WATALS_SENTENCES.scenario}</th>
            {dates.map((date) => (
              <th key={date} scope="col" className="getal">
                Op schema {dagMaandKort(date)}
              </th>
            ))}
            <th scope="col" className="getal">
              Verwacht aan het einde
            </th>
            <th scope="col">Saldo</th>
          </tr>
        </thead>
        <tbody>
          <Regel naam={WATALS_SENTENCES.nu} group={nu} />
          {comparisons.map(
            ({ scenario, groups }) =>
              groups[0] && <Regel key={scenario.id} naam={scenario.naam} group={groups[0].after} />,
          )}
        </tbody>
      </table>
    </div>
  );
}

function Regel({ naam, group }: { readonly naam: string; readonly group: Group }) {
  return (
    <tr>
      <th scope="row">{naam}</th>
      {group.dates.map(({ peildatum, opSchema }) => (
        <td key={peildatum} className="getal">{`${opSchema} van ${group.geheel.aantal}`}</td>
      ))}
      <td className="getal">{formatGetal(group.dates.at(-1)?.gehuisvest ?? group.geheel.gehuisvest)}</td>
      <td>{saldoInWoorden(group.saldo)}</td>
    </tr>
  );
}
