import { opsomming } from '../../domain/sentences/numbers';
import { type Datum, formatDatum } from '../../domain/tijd/datum';
import { opLadder } from '../../domain/ladder/ladder';
import { opgaveIn } from '../assess/assess';
import { decisionBetween } from '../assess/decisions';
import type { Finding, Severity } from '../../table/finding';
import { type Merger, together } from '../assess/herindeling';
import type { Role } from '../../table/roles';
import { type ReadRow, type ReadTable, cellOf, columnFor } from '../../table/table';

/** The earlier and the later sheet; only within one halfjaar do their figures go on from each other. */
export interface Months {
  readonly voor: ReadTable;
  readonly na: ReadTable;
  readonly sameHalf: boolean;
}

/** What is worth a look in a row of the later sheet, beside the row of the same gemeente in the earlier one. */
export function changeFindings(
  { voor, na, sameHalf }: Months,
  before: ReadRow | undefined,
  row: ReadRow,
): readonly Finding[] {
  if (!before)
    return [signal(na, row, 'gemeente', { code: 'gemeenteErbij', severity: 'let op', data: { blad: voor.sheet } })];
  const data = { datum: voor.peildatum === undefined ? voor.sheet : formatDatum(voor.peildatum) };
  const tredeSeverity = decisionBetween(voor.peildatum, na.peildatum) ? 'ter info' : 'let op';
  return [
    ...(sameHalf
      ? [
          ...fell(na, row, before.gehuisvest, { code: 'realisatieGedaald', severity: 'let op', data }),
          ...taskFindings(voor, na, before, row, data),
          ...differs(na, row, 'saldo', before.saldo, { code: 'saldoGewijzigd', severity: 'let op', data }),
        ]
      : []),
    ...(sameDecision(voor, na) || sameStep(before, row, na.peildatum)
      ? []
      : differs(na, row, 'trede', before.trede, { code: 'tredeGewijzigd', severity: tredeSeverity, data })),
  ];
}

/** Of a sheet whose "Taakstelling" holds the opgave and one whose does not, the opgaven are compared. */
function taskFindings(
  voor: ReadTable,
  na: ReadTable,
  before: ReadRow,
  row: ReadRow,
  data: Finding['data'],
): readonly Finding[] {
  if (voor.taakstellingIsOpgave === na.taakstellingIsOpgave)
    return differs(na, row, 'taakstelling', before.taakstelling, {
      code: 'taakstellingGewijzigd',
      severity: 'let op',
      data,
    });
  const [was, is] = [opgaveIn(voor, before), opgaveIn(na, row)];
  return was === undefined || is === undefined || was === is
    ? []
    : [
        {
          ...signal(na, row, 'opgave', { code: 'opgaveGewijzigd', severity: 'let op', data }),
          found: is,
          expected: was,
        },
      ];
}

/** That gemeenten became one; then what the whole says against the sum of the parts. */
export function mergedFindings({ voor, na, sameHalf }: Months, merger: Merger, row: ReadRow): readonly Finding[] {
  const { parts, absent, into } = merger;
  const data = {
    blad: voor.sheet,
    delen: opsomming(parts.map((part) => part.gemeente?.naam ?? part.name)),
    datum: formatDatum(into.geldigVanaf),
    ontbreekt: opsomming(absent.map((g) => g.naam)),
  };
  return [
    signal(na, row, 'gemeente', {
      code: 'gemeentenSamengevoegd',
      severity: absent.length === 0 ? 'ter info' : 'let op',
      data,
    }),
    ...(sameHalf
      ? [
          ...fell(
            na,
            row,
            together(merger, (part) => part.gehuisvest),
            { code: 'realisatieOnderDelen', severity: 'let op', data },
          ),
          ...differs(
            na,
            row,
            'taakstelling',
            together(merger, (part) => part.taakstelling),
            { code: 'taakstellingAndersDanDelen', severity: 'let op', data },
          ),
          ...differs(
            na,
            row,
            'saldo',
            together(merger, (part) => part.saldo),
            { code: 'saldoAndersDanDelen', severity: 'let op', data },
          ),
        ]
      : []),
  ];
}

/** A row of the earlier sheet whose gemeente is not on the later one. */
export const goneFinding = ({ voor, na }: Months, row: ReadRow): Finding =>
  signal(voor, row, 'gemeente', {
    code: 'gemeenteWeg',
    severity: 'let op',
    data: { eerder: voor.sheet, blad: na.sheet },
  });

interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly data: Finding['data'];
}

function differs(
  table: ReadTable,
  row: ReadRow,
  role: 'taakstelling' | 'saldo' | 'trede',
  was: string | number | undefined,
  remark: Remark,
): readonly Finding[] {
  const is = row[role];
  return is === undefined || was === undefined || is === was
    ? []
    : [{ ...signal(table, row, role, remark), found: is, expected: was }];
}

function fell(table: ReadTable, row: ReadRow, was: number | undefined, remark: Remark): readonly Finding[] {
  const is = row.gehuisvest;
  return is === undefined || was === undefined || is >= was
    ? []
    : [{ ...signal(table, row, 'gehuisvest', remark), found: is, expected: was }];
}

/** Steps of one date that differ contradict each other: the check says so. */
function sameDecision(voor: ReadTable, na: ReadTable): boolean {
  const [a, b] = [voor, na].map((table) => columnFor(table, 'trede')?.dates.at(-1));
  return a !== undefined && a === b;
}

/** "3" and "3a" are one step since July 2021. */
function sameStep({ trede: a }: ReadRow, { trede: b }: ReadRow, day: Datum | undefined): boolean {
  return a !== undefined && b !== undefined && day !== undefined && opLadder(a, day) === opLadder(b, day);
}

const PLACES: Readonly<Record<string, readonly Role[]>> = {
  gehuisvest: ['gehuisvest', 'gehuisvestInMaand'],
  saldo: ['saldo', 'achterstand', 'voorsprong'],
  opgave: ['opgave', 'taakstelling'],
  gemeente: ['gemeente', 'gmcode'],
};

function signal(table: ReadTable, row: ReadRow, role: Role, { code, severity, data }: Remark): Finding {
  const column = (PLACES[role] ?? [role]).map((r) => columnFor(table, r)).find((c) => c !== undefined);
  return {
    code,
    severity,
    sheet: table.sheet,
    ...(column && { area: cellOf(table, row, column) }),
    data: { naam: row.gemeente?.naam ?? row.name, ...data },
  };
}
