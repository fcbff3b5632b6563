import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { beoordeel } from '../../../../src/domain/beoordeling/beoordeling';
import type { Stand } from '../../../../src/domain/beoordeling/stand';
import { datumVan } from '../../../../src/domain/tijd/datum';
import { vindGemeente } from '../../../../src/domain/gemeente/gemeenteherkenning';
import { personen } from '../../../../src/domain/getal/getal';
import { beoordeelKoppelingen } from '../../../../src/domain/opgave/koppelingen';
import type { Trede } from '../../../../src/domain/ladder/trede';
import { gerealiseerd, minimaal, restant } from '../../../../src/domain/opgave/opgave';
import { beoordeeldePeriode } from '../../../../src/domain/tijd/moment';
import { opSchema } from '../../../../src/domain/beoordeling/schema';
import { verwacht } from '../../../../src/domain/beoordeling/verwachting';
import type { CellValue, Grid } from '../../../../src/table/cells/grid';
import type { AssessedRow, Overview } from '../../../../src/review/assess/overview';
import { plainReason } from '../../../../src/table/column-reason';
import type { Role } from '../../../../src/table/roles';
import type { ReadRow, ReadTable } from '../../../../src/table/table';
import type { Column } from '../../../../src/table/column';
import type { SheetPlan } from '../../../../src/change/sheet-plan';
import { shown } from '../../../../src/change/write/content';
import type { Stuk } from '../../../../src/change/papers/verslag/stuk';

/** One gemeente as a test writes it down. */
export interface Gegeven {
  readonly naam: string;
  readonly trede?: Trede;
  readonly taakstelling?: number;
  readonly saldo?: number;
  readonly opgave: number;
  readonly gehuisvest: number;
  readonly koppelingen?: number | 'voldoende' | 'onvoldoende';
  readonly omkoppelingen?: boolean;
  readonly stapelgemeente?: boolean;
  readonly huurcontracten?: number;
  readonly additioneel?: number;
  readonly verschoonbaar?: string;
}

const VELDEN = [
  'naam',
  'trede',
  'taakstelling',
  'saldo',
  'opgave',
  'gehuisvest',
  'koppelingen',
  'additioneel',
] as const;
const ROLLEN: Readonly<Record<(typeof VELDEN)[number], Role>> = {
  naam: 'gemeente',
  trede: 'trede',
  taakstelling: 'taakstelling',
  saldo: 'saldo',
  opgave: 'opgave',
  gehuisvest: 'gehuisvest',
  koppelingen: 'koppelingen',
  additioneel: 'additioneel',
};

/** A table with its headings in row 1 and its gemeenten from row 2 on, columns A-H, as assessed on a day. */
export function overzicht(peildatum: string, gegevens: readonly Gegeven[], extra: Partial<ReadTable> = {}): Overview {
  const d = datumVan(peildatum);
  const table: ReadTable = {
    sheet: "Cijfers 'COA'",
    layout: 'rows',
    title: [],
    signature: '',
    headingRows: [0],
    subtotalRows: [],
    findings: [],
    area: { row: 0, column: 0, rows: gegevens.length + 1, columns: VELDEN.length },
    columns: VELDEN.map((veld, column) => kolom(column, ROLLEN[veld])),
    rows: gegevens.map(gelezen),
    periode: beoordeeldePeriode(d),
    peildatum: d,
    taakstellingIsOpgave: false,
    ...extra,
  };
  const rows = gegevens.map((een, i) => beoordeeld(een, gelezen(een, i), d));
  const [opgave, gehuisvest] = [som(rows.map((r) => r.opgave)), som(rows.map((r) => r.gehuisvest))];
  return {
    table,
    peildatum: d,
    rows,
    unassessed: [],
    totaal: { opgave, gehuisvest, nogTeHuisvesten: restant(opgave, gehuisvest) },
  };
}

export function stuk(overview: Overview, anders: Partial<Stuk> = {}): Stuk {
  return { overview, signalen: [], levend: false, gemaaktOp: datumVan('2022-03-30'), ...anders };
}

/** A sheet of which no cell was read. */
export function leegRooster(sheet: string): Grid {
  return {
    sheet,
    area: { row: 0, column: 0, rows: 0, columns: 0 },
    values: [],
    formulas: [],
    numberFormats: [],
    errors: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merged: [],
    tables: [],
    isProtected: false,
    isFiltered: false,
  };
}

/** The texts and numbers that a sheet shows, without its empty cells at the end of a line. */
export function getoond({ cells }: SheetPlan): readonly (readonly CellValue[])[] {
  return cells.map((row) => row.map(shown));
}

/** Every text on a sheet, one after the other, so that a note which goes on below is whole again. */
export function alleTekst(plan: SheetPlan): string {
  return getoond(plan)
    .map((row) => row.join(' | '))
    .join(' ');
}

/** The cells to the right of a label in the first column. */
export function naast(plan: SheetPlan, label: string): readonly CellValue[] {
  const gevonden = getoond(plan).filter(([eerste]) => eerste === label);
  if (gevonden.length === 0) throw new Error(`geen regel "${label}" in:\n${alleTekst(plan)}`);
  return gevonden.flatMap((regel) => regel.slice(1));
}

