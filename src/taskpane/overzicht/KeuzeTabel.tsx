import { areaName } from '../../table/address';
import type { ReadTable } from '../../table/table';
import { Button } from '../controls/Button';
import { useSession } from '../context';
import { telwoord } from '../format';
import { answer } from '../model/reading';
import { TEKST } from './teksten';

/** Several tables on the sheet: the user says which one. */
export default function KeuzeTabel({ candidates }: { readonly candidates: readonly ReadTable[] }) {
  const session = useSession();
  return (
    <div className="inhoud">
      <h2>{TEKST.kies}</h2>
      <ul className="keuzes">
        {candidates.map((table, candidate) => (
          <li key={areaName(table.area)}>
            <Button
              text={table.title[0] ?? table.excelTable ?? `Tabel in ${areaName(table.area)}`}
              icon="blad"
              onClick={() => answer(session, { candidate })}
            />
            <span className="klein">
              {areaName(table.area)}, {telwoord(table.rows.length, 'rij', 'rijen')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
