import { useCallback, useState } from 'react';
import { formatGetal } from '../../domain/sentences/numbers';
import type { Overview } from '../../review/assess/overview';
import { Icon } from '../controls/icons';
import { dagMaand, dagMaandKort, percentage } from '../lib/format';
import { toggleRow } from '../model/selecting';
import { usePane, useSession } from '../shell/context';
import { Balk } from './Balk';
import { GemeenteRegel } from './GemeenteRegel';
import { gesorteerd, SORTEERSLEUTELS, volgendeSortering, type Sorteersleutel, type Sortering } from './sortering';

/** One line per gemeente with a Totaal under it; the headings sort. */
export function GemeenteTabel({ overview }: { readonly overview: Overview }) {
  const session = useSession();
  const open = usePane((state) => state.openRow);
  const toggle = useCallback((row: number) => toggleRow(session, row), [session]);
  const [sortering, setSortering] = useState<Sortering>();
  const { totaal } = overview;
  const peildatum = overview.rows[0]?.volgende.peildatum;
  const koppen: Readonly<Record<Sorteersleutel, { readonly kort: string; readonly lang: string }>> = {
    gemeente: { kort: 'Gemeente', lang: 'Gemeente' },
    trede: { kort: 'Trede', lang: 'Trede' },
    gerealiseerd: { kort: 'Gerealiseerd', lang: 'Gerealiseerd, deel van de opgave' },
    nodig:
      peildatum === undefined
        ? { kort: 'Nodig', lang: 'Nodig' }
        : { kort: `Nodig vóór ${dagMaandKort(peildatum)}`, lang: `Nodig vóór ${dagMaand(peildatum)}` },
  };
  return (
    <table className="gemeenten">
      <caption className="onzichtbaar">
        Gemeenten met trede, deel van de opgave dat is gerealiseerd en wat nodig is
      </caption>
      <thead>
        <tr>
          {SORTEERSLEUTELS.map((op) => (
            <Kop
              key={op}
              {...koppen[op]}
              op={op}
              sortering={sortering}
              onSort={() => setSortering(volgendeSortering(sortering, op))}
            />
          ))}
        </tr>
      </thead>
      {gesorteerd(overview.rows, sortering).map((row) => (
        <GemeenteRegel key={row.row.row} row={row} open={open === row.row.row} onToggle={toggle} />
      ))}
      <tfoot>
        <tr>
          <th scope="row">Totaal</th>
          <td />
          <td>
            <Balk deel={totaal.gerealiseerd ?? 0} lijn={undefined} />
            <span className="cijfer">{totaal.gerealiseerd === undefined ? '–' : percentage(totaal.gerealiseerd)}</span>
            <span className="klein">{`${formatGetal(totaal.gehuisvest)} van ${formatGetal(totaal.opgave)}`}</span>
          </td>
          <td className="getal">{formatGetal(overview.rows.reduce((som, row) => som + row.volgende.nodig, 0))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Kop({
  op,
  kort,
  lang,
  sortering,
  onSort,
}: {
  readonly op: Sorteersleutel;
  readonly kort: string;
  readonly lang: string;
  readonly sortering: Sortering | undefined;
  readonly onSort: () => void;
}) {
  const hier = sortering?.op === op;
  const richting = !hier ? 'none' : sortering.aflopend ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={richting} className={`kop-${op}`}>
      <button type="button" className="sorteer" onClick={onSort} title={`${lang}: sorteren`}>
        {kort}
        {hier && <Icon name={sortering.aflopend ? 'neer' : 'op'} />}
      </button>
    </th>
  );
}
