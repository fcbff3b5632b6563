import { known } from '../../../domain/known';
import { type Personen, personen } from '../../../domain/getal/getal';
import { readPersons } from '../../cells/cell-reading';
import type { ReadingFinding } from '../../reading-finding';
import type { ReadRow, ReadTable } from '../../table';
import type { Column } from '../../column';
import type { Place } from '../remarks';

/** What the rows are with their huurcontracten understood. */
export interface WithContracts {
  readonly rows: readonly ReadRow[];
  readonly contracts?: ReadTable['contracts'];
  readonly findings: readonly ReadingFinding[];
}

/**
 * Papers print either the extra persons or the total with COA's count. A total gives the extra persons by subtraction;
 * a number that may be either, as great as gehuisvest or greater, counts nothing before the user has said which.
 */
export function withContracts(rows: readonly ReadRow[], columns: readonly Column[], place: Place): WithContracts {
  const of = (role: Column['role']): Column | undefined => columns.find((c) => c.used && c.role === role);
  const [extra, total] = [of('huurcontracten'), of('huurcontractenTotaal')];
  if (extra?.confirmed) return { rows, contracts: { column: extra, asked: false }, findings: [] };
  if (extra) {
    const read = unlessTotal(rows, extra, place);
    return total ? besideTotal(read, total, place) : read;
  }
  if (total) return fromTotal(rows, total, place);
  return { rows, findings: [] };
}

/** Where nobody is housed yet the total is the extra. */
export const mayBeTotal = ({ huurcontracten, gehuisvest }: ReadRow): boolean =>
  huurcontracten !== undefined && gehuisvest !== undefined && gehuisvest > 0 && huurcontracten >= gehuisvest;

function unlessTotal(rows: readonly ReadRow[], column: Column, { sheet, headingArea }: Place): WithContracts {
  const doubted = rows.filter(mayBeTotal);
  const [first] = doubted;
  if (!first) return { rows, findings: [] };
  return {
    rows: rows.map((row) => (mayBeTotal(row) ? inDoubt(row) : row)),
    contracts: { column, asked: true },
    findings: [
      {
        code: 'huurcontractenKiezen',
        severity: 'let op',
        sheet,
        area: headingArea(column),
        data: {
          kop: column.heading,
          aantal: doubted.length,
          naam: first.gemeente?.naam ?? first.name,
          gehuisvest: first.gehuisvest ?? personen(0),
        },
        found: first.huurcontracten ?? personen(0),
      },
    ],
  };
}

/** The extra persons and the total beside them: where these do not fit, either may be wrong. */
function besideTotal(read: WithContracts, column: Column, { sheet, cellArea }: Place): WithContracts {
  const findings: ReadingFinding[] = [];
  const rows = read.rows.map((row): ReadRow => {
    const [{ huurcontracten: extra, gehuisvest }, total] = [row, totalIn(row, column)];
    if (extra === undefined || gehuisvest === undefined || total === undefined || gehuisvest + extra === total)
      return row;
    const naam = row.gemeente?.naam ?? row.name;
    const data = { kop: column.heading, naam, gehuisvest, extra };
    const at = { severity: 'let op', sheet, area: cellArea(row, column) } as const;
    findings.push({ code: 'huurcontractenAnders', ...at, data, found: total });
    return { ...inDoubt(row), huurcontractenHoogstens: personen(Math.max(extra, total - gehuisvest)) };
  });
  return { ...read, rows, findings: [...read.findings, ...findings] };
}

const totalIn = (row: ReadRow, { column }: Column): Personen | undefined =>
  readPersons(row.cells.get(column) ?? '', 'huurcontractenTotaal').value;

function inDoubt({ huurcontracten, ...rest }: ReadRow): ReadRow {
  return { ...rest, ...known({ huurcontractenHoogstens: huurcontracten }) };
}

function fromTotal(rows: readonly ReadRow[], column: Column, { sheet, cellArea }: Place): WithContracts {
  const findings: ReadingFinding[] = [];
  const read = rows.map((row): ReadRow => {
    const [total, housed] = [totalIn(row, column), row.gehuisvest];
    if (total === undefined || housed === undefined) return row;
    if (total >= housed) return { ...row, huurcontracten: personen(total - housed) };
    findings.push({
      code: 'huurcontractenMinder',
      severity: 'let op',
      sheet,
      area: cellArea(row, column),
      data: { kop: column.heading, naam: row.gemeente?.naam ?? row.name, gehuisvest: housed },
      found: total,
    });
    return row;
  });
  return { rows: read, ...(column.confirmed && { contracts: { column, asked: false } }), findings };
}
