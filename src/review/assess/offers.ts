import { known } from '../../domain/known';
import type { Personen } from '../../domain/getal/getal';
import { isZelfdePeriode } from '../../domain/tijd/periode';
import type { Column } from '../../table/column';
import type { ExtraDoubt, ReadingFinding } from '../../table/reading-finding';
import type { Role } from '../../table/roles';
import { koppelingenOf } from '../../table/rows/koppelingen';
import { withContracts } from '../../table/rows/questions/contracts';
import { withHeldDays } from '../../table/rows/questions/steps/held-days';
import { type ReadRow, type ReadTable, cellOf, columnFor, headingOf } from '../../table/table';
import { opgaveIn } from './assess';
import { type RowPair, doubtAbout } from './extra-doubts';
import { type ExtraField, FIELDS, columnsWith, rolesOf } from './extra-fields';

/** One sheet with what it says of a gemeente. */
export interface ExtraOffer {
  readonly table: ReadTable;
  readonly row: ReadRow;
  readonly offered: Partial<Pick<ReadRow, ExtraField>>;
  /** What its cells cannot be read as. */
  readonly unreadable: ReadonlySet<Role>;
  readonly huurcontractenHoogstens?: Personen;
}

/** What a sheet gives to a table, by the code of the gemeente, and why the rest of it is not taken. */
export interface ExtraOffers {
  readonly byCode: ReadonlyMap<string, ExtraOffer>;
  readonly findings: readonly ReadingFinding[];
  /** The question whether huurcontracten there are the total. */
  readonly contracts?: ReadTable['contracts'];
}

/**
 * What may be taken over from a sheet: of a gemeente that has one row there, or rows that say the same, what is of the
 * same halfjaar and can be nothing else than it seems beside the figures of the table.
 */
export function offersFor(table: ReadTable, extra: ReadTable): ExtraOffers {
  const { rows: single, findings: aboutRows } = singleRows(extra);
  // The sheet may name no halfjaar, and then only the table says what is years away.
  const here = new Set(table.rows.map(({ gemeente }) => gemeente?.code));
  const { rows, findings: aboutHeld } = withHeldDays(
    single.filter(({ gemeente }) => here.has(gemeente?.code)),
    columnFor(extra, 'verlengd'),
    table.periode,
    { sheet: extra.sheet, cellArea: (row, column) => cellOf(extra, row, column) },
  );
  const pairs = table.rows.flatMap((own): readonly RowPair[] => {
    const other = own.gemeente && rows.find((row) => row.gemeente?.code === own.gemeente?.code);
    return other ? [{ own, other }] : [];
  });
  const isWanted = (field: ExtraField): boolean =>
    pairs.some(({ own, other }) => own[field] === undefined && other[field] !== undefined);
  const doubts = new Map<ExtraField, ExtraDoubt>();
  for (const field of FIELDS) {
    const doubt = doubtAbout(field, table, extra, pairs);
    if (doubt !== undefined) doubts.set(field, doubt);
  }
  const { rows: together, contracts, findings: aboutContracts } = contractsOf(extra, pairs);
  return {
    byCode: new Map(
      pairs.map(({ other }, i) => [other.gemeente?.code ?? '', offerOf(extra, other, together[i] ?? {}, doubts)]),
    ),
    findings: [
      ...aboutRows,
      ...aboutHeld,
      ...[...doubts].flatMap(([field, doubt]) =>
        isWanted(field) && doubt !== 'anderHalfjaar' ? notTaken(extra, columnsWith(extra, field)[0], field, doubt) : [],
      ),
      ...otherHalf(
        table,
        extra,
        FIELDS.filter((field) => isWanted(field) && doubts.get(field) === 'anderHalfjaar'),
      ),
      ...(doubts.has('huurcontracten') ? [] : aboutContracts),
    ],
    ...(contracts && !doubts.has('huurcontracten') ? { contracts } : {}),
  };
}

function offerOf(
  extra: ReadTable,
  row: ReadRow,
  { huurcontracten, huurcontractenHoogstens }: Pick<ReadRow, 'huurcontracten' | 'huurcontractenHoogstens'>,
  doubts: ReadonlyMap<ExtraField, ExtraDoubt>,
): ExtraOffer {
  const koppelingen = judgedThere(extra, row);
  const { huurcontracten: _there, ...rest } = row;
  const all: Partial<Pick<ReadRow, ExtraField>> = { ...rest, ...known({ koppelingen, huurcontracten }) };
  const fields = FIELDS.filter((field) => !doubts.has(field));
  return {
    table: extra,
    row,
    offered: Object.fromEntries(fields.flatMap((field) => (all[field] === undefined ? [] : [[field, all[field]]]))),
    unreadable: new Set(fields.flatMap(rolesOf).filter((role) => row.unreadable.has(role))),
    ...(doubts.has('huurcontracten') ? {} : known({ huurcontractenHoogstens })),
  };
}

