import fc from 'fast-check';
import { vindGemeente } from '../../../src/domain/gemeente/gemeenteherkenning';
import { valueIn } from '../../../src/review/checks/sheet';
import type { Area, CellValue, Grid } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import type { Column } from '../../../src/table/column';
import type { Role } from '../../../src/table/roles';
import { type ReadRow, type ReadTable, cellOf, columnFor } from '../../../src/table/table';
import { tidy } from '../../../src/table/cells/text';
import { gridOf } from '../grid-of';
import { type Field, type Sheet, type TrueTable, dress, trueTable } from '../sheets/true-sheet';
import { mutations } from '../sheets/mutations';
import { tablesIn } from '../tables';

/** FUZZ_SECONDS=60 SEED=7 runs as long as that, on other sheets; otherwise a bounded number of runs. */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0);
const BOUNDS: fc.Parameters<unknown> =
  SECONDS > 0
    ? { numRuns: 10_000_000, interruptAfterTimeLimit: SECONDS * 1000, markInterruptAsFailure: false }
    : { numRuns: 200 };

const dressed: fc.Arbitrary<readonly [TrueTable, Sheet]> = trueTable.chain((table) =>
  dress(table).map((sheet) => [table, sheet] as const),
);
const mutated: fc.Arbitrary<Sheet> = fc.tuple(dressed, mutations).map(([[, right], mutate]) => mutate(right));
const tablesOn = ({ rows, extras }: Sheet): readonly ReadTable[] => tablesIn(readGrid(gridOf(rows, extras)));
const adds = ({ reason }: Column, words: string): boolean => reason.kind === 'heading' && reason.more.includes(words);
const valueOf = (row: ReadRow, field: Field): unknown => row[field];
const truthOf = ({ names, columns }: TrueTable, row: ReadRow, field: Field): number | undefined =>
  columns.find((c) => c.field === field)?.cells[names.indexOf(row.gemeente?.naam ?? '')]?.truth;

test('a right sheet, however it is laid out, gives every gemeente with its own figures', () => {
  fc.assert(
    fc.property(dressed, ([table, sheet]) => {
      const [found, ...others] = tablesOn(sheet);
      expect([found !== undefined, others.length]).toEqual([true, 0]);
      if (!found) return;
      const isTold = found.findings.some(({ code }) => code === 'rijenOnderTabel');
      const read = found.rows.map((r) => r.gemeente?.naam);
      const saysSomething = table.names.filter(
        (name, i) => read.includes(name) || table.columns.some(({ cells }) => cells[i]?.truth !== undefined),
      );
      expect(read).toEqual(isTold ? table.names.slice(0, read.length) : saysSomething);
      for (const row of found.rows)
        for (const { field } of table.columns) {
          if (!field) continue;
          const isAsked = found.findings.some(({ code }) =>
            ['achterstandIsRestant', 'saldoNaGehuisvest'].includes(code),
          );
          // "Te huisvesten" behind who was housed may be what is left: it counts nothing before the user has said so.
          if (field === 'opgave' && found.columns.some((c) => c.role === 'opgave' && adds(c, 'resteert'))) continue;
          // An opgave that is the taakstelling, beside an opening saldo, is asked.
          if (field === 'opgave' && found.findings.some(({ code }) => code === 'opgaveZonderSaldo')) continue;
          // Figures that may be shares by what remains count nothing before the user has said so.
          const isShare = found.columns.some((c) => c.role === 'percentage' && adds(c, 'of een percentage'));
          if (field === 'gehuisvest' && isShare) continue;
          // A number that may be the total counts nothing before the user has said what it is.
          if (field === 'huurcontracten' && found.contracts?.asked) continue;
          const blank = field === 'saldo' && columnFor(found, 'achterstand') ? 0 : undefined;
          if (!(field === 'saldo' && isAsked))
            expect([row.name, field, valueOf(row, field)]).toEqual([
              row.name,
              field,
              truthOf(table, row, field) ?? blank,
            ]);
        }
    }),
    BOUNDS,
  );
});

/** The number in a cell as a child would read it; a note behind it left out. */
function plainly(value: CellValue): number | undefined {
  if (typeof value === 'number') return value;
  const text = String(value)
    .replace(/[\u200b\u00a0 ]/g, '')
    .replace(/(?:\(\d\)|[*²])$/, '');
  return /^-?\d{1,3}(?:\.\d{3})+$|^-?\d+$/.test(text) ? Number(text.replace(/\./g, '')) : undefined;
}

/** Where the text of a cell stands: in a merged block in its first cell. */
const firstOf = ({ merged }: Grid, at: Area): Area =>
  merged.find(
    (m) => at.row >= m.row && at.row < m.row + m.rows && at.column >= m.column && at.column < m.column + m.columns,
  ) ?? at;

const textAt = (grid: Grid, at: Area): string => {
  const { row, column } = firstOf(grid, at);
  return tidy(String(valueIn(grid, row, column)));
};

/** The name in a cell; where the rows of a gemeente are chosen from, the one that stands once above a blank. */
function nameAt(grid: Grid, { rowChoices, layout }: ReadTable, at: Area): string {
  const text = textAt(grid, at);
  if (text !== '' || !rowChoices) return text;
  const before = Array.from({ length: layout === 'rows' ? at.row : at.column }, (_, i) =>
    layout === 'rows' ? { ...at, row: at.row - 1 - i } : { ...at, column: at.column - 1 - i },
  );
  return before.map((one) => textAt(grid, one)).find((name) => name !== '') ?? '';
}

const ROLES: Readonly<Record<Field, readonly Role[]>> = {
  taakstelling: ['taakstelling'],
  opgave: ['opgave'],
  gehuisvest: ['gehuisvest'],
  nogTeHuisvesten: ['nogTeHuisvesten'],
  saldo: ['saldo', 'achterstand', 'voorsprong'],
  koppelingen: ['koppelingen'],
  huurcontracten: ['huurcontracten'],
  minimaal: ['minimaal'],
};

test(
  'whatever is done to it: a number that is read stands in the cell of that gemeente under a heading that ' + 'says so',
  () => {
    fc.assert(
      fc.property(mutated, (sheet) => {
        const grid = gridOf(sheet.rows, sheet.extras);
        for (const table of tablesOn(sheet))
          for (const row of table.rows)
            for (const field of Object.keys(ROLES) as Field[]) {
              const value = valueOf(row, field);
              if (typeof value !== 'number' || (field === 'gehuisvest' && table.months)) continue;
              const found = ROLES[field].flatMap((role) => {
                const column = columnFor(table, role);
                const place = column && cellOf(table, row, column);
                return place ? [plainly(valueIn(grid, place.row, place.column)) ?? 0] : [];
              });
              expect([field, found.includes(value) || (field === 'saldo' && found.includes(-value)), found]).toEqual([
                field,
                true,
                found,
              ]);
              const name = columnFor(table, 'gemeente') ?? columnFor(table, 'gmcode');
              if (row.gemeente && name)
                expect(vindGemeente(nameAt(grid, table, cellOf(table, row, name)))).toMatchObject({
                  gemeente: row.gemeente,
                });
            }
      }),
      BOUNDS,
    );
  },
);