function kolom(column: number, role: Role): Column {
  return {
    key: role,
    column,
    heading: role,
    role,
    dates: [],
    ours: false,
    used: true,
    certainty: 1,
    reason: plainReason(''),
    corrected: false,
    ...(role === 'saldo' ? { sign: 'achterstandPositive' as const } : {}),
  };
}

function gelezen(een: Gegeven, i: number): ReadRow {
  const herkend = vindGemeente(een.naam);
  const getal = (veld: 'taakstelling' | 'saldo' | 'huurcontracten' | 'additioneel') =>
    een[veld] === undefined ? {} : { [veld]: personen(een[veld]) };
  return {
    row: i + 1,
    hidden: false,
    name: een.naam,
    unreadable: new Set(),
    ...(herkend.kind === 'gevonden' ? { gemeente: herkend.gemeente } : {}),
    ...(een.trede === undefined ? {} : { trede: een.trede }),
    ...getal('taakstelling'),
    ...getal('saldo'),
    ...getal('huurcontracten'),
    ...getal('additioneel'),
    opgave: personen(een.opgave),
    gehuisvest: personen(een.gehuisvest),
    ...(een.koppelingen === undefined
      ? {}
      : { koppelingen: typeof een.koppelingen === 'number' ? personen(een.koppelingen) : een.koppelingen }),
    ...(een.omkoppelingen === undefined ? {} : { omkoppelingen: een.omkoppelingen }),
    ...(een.stapelgemeente === undefined ? {} : { stapelgemeente: een.stapelgemeente }),
    ...(een.verschoonbaar === undefined ? {} : { verschoonbaar: { reden: een.verschoonbaar } }),
    cells: new Map(
      VELDEN.map((veld, column) => [
        column,
        veld === 'trede' && /^\d$/.test(een.trede ?? '') ? Number(een.trede) : (een[veld] ?? ''),
      ]),
    ),
  };
}

function beoordeeld(een: Gegeven, row: ReadRow, peildatum: Stand['peildatum']): AssessedRow {
  const [opgave, gehuisvest] = [personen(een.opgave), personen(een.gehuisvest)];
  const { koppelingen } = row;
  const stand: Stand = {
    peildatum,
    opgave,
    gehuisvest,
    omkoppelingen: een.omkoppelingen ?? false,
    stapelgemeente: een.stapelgemeente ?? false,
    huurcontracten: personen(een.huurcontracten ?? 0),
    ...(een.trede === undefined ? {} : { trede: een.trede }),
    ...(row.taakstelling === undefined ? {} : { taakstelling: row.taakstelling }),
    ...(koppelingen === undefined
      ? {}
      : {
          koppelingen:
            typeof koppelingen === 'number'
              ? beoordeelKoppelingen(koppelingen, restant(opgave, gehuisvest))
              : koppelingen,
        }),
    ...(row.verschoonbaar === undefined ? {} : { verschoonbaar: row.verschoonbaar }),
  };
  const pad = opSchema(opgave, gehuisvest, peildatum, STANDAARDBELEID);
  const deel = gerealiseerd(gehuisvest, opgave);
  return {
    row,
    naam: row.gemeente?.naam ?? een.naam,
    opgave,
    gehuisvest,
    minimaal: minimaal(opgave),
    nogTeHuisvesten: restant(opgave, gehuisvest),
    opSchema: pad.antwoord === 'ja',
    opSchemaPad: pad,
    beoordeling: beoordeel(stand, STANDAARDBELEID),
    volgende: verwacht(stand, STANDAARDBELEID),
    ...(een.trede === undefined ? {} : { trede: een.trede }),
    ...(deel === undefined ? {} : { gerealiseerd: deel }),
  };
}

function som(aantallen: readonly number[]): ReturnType<typeof personen> {
  return personen(aantallen.reduce((a, b) => a + b, 0));
}

/** The nine gemeenten of the overview of 30-3-2022, as it writes them. */
export const HAAGLANDEN: readonly Gegeven[] = [
  { naam: 'Delft', trede: '2', opgave: 76, gehuisvest: 48 },
  { naam: "Gravenhage 's-", trede: '2', opgave: 417, gehuisvest: 129 },
  { naam: 'Leidschendam-Voorburg', trede: '3', opgave: 67, gehuisvest: 8 },
  { naam: 'Midden-Delfland', trede: '2', opgave: 13, gehuisvest: 5 },
  { naam: 'Pijnacker-Nootdorp', trede: '3', opgave: 50, gehuisvest: 12 },
  { naam: 'Rijswijk', trede: '3', opgave: 56, gehuisvest: 1 },
  { naam: 'Wassenaar', trede: '0', opgave: 15, gehuisvest: 11 },
  { naam: 'Westland', trede: '3', opgave: 81, gehuisvest: 30 },
  { naam: 'Zoetermeer', trede: '3', opgave: 109, gehuisvest: 31 },
];
