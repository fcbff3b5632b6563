import { known } from '../../../../domain/known';
import { ontbrekendIn } from '../../../../domain/gemeente/indeling';
import { PROVINCIES, type Provincie, provincieVan } from '../../../../domain/gemeente/provincies';
import { type Personen, personen } from '../../../../domain/getal/getal';
import { restant } from '../../../../domain/opgave/opgave';
import type { Datum } from '../../../../domain/tijd/datum';
import { beoordeeldePeriode, momentVan } from '../../../../domain/tijd/moment';
import { begin, laatsteDag, periodeVan } from '../../../../domain/tijd/periode';
import { opgaveIn } from '../../../../review/assess/assess';
import { isOfWhole } from '../../../../table/recognise/row-kind';
import { SALDO_FORMS } from '../../../../table/roles';
import { type ReadRow, type ReadTable, columnFor } from '../../../../table/table';
import { BEGIN, EINDE, plekkenformule, saldoformule, type Saldokolommen } from './bronformules';

/** What a sheet says of one province on its day; `saldo` is absent when it cannot be added up. */
export interface Provinciesaldo {
  readonly provincie: Provincie;
  readonly saldo?: Personen;
  /** Absent when the sheet has no column for it. */
  readonly tussenvoorzieningen?: Personen;
  /** The same two as formulas to the source sheet, where it holds exactly what was read. */
  readonly formules: { readonly saldo?: string; readonly tussenvoorzieningen?: string };
  /** Gemeenten that the sheet gives for it; 0 when it gives the province itself. */
  readonly gemeenten: number;
  /** Gemeenten without a saldo, or with two that differ; and those of the province that are not there. */
  readonly zonderSaldo: readonly string[];
  readonly ontbreekt: readonly string[];
  /** Nobody can tell whether all its gemeenten are there: our list of that province begins later. */
  readonly nietTeTellen: boolean;
}

export interface Bladsaldi {
  readonly blad: string;
  readonly datum: Datum;
  readonly provincies: readonly Provinciesaldo[];
  /** Rows whose province is not known. */
  readonly buiten: readonly string[];
}

/** The saldi of a sheet per province, on the day of the saldi; undefined when it names no such day. */
export function saldiPerProvincie(table: ReadTable): Bladsaldi | undefined {
  const dag = dagVan(table);
  if (dag === undefined) return undefined;
  // Below gemeenten "Zuid-Holland" is their total; among provinces it is one of them.
  const perGemeente = columnFor(table, 'gemeente') !== undefined;
  const isOpgeteld = (name: string): boolean => isOfWhole(name) && (perGemeente || provincieVan(name) === undefined);
  const rows = table.rows.filter(({ name }) => name !== '' && !isOpgeteld(name));
  const van = (row: ReadRow): Provincie | undefined =>
    row.gemeente?.provincie ?? row.provincie ?? (perGemeente ? undefined : provincieVan(row.name));
  return {
    blad: table.sheet,
    datum: dag.datum,
    provincies: PROVINCIES.flatMap((provincie) => {
      const hier = rows.filter((row) => van(row) === provincie);
      return hier.length === 0 ? [] : [samen(table, provincie, hier, dag)];
    }),
    buiten: rows.filter((row) => van(row) === undefined).map(({ name }) => name),
  };
}

interface Dag {
  readonly datum: Datum;
  /** The day on which the gemeenten of the sheet exist: of an end saldo the last of its halfjaar. */
  readonly geldig: Datum;
  readonly kolommen: Saldokolommen;
  readonly saldoVan: (row: ReadRow) => Personen | undefined;
}

