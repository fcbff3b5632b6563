import { formatGetal, opsomming } from '../../domain/sentences/numbers';
import type { ComparedRow, Pair } from '../../review/compare/compare';
import type { ReadTable } from '../../table/table';
import { datumVoluit } from '../lib/format';
import type { Compared } from '../model/checking';
import { PerErnst } from './PerErnst';

/** Two sheets side by side: what changed per gemeente, the pace in between, and what is worth a look. */
export function TweeMaanden({ naast: { comparison, open } }: { readonly naast: Compared }) {
  const { voor, na, rows } = comparison;
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
            <th scope="col">Per week</th>
            <th scope="col">Trede</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.naam}>
              <th scope="row">
                {row.naam}
                {row.kind !== 'gebleven' && <span className="klein"> ({herkomst(row)})</span>}
              </th>
              <td>{paar(row.gehuisvest, formatGetal)}</td>
              <td>{tempo(row)}</td>
              <td>{paar(row.trede, String)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <PerErnst bevindingen={open} niveau="h3" />
    </>
  );
}

function herkomst({ kind, uit = [] }: ComparedRow): string {
  if (kind === 'samengevoegd') return `was ${opsomming(uit)}`;
  return kind === 'erbij' ? 'nieuw' : 'niet meer';
}

const kop = ({ sheet, peildatum }: ReadTable): string =>
  peildatum === undefined ? sheet : `${sheet} (${datumVoluit(peildatum)})`;

function paar<T>({ voor, na }: Pair<T>, zeg: (value: T) => string): string {
  const [a, b] = [voor === undefined ? '–' : zeg(voor), na === undefined ? '–' : zeg(na)];
  return a === b ? a : `${a} → ${b}`;
}

const tempo = ({ perWeek }: ComparedRow): string => (perWeek === undefined ? '–' : formatGetal(perWeek, 1));
