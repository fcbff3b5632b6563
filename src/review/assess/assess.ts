import { known } from '../../domain/known';
import { oordeelOver } from '../../domain/beoordeling/beoordeling';
import { isEigen } from '../../domain/gemeente/gemeenten';
import type { Stand } from '../../domain/beoordeling/stand';
import type { Datum } from '../../domain/tijd/datum';
import { type Personen, personen } from '../../domain/getal/getal';
import { gerealiseerd, minimaal, opgave as opgaveOf, restant } from '../../domain/opgave/opgave';
import { opSchema } from '../../domain/beoordeling/schema';
import { verwacht } from '../../domain/beoordeling/verwachting';
import { koppelingenOf, type Realised } from '../../table/rows/koppelingen';
import { NOT_CHOSEN_SENTENCES, reasonNotAssessed } from '../../table/sentences/not-assessed';
import type { AssessedRow, Overview, OverviewResult, Settings, Unassessed } from './overview';
import type { Role } from '../../table/roles';
import { builtUp } from './built-up';
import { neededUnread, notRead } from './unread';
import { columnFor, type ReadRow, type ReadTable } from '../../table/table';

/**
 * Assesses every gemeente of a table on its peildatum, or on the one that the user gives. Rows that cannot be assessed
 * say why.
 */
export function assess(table: ReadTable, settings: Settings): OverviewResult {
  const peildatum = settings.peildatum ?? table.peildatum;
  const wat = [...missingColumns(table), ...(peildatum === undefined ? (['peildatum'] as const) : [])];
  if (peildatum === undefined || wat.length > 0) return { kind: 'missing', wat };
  const judge = judgeOf(table, peildatum, settings);
  const rows: AssessedRow[] = [];
  const unassessed: Unassessed[] = [];
  const seen = new Set<string>();
  for (const row of table.rows) {
    const code = row.gemeente?.code ?? '';
    const outcome = judge(row, seen.has(code));
    if (typeof outcome === 'string') unassessed.push({ row, naam: row.gemeente?.naam ?? row.name, reden: outcome });
    else rows.push(outcome);
    if (code !== '') seen.add(code);
  }
  return { kind: 'overview', overview: { table, peildatum, rows, unassessed, totaal: totaalVan(rows) } };
}

/** Without what no gemeente of a table can be assessed. */
function missingColumns(table: ReadTable): readonly ('gemeente' | 'opgave' | 'gehuisvest')[] {
  const has = (...roles: readonly Role[]): boolean => table.columns.some((c) => c.used && roles.includes(c.role));
  return [
    ...(has('gemeente', 'gmcode') ? [] : (['gemeente'] as const)),
    ...(hasOpgave(table, has) ? [] : (['opgave'] as const)),
    ...(has('gehuisvest') || table.months?.way === 'optellen' ? [] : (['gehuisvest'] as const)),
  ];
}

/** Assesses one row of a table, or says in a sentence why it cannot be. */
function judgeOf(table: ReadTable, peildatum: Datum, settings: Settings) {
  const double = doublesThatDiffer(table);
  const isAsked = table.rowChoices?.some(({ chosen }) => chosen === undefined) ?? false;
  return (row: ReadRow, isAgain: boolean): AssessedRow | string => {
    if (isAsked) return NOT_CHOSEN_SENTENCES.asked;
    if (row.gemeente && double.has(row.gemeente.code)) return NOT_CHOSEN_SENTENCES.double;
    const assessed = isAgain ? undefined : assessRow(table, row, peildatum, settings);
    return assessed?.kind === 'assessed'
      ? assessed.row
      : reasonNotAssessed(row, opgaveIn(table, row) !== undefined, isAgain, assessed?.unread);
  };
}

/** Gemeenten together: the percentage is that of the sums. */
export function totaalVan(rows: readonly AssessedRow[]): Overview['totaal'] {
  const sum = (of: (row: AssessedRow) => Personen): Personen =>
    personen(rows.reduce((total, row) => total + of(row), 0));
  const [opgave, gehuisvest] = [sum((r) => r.opgave), sum((r) => r.gehuisvest)];
  const part = gerealiseerd(gehuisvest, opgave);
  return {
    opgave,
    gehuisvest,
    nogTeHuisvesten: restant(opgave, gehuisvest),
    ...known({ gerealiseerd: part }),
  };
}

/** The gemeenten with several rows that do not say the same: nobody can know which is right. */
function doublesThatDiffer(table: ReadTable): ReadonlySet<string> {
  const first = new Map<string, string>();
  const differ = new Set<string>();
  for (const row of table.rows) {
    if (!row.gemeente) continue;
    const { code } = row.gemeente;
    const says = JSON.stringify([opgaveIn(table, row), row.gehuisvest, row.trede, row.koppelingen]);
    if ((first.get(code) ?? says) !== says) differ.add(code);
    first.set(code, first.get(code) ?? says);
  }
  return differ;
}

