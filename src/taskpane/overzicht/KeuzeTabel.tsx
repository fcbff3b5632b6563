import { areaName } from '../../table/cells/address';
import type { ReadTable } from '../../table/table';
import { Button } from '../controls/Button';
import { useSession } from '../shell/context';
import { telwoord } from '../lib/format';
import { answer } from '../model/reading/reading';
import { LATER_SENTENCES } from './later-sentences';

/** Several tables on the sheet: the user says which one. */
export default function KeuzeTabel({ candidates }: { readonly candidates: readonly ReadTable[] }) {
  const session = useSession();
  return (
    <div className="inhoud">
      <h2>{LATER_SENTENCES.kies}</h2>
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
