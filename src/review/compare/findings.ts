import type { Personen } from '../../domain/getal/getal';
import type { Datum } from '../../domain/tijd/datum';
import { opLadder } from '../../domain/ladder/ladder';
import { opgaveIn } from '../assess/assess';
import { decisionBetween } from '../assess/decisions';
import type { Finding } from '../finding';
import { type Merger, partsOf, together } from '../assess/herindeling';
import { hasJumped } from './jump';
import type { Role } from '../../table/roles';
import { type ReadRow, type ReadTable, cellOf, columnFor } from '../../table/table';

/** The earlier and the later sheet; only within one halfjaar do their figures go on from each other. */
export interface SheetPair {
  readonly voor: ReadTable;
  readonly na: ReadTable;
  readonly sameHalf: boolean;
}

/** What is worth a look in a row of the later sheet, beside the row of the same gemeente in the earlier one. */
export function changeFindings(months: SheetPair, before: ReadRow | undefined, row: ReadRow): readonly Finding[] {
  const { voor, na, sameHalf } = months;
  const naam = nameOf(row);
  if (!before)
    return [
      { code: 'gemeenteErbij', severity: 'let op', ...onRow(na, row, 'gemeente'), data: { naam, blad: voor.sheet } },
    ];
  const data = { naam, sinds: voor.peildatum ?? voor.sheet };
  return [
    ...(sameHalf
      ? [
          ...fell(row.gehuisvest, before.gehuisvest).map(
            (values) => ({ code: 'realisatieGedaald', ...look(na, row, 'gehuisvest'), data, ...values }) as const,
          ),
          ...jumped(months, before, row),
          ...taskFindings(months, before, row),
          ...changed(row.saldo, before.saldo).map(
            (values) => ({ code: 'saldoGewijzigd', ...look(na, row, 'saldo'), data, ...values }) as const,
          ),
        ]
      : []),
    ...stepFindings(months, before, row),
  ];
}

/** Many more persons than the usual pace gives, by the opgave that the row had before or has now. */
function jumped({ voor, na }: SheetPair, before: ReadRow, row: ReadRow): readonly Finding[] {
  const opgave = opgaveIn(na, row) ?? opgaveIn(voor, before);
  const { gehuisvest: found } = row;
  const { gehuisvest: expected } = before;
  const [from, to] = [voor.peildatum, na.peildatum];
  if (opgave === undefined || found === undefined || expected === undefined || from === undefined || to === undefined)
    return [];
  if (!hasJumped(opgave, { gehuisvest: expected, dag: from }, { gehuisvest: found, dag: to })) return [];
  const data = { naam: nameOf(row), sinds: from, opgave };
  return [{ code: 'realisatieGesprongen', ...look(na, row, 'gehuisvest'), data, found, expected }];
}

/** Another taakstelling; and another opgave, where that does not follow from the taakstelling and the saldo. */
function taskFindings({ voor, na }: SheetPair, before: ReadRow, row: ReadRow): readonly Finding[] {
  const data = { naam: nameOf(row), sinds: voor.peildatum ?? voor.sheet };
  const alike = voor.taakstellingIsOpgave === na.taakstellingIsOpgave;
  const task = alike ? changed(row.taakstelling, before.taakstelling) : [];
  const explained = moved(task) + moved(changed(row.saldo, before.saldo));
  const whole = changed(opgaveIn(na, row), opgaveIn(voor, before)).filter((values) => moved([values]) !== explained);
  return [
    ...task.map(
      (values) => ({ code: 'taakstellingGewijzigd', ...look(na, row, 'taakstelling'), data, ...values }) as const,
    ),
    ...whole.map((values) => ({ code: 'opgaveGewijzigd', ...look(na, row, 'opgave'), data, ...values }) as const),
  ];
}

/** A step changes by a decision; one that changed without a decision between the two dates is worth a look. */
function stepFindings({ voor, na }: SheetPair, before: ReadRow, row: ReadRow): readonly Finding[] {
  if (sameDecision(voor, na) || sameStep(before, row, na.peildatum)) return [];
  const severity = decisionBetween(voor.peildatum, na.peildatum) ? 'ter info' : 'let op';
  return changed(row.trede, before.trede).map((values) => ({
    code: 'tredeGewijzigd',
    severity,
    ...onRow(na, row, 'trede'),
    data: { naam: nameOf(row), sinds: voor.peildatum ?? voor.sheet },
    ...values,
  }));
}