function hasOpgave(table: ReadTable, has: (...roles: readonly Role[]) => boolean): boolean {
  return (
    has('opgave') ||
    table.taakstellingIsOpgave ||
    (has('taakstelling') && table.rows.some((r) => r.saldo !== undefined)) ||
    (has('opgaveInclAdditioneel') && has('additioneel'))
  );
}

/**
 * The opgave that a row gives: as it stands, as the taakstelling that holds it, or taakstelling and saldo, or the whole
 * without the additional task.
 */
export function opgaveIn(table: ReadTable, row: ReadRow): Personen | undefined {
  if (row.unreadable.has('opgave') || isOnlySaldo(table, row)) return undefined;
  if (row.opgave !== undefined) return row.opgave;
  if (table.taakstellingIsOpgave) return row.taakstelling;
  if (row.taakstelling !== undefined && row.saldo !== undefined) return opgaveOf(row.taakstelling, row.saldo);
  if (row.opgaveInclAdditioneel !== undefined && row.additioneel !== undefined)
    return personen(row.opgaveInclAdditioneel - row.additioneel);
  return undefined;
}

/** A sum beside a taakstelling that is not filled in: Excel adds an empty cell as 0, and what is left is no opgave. */
const isOnlySaldo = (table: ReadTable, { opgave, taakstelling, saldo }: ReadRow): boolean =>
  taakstelling === undefined && opgave === (saldo ?? 0) && columnFor(table, 'taakstelling') !== undefined;

/** What a row says of its gemeente, as the rules ask it. */
export function standOf(table: ReadTable, row: ReadRow, { opgave, gehuisvest, peildatum }: Realised): Stand {
  const taakstelling = netIn(table, row, opgave);
  const koppelingen = koppelingenOf(table, row, { opgave, gehuisvest, peildatum });
  const most = row.huurcontractenHoogstens;
  const elders = row.gemeente && !isEigen(row.gemeente) ? row.gemeente.provincie : undefined;
  return {
    peildatum,
    opgave,
    gehuisvest,
    ...(elders === undefined && row.trede !== undefined ? { trede: row.trede } : {}),
    ...known({ elders, taakstelling, koppelingen }),
    omkoppelingen: row.omkoppelingen ?? false,
    stapelgemeente: row.stapelgemeente ?? false,
    huurcontracten: row.huurcontracten ?? personen(most === undefined ? 0 : most - gehuisvest),
    ...known({ huurcontractenHoogstens: most }),
    ...(row.verschoonbaar ? { verschoonbaar: row.verschoonbaar } : {}),
    ...(row.verlengd ? { verlengd: row.verlengd } : {}),
    ...known({ opgebouwdeAchterstand: builtUp(table, row) }),
  };
}

/** The net taakstelling: as it stands, or the opgave without the saldo that was carried in. */
function netIn(table: ReadTable, row: ReadRow, opgave: Personen): Personen | undefined {
  if (row.taakstelling !== undefined && !table.taakstellingIsOpgave) return row.taakstelling;
  return row.saldo === undefined ? undefined : personen(opgave - row.saldo);
}

/** The row assessed, or the field in the way of it, where that is one that cannot be read. */
type Assessed =
  { readonly kind: 'assessed'; readonly row: AssessedRow } | { readonly kind: 'not'; readonly unread?: Role };

function assessRow(table: ReadTable, row: ReadRow, peildatum: Datum, { beleid }: Settings): Assessed {
  const opgave = opgaveIn(table, row);
  const { gehuisvest, gemeente } = row;
  if (!gemeente || opgave === undefined || gehuisvest === undefined)
    return { kind: 'not', ...known({ unread: [...row.unreadable][0] }) };
  const stand = standOf(table, row, { opgave, gehuisvest, peildatum });
  const unread = neededUnread([...row.unreadable, ...notRead(table, row)], { row, stand, beleid });
  if (unread !== undefined) return { kind: 'not', unread };
  const schema = opSchema(opgave, gehuisvest, peildatum, beleid);
  const part = gerealiseerd(gehuisvest, opgave);
  const assessed: AssessedRow = {
    row,
    naam: gemeente.naam,
    ...known({ trede: stand.trede }),
    opgave,
    minimaal: minimaal(opgave),
    gehuisvest,
    nogTeHuisvesten: restant(opgave, gehuisvest),
    ...known({ gerealiseerd: part }),
    opSchema: schema.antwoord === 'ja',
    opSchemaPad: schema,
    beoordeling: oordeelOver(stand, beleid),
    volgende: verwacht(stand, beleid),
  };
  return { kind: 'assessed', row: assessed };
}