/** A count of koppelingen is judged on the sheet where it stands: only there is known what was nog te huisvesten. */
function judgedThere(extra: ReadTable, row: ReadRow): ReadRow['koppelingen'] {
  const opgave = opgaveIn(extra, row);
  if (extra.peildatum === undefined || opgave === undefined || row.gehuisvest === undefined) return row.koppelingen;
  return (
    koppelingenOf(extra, row, { opgave, gehuisvest: row.gehuisvest, peildatum: extra.peildatum }) ?? row.koppelingen
  );
}

/**
 * The huurcontracten held against the persons housed of the table: those of the other sheet may be absent, or of
 * another day.
 */
function contractsOf(extra: ReadTable, pairs: readonly RowPair[]): ReturnType<typeof withContracts> {
  const there = pairs.map(({ other }) => other);
  const at = { sheet: extra.sheet, signature: extra.signature };
  const isSettled =
    columnFor(extra, 'huurcontractenTotaal') !== undefined && columnFor(extra, 'gehuisvest') !== undefined;
  if (isSettled) return { rows: there, findings: [] };
  if (extra.contracts?.asked === true)
    return {
      rows: there,
      contracts: { ...extra.contracts, ...at },
      findings: extra.findings.filter(({ code }) => code === 'huurcontractenKiezen'),
    };
  const beside = pairs.map(({ own, other: { gehuisvest: _there, ...other } }): ReadRow => ({
    ...other,
    ...(own.gehuisvest === undefined ? {} : { gehuisvest: own.gehuisvest }),
  }));
  const { contracts, ...rest } = withContracts(beside, extra.columns, {
    sheet: extra.sheet,
    layout: extra.layout,
    headingArea: (column) => headingOf(extra, column),
    cellArea: (row, column) => cellOf(extra, row, column),
  });
  return { ...rest, ...(contracts?.asked === true ? { contracts: { ...contracts, ...at } } : {}) };
}

/** The rows of the gemeenten of which it is known which row holds. */
function singleRows(extra: ReadTable): {
  readonly rows: readonly ReadRow[];
  readonly findings: readonly ReadingFinding[];
} {
  const asked = extra.rowChoices?.find(({ chosen }) => chosen === undefined);
  if (asked) return { rows: [], findings: notTaken(extra, asked.column, 'gemeente', 'meerRijen') };
  const byCode = new Map<string, ReadRow[]>();
  for (const row of extra.rows)
    if (row.gemeente) byCode.set(row.gemeente.code, [...(byCode.get(row.gemeente.code) ?? []), row]);
  const says = (row: ReadRow): string => JSON.stringify(FIELDS.map((field) => row[field]));
  const isOne = ([first, ...others]: readonly ReadRow[]): boolean =>
    others.every((row) => first !== undefined && says(row) === says(first));
  const all = [...byCode.values()];
  const name = columnFor(extra, 'gemeente') ?? columnFor(extra, 'gmcode');
  return {
    rows: all.flatMap((rows) => (isOne(rows) ? rows.slice(0, 1) : [])),
    findings: all.every(isOne) ? [] : notTaken(extra, name, 'gemeente', 'meerRijen'),
  };
}

function notTaken(
  extra: ReadTable,
  column: Column | undefined,
  rol: Role,
  waarom: Exclude<ExtraDoubt, 'anderHalfjaar'>,
): readonly ReadingFinding[] {
  if (!column) return [];
  const place = { severity: 'let op', sheet: extra.sheet, area: headingOf(extra, column) } as const;
  return [{ code: 'aanvullingNietGebruikt', ...place, data: { kop: column.heading, blad: extra.sheet, rol, waarom } }];
}

/** What belongs to another halfjaar says nothing of this one. */
function otherHalf({ periode }: ReadTable, extra: ReadTable, rollen: readonly ExtraField[]): readonly ReadingFinding[] {
  if (!periode || rollen.length === 0) return [];
  const { sheet, area } = extra;
  const halfjaar = extra.periode && !isZelfdePeriode(extra.periode, periode) ? { halfjaar: extra.periode } : {};
  const data = { blad: sheet, periode, rollen, ...halfjaar };
  return [{ code: 'aanvullingAnderHalfjaar', severity: 'let op', sheet, area, data }];
}
