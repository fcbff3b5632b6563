import { herkomst, vergelijkingsblad } from '../../change/papers/vergelijking-blad';
import type { SheetPlan } from '../../change/sheet-plan';
import { formatGetal } from '../../domain/sentences/numbers';
import type { ComparedRow, Pair } from '../../review/compare/compare';
import { differencesIn } from '../../review/compare/differences';
import type { ReadTable } from '../../table/table';
import { BladKnop } from '../bladen/BladKnop';
import { datumVoluit, telwoord } from '../lib/format';
import { vandaag } from '../lib/klok';
import type { Compared } from '../model/checking';
import { useSession } from '../shell/context';
import { gevondenNu } from './gevonden';
import { PerErnst } from './PerErnst';

/** Two sheets side by side: what changed per gemeente, the pace in between, and what is worth a look. */
export function TweeMaanden({ naast: { comparison, open } }: { readonly naast: Compared }) {
  const session = useSession();
  const { voor, na } = comparison;
  const { rows, totaal } = differencesIn(comparison);
  const opBlad = async (): Promise<SheetPlan | undefined> => {
    const { naast } = await gevondenNu(session);
    return naast && vergelijkingsblad(naast.comparison, naast.open, vandaag());
  };
  return (
    <>
      <p>
        {kop(voor)} → {kop(na)}
      </p>
      <table className="vergelijking">
        <thead>
          <tr>
            <th scope="col">Gemeente</th>
            <th scope="col">Gehuisvest</th>
            <th scope="col">Verschil</th>
            <th scope="col">Per week</th>
            <th scope="col">Trede</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, verschil, mark }) => (
            <tr key={row.naam}>
              <th scope="row">
                {row.naam}
                {row.kind !== 'gebleven' && <span className="klein"> ({herkomst(row)})</span>}
              </th>
              <td>{paar(row.gehuisvest, formatGetal)}</td>
              <td>
                {getekend(verschil)}
                {mark && <span className="klein"> {mark}</span>}
              </td>
              <td>{tempo(row)}</td>
              <td>{paar(row.trede, String)}</td>
            </tr>
          ))}
          <tr className="totaal">
            <th scope="row">
              Totaal
              {totaal.zonder.length > 0 && (
                <span className="klein"> (zonder {telwoord(totaal.zonder.length, 'gemeente', 'gemeenten')})</span>
              )}
            </th>
            <td>{paar({ voor: totaal.voor, na: totaal.na }, formatGetal)}</td>
            <td>{getekend(totaal.verschil)}</td>
            <td />
            <td />
          </tr>
        </tbody>
      </table>
      <div className="knoppen">
        <BladKnop text="Zet de vergelijking op een blad" plan={opBlad} afresh />
      </div>
      <PerErnst bevindingen={open} niveau="h3" />
    </>
  );
}

/** A sheet that is called after its day says it already. */
function kop({ sheet, peildatum }: ReadTable): string {
  const dag = peildatum === undefined ? sheet : datumVoluit(peildatum);
  return dag.replaceAll('\u00a0', ' ') === sheet ? dag : `${sheet} (${dag})`;
}

function paar<T>({ voor, na }: Pair<T>, zeg: (value: T) => string): string {
  const [a, b] = [voor === undefined ? '–' : zeg(voor), na === undefined ? '–' : zeg(na)];
  return a === b ? a : `${a} → ${b}`;
}

const tempo = ({ perWeek }: ComparedRow): string => (perWeek === undefined ? '–' : formatGetal(perWeek, 1));

/** "+7", "-1", "0" */
const getekend = (verschil: number | undefined): string =>
  verschil === undefined ? '–' : `${verschil > 0 ? '+' : ''}${formatGetal(verschil)}`;
