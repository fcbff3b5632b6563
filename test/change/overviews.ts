import { datum } from '../../src/domain/datum';
import type { Datum } from '../../src/domain/datum';
import { fractie, personen } from '../../src/domain/getal';
import type { Trede } from '../../src/domain/ladder';
import { minimaal } from '../../src/domain/opgave';
import type { Beoordeling } from '../../src/domain/beoordeling';
import type { AssessedRow, Overview } from '../../src/table/overview';
import type { Role } from '../../src/table/roles';
import type { Column } from '../../src/table/table';
import type { Cells } from './grids';
import { cellsOf } from './grids';

export const PEILDATUM = datum(2022, 3, 21) as Datum;
const bron = { tekst: 'test', aangenomen: false };
const regel = { peildatum: PEILDATUM, norm: { soort: 'geen' }, omkoppelingenTellen: true, bron, herkomst: 'terugval' } as const;

/** gemeente, trede, taakstelling (= opgave), gehuisvest, te realiseren, gerealiseerd: the paper of 30-3-2022. */
export const HAAGLANDEN = [
  ['Delft', 2, 76, 48, 28, 0.63],
  ["Gravenhage 's-", 2, 417, 129, 288, 0.31],
  ['Leidschendam-Voorburg', 3, 67, 8, 59, 0.12],
  ['Midden-Delfland', 2, 13, 5, 8, 0.38],
  ['Pijnacker-Nootdorp', 3, 50, 12, 38, 0.24],
  ['Rijswijk', 3, 56, 1, 55, 0.02],
  ['Wassenaar', 0, 15, 11, 4, 0.73],
  ['Westland', 3, 81, 30, 51, 0.37],
  ['Zoetermeer', 3, 109, 31, 78, 0.28],
] as const;
export const TOTAAL_ROW = HAAGLANDEN.length + 1;

const HEADINGS: readonly (readonly [string, Role])[] = [
  ['Gemeente', 'gemeente'],
  ['Besluit op 1 januari 2022', 'trede'],
  ['Taakstelling 1e helft 2022', 'taakstelling'],
  ['Plaatsingen 1 januari 2022 – 21 maart 2022', 'gehuisvest'],
  ['Te realiseren 21 maart 2022 - 1 juli 2022', 'nogTeHuisvesten'],
  ['Gerealiseerd 21 maart 2022', 'percentage'],
];

/** The sheet as it came in, from A1. */
export function haaglandenCells(): Cells {
  const cells = new Map(cellsOf([HEADINGS.map(([heading]) => heading), ...HAAGLANDEN.map((row) => [...row]), ['Totaal', '', 884, 275, 609, 0.31]]));
  for (let row = 1; row <= TOTAAL_ROW; row += 1) {
    const key = `${row}:5`;
    cells.set(key, { content: cells.get(key)?.content ?? '', numberFormat: '0%' });
  }
  return cells;
}

export const column = (index: number, heading: string, role: Role, ours = false): Column =>
  ({ column: index, key: heading, heading, role, dates: [PEILDATUM], certainty: 1, reason: '', corrected: false, ours, used: !ours });

export function assessed(row: number, naam: string, opgave: number, gehuisvest: number, trede: Trede = '2', verwacht: Beoordeling | Trede = '3a'): AssessedRow {
  const stap: Beoordeling = typeof verwacht === 'string'
    ? { soort: 'trede', moment: 'tussenstand', trede: verwacht, pad: [], regel, aangenomen: false }
    : verwacht;
  return {
    row: { row, name: naam, taakstelling: personen(opgave), gehuisvest: personen(gehuisvest), trede, hidden: false, unreadable: new Set(), cells: new Map() },
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
    volgende: { peildatum: datum(2022, 4, 1) as Datum, nodig: personen(0), prognose: personen(gehuisvest), verwacht: stap },
  };
}

export const ontbreekt = (...wat: ('trede' | 'koppelingen' | 'taakstelling')[]): Beoordeling =>
  ({ soort: 'ontbreekt', moment: 'eindbeoordeling', wat, pad: [], regel, aangenomen: false });

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
  const rows = HAAGLANDEN.map(([naam, trede, opgave, gehuisvest], i) => assessed(i + 1, naam, opgave, gehuisvest, String(trede) as Trede));
  const columns = [...HEADINGS.map(([h, role], i) => column(i, h, role)), ...ours.map(([h, role], i) => column(HEADINGS.length + i, h, role, true))];
  return overviewOf(rows, columns, TOTAAL_ROW);
}