/** That gemeenten became one; then what the whole says against the sum of the parts. */
export function mergedFindings({ voor, na, sameHalf }: SheetPair, merger: Merger, row: ReadRow): readonly Finding[] {
  const { own, joined, absent, per } = merger;
  const data = { naam: nameOf(row), delen: partsOf(merger).map(nameOf) };
  const blad = voor.sheet;
  const merged: Finding = {
    code: 'gemeentenSamengevoegd',
    severity: absent.length === 0 ? 'ter info' : 'let op',
    ...onRow(na, row, 'gemeente'),
    data: { ...data, delen: joined.map(nameOf), voortgezet: own !== undefined, blad, datum: per, ontbreekt: absent },
  };
  if (!sameHalf) return [merged];
  const sumOf = (role: 'gehuisvest' | 'taakstelling' | 'saldo') => together(merger, (part) => part[role]);
  return [
    merged,
    ...fell(row.gehuisvest, sumOf('gehuisvest')).map(
      (values) => ({ code: 'realisatieOnderDelen', ...look(na, row, 'gehuisvest'), data, ...values }) as const,
    ),
    ...changed(row.taakstelling, sumOf('taakstelling')).map(
      (values) => ({ code: 'taakstellingAndersDanDelen', ...look(na, row, 'taakstelling'), data, ...values }) as const,
    ),
    ...changed(row.saldo, sumOf('saldo')).map(
      (values) =>
        ({ code: 'saldoAndersDanDelen', ...look(na, row, 'saldo'), data: { ...data, blad }, ...values }) as const,
    ),
  ];
}

/** A row of the earlier sheet whose gemeente is not on the later one. */
export const goneFinding = ({ voor, na }: SheetPair, row: ReadRow): Finding => ({
  code: 'gemeenteWeg',
  ...look(voor, row, 'gemeente'),
  data: { naam: nameOf(row), eerder: voor.sheet, blad: na.sheet },
});

const nameOf = (row: ReadRow): string => row.gemeente?.naam ?? row.name;

/** A value of the later sheet beside that of the earlier one. */
interface Values<T> {
  readonly found: T;
  readonly expected: T;
}

/** The two values where both are known and differ, else nothing. */
const changed = <T>(is: T | undefined, was: T | undefined): readonly Values<T>[] =>
  is === undefined || was === undefined || is === was ? [] : [{ found: is, expected: was }];

/** By how many persons. */
const moved = (all: readonly Values<Personen>[]): number =>
  all.reduce((sum, { found, expected }) => sum + found - expected, 0);

/** The two numbers where the later one is the smaller. */
const fell = (is: Personen | undefined, was: Personen | undefined): readonly Values<Personen>[] =>
  changed(is, was).filter(({ found, expected }) => found < expected);

/** Steps of one date that differ contradict each other: the check says so. */
function sameDecision(voor: ReadTable, na: ReadTable): boolean {
  const [a, b] = [voor, na].map((table) => columnFor(table, 'trede')?.dates.at(-1));
  return a !== undefined && a === b;
}

/** "3" and "3a" are one step since July 2021. */
function sameStep({ trede: a }: ReadRow, { trede: b }: ReadRow, day: Datum | undefined): boolean {
  return a !== undefined && b !== undefined && day !== undefined && opLadder(a, day) === opLadder(b, day);
}

const PLACES: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  gehuisvest: ['gehuisvest', 'gehuisvestInMaand'],
  saldo: ['saldo', 'achterstand', 'voorsprong'],
  opgave: ['opgave', 'taakstelling'],
  gemeente: ['gemeente', 'gmcode'],
};

/** The cell of a row that holds this; no cell where no column does. */
function onRow(table: ReadTable, row: ReadRow, role: Role): Pick<Finding, 'sheet' | 'area'> {
  const column = (PLACES[role] ?? [role]).map((r) => columnFor(table, r)).find((c) => c !== undefined);
  return { sheet: table.sheet, ...(column && { area: cellOf(table, row, column) }) };
}

const look = (table: ReadTable, row: ReadRow, role: Role) =>
  ({ severity: 'let op', ...onRow(table, row, role) }) as const;
