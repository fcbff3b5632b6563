import { formatGetal } from '../../domain/sentences/numbers';
import type { NewHalf } from '../../review/update/next';
import { HALFJAAR_SENTENCES } from './sentences';

/** The lines of the new sheet, before it is there. */
export function HalfjaarRijen({ next: { rows } }: { readonly next: NewHalf }) {
  return (
    <div className="cellen smal" role="region" aria-label={HALFJAAR_SENTENCES.voorbeeld} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {HALFJAAR_SENTENCES.koppen.map((kop) => (
              <th key={kop} scope="col">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ naam, trede, saldo, taakstelling }) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td>{trede ?? HALFJAAR_SENTENCES.open}</td>
              <td>{getal(saldo)}</td>
              <td>{getal(taakstelling)}</td>
              <td>{getal(saldo === undefined || taakstelling === undefined ? undefined : saldo + taakstelling)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const getal = (n: number | undefined): string => (n === undefined ? HALFJAAR_SENTENCES.open : formatGetal(n));