/** On 1 January and 1 July the saldo of the end; on any other peildatum, or without one, that of the first day. */
function dagVan(table: ReadTable): Dag | undefined {
  const { peildatum, periode } = table;
  if (peildatum !== undefined && momentVan(peildatum) === 'eindbeoordeling')
    return {
      datum: peildatum,
      geldig: laatsteDag(beoordeeldePeriode(peildatum)),
      kolommen: EINDE,
      saldoVan: (row) => eindsaldo(table, row),
    };
  const kolomdag = table.columns.find(({ used, role }) => used && SALDO_FORMS.has(role))?.dates.at(-1);
  const eersteDag = kolomdag !== undefined && begin(periodeVan(kolomdag)) === kolomdag ? kolomdag : undefined;
  const datum = eersteDag ?? (periode && begin(periode)) ?? (peildatum && begin(periodeVan(peildatum)));
  return datum === undefined
    ? undefined
    : { datum, geldig: datum, kolommen: BEGIN, saldoVan: (row) => beginsaldo(table, row) };
}

function eindsaldo(table: ReadTable, row: ReadRow): Personen | undefined {
  const [opgave, { gehuisvest }] = [opgaveIn(table, row), row];
  if (opgave !== undefined && gehuisvest !== undefined) return row.eindsaldo ?? restant(opgave, gehuisvest);
  // What Excel worked out of an empty cell is no saldo.
  const geheel = row.opgave ?? opgave;
  if (geheel === undefined || columnFor(table, 'gehuisvest') === undefined) return row.eindsaldo;
  return row.eindsaldo === restant(geheel, gehuisvest ?? personen(0)) ? undefined : row.eindsaldo;
}

function beginsaldo(table: ReadTable, row: ReadRow): Personen | undefined {
  if (row.saldo !== undefined || table.taakstellingIsOpgave) return row.saldo;
  const { opgave, taakstelling } = row;
  return opgave === undefined || taakstelling === undefined ? undefined : personen(opgave - taakstelling);
}

function samen(
  table: ReadTable,
  provincie: Provincie,
  rows: readonly ReadRow[],
  { geldig, kolommen, saldoVan }: Dag,
): Provinciesaldo {
  const gemeenten = rows.filter(({ gemeente }) => gemeente !== undefined);
  const hier = new Set(gemeenten.flatMap(({ gemeente }) => gemeente?.code ?? []));
  const gemist = gemeenten.length === 0 ? [] : ontbrekendIn(provincie, hier, geldig);
  const ontbreekt = (gemist ?? []).map(({ naam }) => naam);
  // Among gemeenten one that is not recognised may be part of another, as Voorne aan Zee beside Brielle.
  const isOnbekend = (row: ReadRow): boolean => gemeenten.length > 0 && row.gemeente === undefined;
  const zonderSaldo = rows
    .filter((row) => isOnbekend(row) || saldoVan(row) === undefined || isTweemaal(rows, row))
    .map(({ name }) => name);
  const opgeteld = (van: (row: ReadRow) => number): Personen => personen(rows.reduce((som, row) => som + van(row), 0));
  const metPlekken = columnFor(table, 'tussenvoorzieningen') !== undefined;
  return {
    provincie,
    ...(zonderSaldo.length + ontbreekt.length > 0 ? {} : { saldo: opgeteld((row) => saldoVan(row) ?? 0) }),
    ...(metPlekken && rows.every(({ unreadable }) => !unreadable.has('tussenvoorzieningen'))
      ? { tussenvoorzieningen: opgeteld((row) => row.tussenvoorzieningen ?? 0) }
      : {}),
    formules: known({
      saldo: saldoformule(table, rows, kolommen, saldoVan),
      tussenvoorzieningen: plekkenformule(table, rows),
    }),
    gemeenten: gemeenten.length,
    zonderSaldo: [...new Set(zonderSaldo)],
    ontbreekt,
    nietTeTellen: gemist === undefined,
  };
}

/** The same gemeente, or the same province, twice. */
const isTweemaal = (rows: readonly ReadRow[], { gemeente, name }: ReadRow): boolean =>
  rows.filter((een) => (gemeente ? een.gemeente?.code === gemeente.code : een.name === name)).length > 1;
