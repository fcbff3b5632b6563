import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import { cellArea } from '../../table/cells/address';
import type { Finding } from '../finding';
import { parseNumber } from '../../table/cells/numbers';
import { kindOf } from '../../table/roles';
import { tidy } from '../../table/cells/text';
import { columnFor } from '../../table/table';
import { holdsBusy } from '../../table/cells/busy';
import { ownCalls } from '../../table/own-functions';
import { type Check, formulasOn, onCell, repairWith } from './sheet';

const NO_LETTERS = /^\P{L}+$/u;

/**
 * Numbers are stored as numbers: a sum passes over a text. Ambiguous texts are the reader's to report; a repair would
 * lose the mark of a note.
 */
export const getallenZijnGetallen: Check = (sheet) => {
  const columns = sheet.table.columns.filter((c) => !c.ours && kindOf(c.role) === 'personen');
  return sheet.table.rows.flatMap((row) =>
    columns.flatMap((column): readonly Finding[] => {
      const found = row.cells.get(column.column);
      if (typeof found !== 'string' || row.unreadable.has(column.role)) return [];
      const read = parseNumber(found);
      if (!read.ok || read.percent || read.doubt) return [];
      const place = onCell(sheet, row, column);
      const isSafe = read.footnote === undefined && NO_LETTERS.test(tidy(found));
      return [
        {
          code: 'getalAlsTekst',
          severity: 'let op',
          ...place,
          data: { kop: column.heading },
          found,
          expected: read.value,
          ...(isSafe ? { repair: repairWith(place, read.value) } : {}),
        },
      ];
    }),
  );
};

/** A name that was cut off is written out. Other spellings of a gemeente are left as they are. */
export const namenZijnHeel: Check = (sheet) => {
  const column = columnFor(sheet.table, 'gemeente');
  if (!column) return [];
  return sheet.table.rows.flatMap((row): readonly Finding[] => {
    if (!row.gemeente) return [];
    const read = vindGemeente(row.name);
    if (read.kind !== 'gevonden' || read.hoe !== 'afgekapt') return [];
    const place = onCell(sheet, row, column);
    const expected = row.gemeente.naam;
    const repair = repairWith(place, expected);
    return [{ code: 'naamAfgekapt', severity: 'ter info', ...place, data: {}, found: row.name, expected, repair }];
  });
};

/** A result that must stand in a letter does not change by the day: no VANDAAG() in an argument of ours. */
export const geenVandaag: Check = ({ table, grid }) =>
  formulasOn(grid)
    .filter(({ formula }) => ownCalls(formula).length > 0 && /\b(?:TODAY|NOW)\(/i.test(formula))
    .map(({ row, column, formula }) => ({
      code: 'vandaagInFunctie',
      severity: 'let op',
      sheet: table.sheet,
      area: cellArea(row, column),
      data: {},
      found: formula,
    }));

/** Formula errors in columns and lines that the reader itself does not use. */
export const geenFormulefouten: Check = ({ table, grid }) => {
  // While cells are being calculated, an error may only follow from one of them; the sheet is read again by itself.
  if (table.layout !== 'rows' || holdsBusy(grid)) return [];
  const lines = new Set(table.rows.map((row) => row.row));
  const used = new Set(table.columns.filter((c) => c.used && kindOf(c.role) !== 'tekst').map((c) => c.column));
  const { row: top, column: left, rows, columns } = table.area;
  return grid.errors.flatMap((line, r) => {
    if (!line.includes(true)) return [];
    return line.flatMap((isError, c): readonly Finding[] => {
      const [row, column] = [r + grid.area.row, c + grid.area.column];
      const inTable = row >= top && row < top + rows && column >= left && column < left + columns;
      if (!isError || !inTable || (lines.has(row) && used.has(column))) return [];
      const heading = table.columns.find((k) => k.column === column)?.heading ?? '';
      return [
        {
          code: 'formuleFout',
          severity: 'fout',
          sheet: table.sheet,
          area: cellArea(row, column),
          data: { kop: heading },
          found: grid.values[r]?.[c] ?? '',
        },
      ];
    });
  });
};
