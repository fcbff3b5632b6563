import { useCallback, useMemo, useRef } from 'react';
import { formatGetal } from '../../../domain/sentences/numbers';
import { totaalVan } from '../../../review/assess/assess';
import type { Overview } from '../../../review/assess/overview';
import { dagMaand, dagMaandKort, percentage } from '../../lib/format';
import { type Sorteersleutel, SORTEERSLEUTELS } from '../../model/filter';
import { chooseFilter } from '../../model/filtering';
import { toggleRow } from '../../model/selecting';
import { usePane, useSession } from '../../shell/context';
import { later } from '../../shell/later';
import { gefilterd } from '../../zicht/filteren';
import { OVERZICHT_SENTENCES } from '../sentences';
import { Balk } from './Balk';
import { GemeenteRegel, OnbeoordeeldeRegel } from './GemeenteRegel';
import { Kop } from './Kop';
import { naamVan, useRooster } from './rooster';
import { gesorteerd, volgendeSortering } from './sortering';
import { teTekenen, useVenster } from './venster';

const Getoond = later(() => import(/* webpackChunkName: "later" */ '../../zicht/Getoond'), null, true);

/**
 * One line per gemeente of what the filter shows, with their Totaal under it; the headings sort. Only what is seen is
 * drawn.
 */
export function GemeenteLijst({ overview }: { readonly overview: Overview }) {
  const session = useSession();
  const openRij = usePane((state) => state.openRow);
  const filter = usePane((state) => state.filter);
  const toggle = useCallback((row: number) => toggleRow(session, row), [session]);
  const tabel = useRef<HTMLTableElement>(null);
  const { rows, regels } = useMemo(() => {
    const getoond = gefilterd(overview, filter);
    const rows = gesorteerd(getoond.rows, filter.sortering);
    return { rows, regels: [...rows, ...getoond.unassessed] };
  }, [overview, filter]);
  const open = openRij === undefined ? -1 : regels.findIndex(({ row }) => row.row === openRij);
  const { plek, onKeyDown, onFocus } = useRooster(tabel, regels.length, SORTEERSLEUTELS.length);
  const getekend = teTekenen(useVenster(tabel, regels.length, open), regels.length, [open, plek.rij]);
  const alle = overview.rows.length + overview.unassessed.length;
  const { sortering } = filter;
  const koppen = koppenVan(overview);
  return (
    <>
      <table
        ref={tabel}
        role="grid"
        className="gemeenten"
        aria-label={OVERZICHT_SENTENCES.lijst}
        aria-rowcount={regels.length + 2}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <thead>
          <tr aria-rowindex={1}>
            {SORTEERSLEUTELS.map((op, i) => (
              <Kop
                key={op}
                {...koppen[op]}
                op={op}
                plek={`kop${i}`}
                isTabstop={naamVan(plek) === `kop${i}`}
                sortering={sortering}
                onSort={() => chooseFilter(session, { sortering: volgendeSortering(sortering, op) })}
              />
            ))}
          </tr>
        </thead>
        {getekend.flatMap((i, n) => {
          const regel = regels[i];
          if (regel === undefined) return [];
          const props = { key: regel.row.row, plaats: i, isTabstop: plek.rij === i };
          return [
            ...ruimte(i - (getekend[n - 1] ?? -1) - 1, `ruimte-${i}`),
            'reden' in regel ? (
              <OnbeoordeeldeRegel {...props} key={props.key} regel={regel} />
            ) : (
              <GemeenteRegel {...props} key={props.key} row={regel} open={i === open} onToggle={toggle} />
            ),
          ];
        })}
        {ruimte(regels.length - 1 - (getekend.at(-1) ?? -1), 'ruimte-onder')}
        <Som rows={rows} plaats={regels.length + 2} />
      </table>
      <Getoond getoond={regels.length} alle={alle} />
    </>
  );
}

/** The room of so many lines that are not drawn. */
function ruimte(regels: number, key: string) {
  return regels <= 0
    ? []
    : [
        <tbody key={key} aria-hidden="true">
          <tr className="ruimte" style={{ height: `calc(${regels} * var(--regel))` }} />
        </tbody>,
      ];
}

function koppenVan({
  rows,
}: Overview): Readonly<Record<Sorteersleutel, { readonly kort: string; readonly lang: string }>> {
  const peildatum = rows[0]?.volgende.peildatum;
  return {
    gemeente: { kort: 'Gemeente', lang: 'Gemeente' },
    trede: { kort: 'Trede', lang: 'Trede' },
    gerealiseerd: { kort: 'Gerealiseerd', lang: 'Gerealiseerd, deel van de opgave' },
    nodig:
      peildatum === undefined
        ? { kort: 'Nodig', lang: 'Nodig' }
        : { kort: `Vóór ${dagMaandKort(peildatum)}`, lang: `Nodig vóór ${dagMaand(peildatum)}` },
  };
}

function Som({ rows, plaats }: { readonly rows: Overview['rows']; readonly plaats: number }) {
  const { opgave, gehuisvest, gerealiseerd } = totaalVan(rows);
  const nodig = rows.reduce((som, row) => som + row.volgende.nodig, 0);
  return (
    <tfoot>
      <tr aria-rowindex={plaats}>
        <th scope="row">Totaal</th>
        <td />
        <td>
          <Balk deel={gerealiseerd ?? 0} lijn={undefined} />
          <span className="cijfer">{gerealiseerd === undefined ? '–' : percentage(gerealiseerd)}</span>
          <span className="klein">{`${formatGetal(gehuisvest)} van ${formatGetal(opgave)}`}</span>
        </td>
        <td className="getal">{formatGetal(nodig)}</td>
      </tr>
    </tfoot>
  );
}
