import { datum, type Datum } from '../../src/domain/tijd/datum';
import { fractie, personen } from '../../src/domain/getal/getal';
import type { Trede } from '../../src/domain/ladder/trede';
import { minimaal } from '../../src/domain/opgave/opgave';
import type { Beoordeling } from '../../src/domain/beoordeling/stand';
import type { AssessedRow, Overview } from '../../src/review/assess/overview';
import { plainReason } from '../../src/table/column-reason';
import type { Role } from '../../src/table/roles';
import type { Column } from '../../src/table/column';
import { GEMEENTEN, HAAGLANDEN, HEADINGS } from '../table/haaglanden';
import { type Cells, cellsOf } from './grids';

export const PEILDATUM = datum(2022, 3, 21) as Datum;
const bron = { tekst: 'test', aangenomen: false };
const regel = {
  peildatum: PEILDATUM,
  norm: { soort: 'geen' },
  omkoppelingenTellen: true,
  bron,
  herkomst: 'terugval',
} as const;

export const TOTAAL_ROW = GEMEENTEN.length + 1;

/** The sheet as it came in, from A1. */
export function haaglandenCells(): Cells {
  const cells = new Map(cellsOf(HAAGLANDEN));
  for (let row = 1; row <= TOTAAL_ROW; row += 1) {
    const key = `${row}:5`;
    cells.set(key, { content: cells.get(key)?.content ?? '', numberFormat: '0%' });
  }
  return cells;
}

export const column = (index: number, heading: string, role: Role, ours = false): Column => ({
  column: index,
  key: heading,
  heading,
  role,
  dates: [PEILDATUM],
  certainty: 1,
  reason: plainReason(''),
  corrected: false,
  ours,
  used: !ours,
});

export function assessed(
  row: number,
  naam: string,
  opgave: number,
  gehuisvest: number,
  trede: Trede = '2',
  verwacht: Beoordeling | Trede = '3a',
): AssessedRow {
  const stap: Beoordeling =
    typeof verwacht === 'string'
      ? { kind: 'trede', moment: 'tussenstand', trede: verwacht, pad: [], regel, aangenomen: false }
      : verwacht;
  return {
    row: {
      row,
      name: naam,
      taakstelling: personen(opgave),
      gehuisvest: personen(gehuisvest),
      trede,
      hidden: false,
      unreadable: new Set(),
      cells: new Map(),
    },
    naam,
    trede,
    opgave: personen(opgave),
    minimaal: minimaal(personen(opgave)),
    gehuisvest: personen(gehuisvest),
    nogTeHuisvesten: personen(opgave - gehuisvest),
    ...(opgave > 0 && { gerealiseerd: fractie(gehuisvest / opgave) }),
    opSchema: gehuisvest * 2 >= opgave,
    opSchemaPad: { vraag: 'opSchema', antwoord: 'ja', getallen: {}, bron, aangenomen: false },
    beoordeling: { ...stap, moment: 'geen' },
    volgende: {
      peildatum: datum(2022, 4, 1) as Datum,
      nodig: personen(0),
      prognose: personen(gehuisvest),
      verwacht: stap,
    },
  };
}

export const ontbreekt = (...wat: ('trede' | 'koppelingen' | 'taakstelling')[]): Beoordeling => ({
  kind: 'ontbreekt',
  moment: 'eindbeoordeling',
  wat,
  pad: [],
  regel,
  aangenomen: false,
});

export function overviewOf(rows: readonly AssessedRow[], columns: readonly Column[], totalRow?: number): Overview {
  const last = totalRow ?? Math.max(...rows.map((r) => r.row.row));
  return {
    table: {
      sheet: 'Blad',
      layout: 'rows',
      title: [],
      signature: '',
      area: { row: 0, column: 0, rows: last + 1, columns: columns.length },
      headingRows: [0],
      columns,
      rows: rows.map((r) => r.row),
      ...(totalRow !== undefined && { totalRow }),
      subtotalRows: [],
      peildatum: PEILDATUM,
      taakstellingIsOpgave: true,
      findings: [],
    },
    peildatum: PEILDATUM,
    rows,
    unassessed: [],
    totaal: { opgave: personen(0), gehuisvest: personen(0), nogTeHuisvesten: personen(0) },
  };
}

/** The Haaglanden overview, with the columns that we wrote before when `ours` names how many there are. */
export function haaglanden(ours: readonly (readonly [string, Role])[] = []): Overview {
  const rows = GEMEENTEN.map(([naam, trede, opgave, gehuisvest], i) =>
    assessed(i + 1, naam, opgave, gehuisvest, String(trede) as Trede),
  );
  const columns = [
    ...HEADINGS.map(([h, role], i) => column(i, h, role)),
    ...ours.map(([h, role], i) => column(HEADINGS.length + i, h, role, true)),
  ];
  return overviewOf(rows, columns, TOTAAL_ROW);
}
