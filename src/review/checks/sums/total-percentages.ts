import { known } from '../../../domain/known';
import { procent } from '../../../domain/getal/afronding';
import { type Personen, fractie } from '../../../domain/getal/getal';
import { minimaal } from '../../../domain/opgave/opgave';
import { cellArea } from '../../../table/cells/address';
import { readPercentage, readPersons } from '../../../table/cells/cell-reading';
import { sumLines } from './sum-lines';
import { columnFor } from '../../../table/table';
import { fractionsIn, inPoints } from '../fractions';
import { agrees, basesMeant, fitsWithExtra, isOfThese } from '../percentages';
import type { Finding } from '../../finding';
import { type Check, opgaveColumn, theirColumns, valueIn } from '../sheet';

/** The percentage of a Totaal or a subtotal is that of the sums on its line, not the mean of the percentages above. */
export const totaalpercentageKlopt: Check = (sheet) => {
  const { table, grid } = sheet;
  const [whole, part] = [opgaveColumn(table), columnFor(table, 'gehuisvest')];
  if (table.layout !== 'rows' || !whole || !part) return [];
  const least = columnFor(table, 'minimaal');
  return theirColumns(sheet, 'percentage')
    .filter((column) => isOfThese(table, column))
    .flatMap((column) =>
      sumLines(table, grid).flatMap(({ line, rows }): readonly Finding[] => {
        const on = (at: number): Personen | undefined => readPersons(valueIn(grid, line, at), 'saldo').value;
        const [opgave, housed] = [on(whole.column), on(part.column)];
        const found = readPercentage(valueIn(grid, line, column.column), inPoints(sheet, column)).value;
        if (found === undefined || housed === undefined || opgave === undefined || opgave <= 0) return [];
        // The least of a whole is half of its opgave, or what its parts add up to.
        const bases =
          basesMeant(sheet, column)[0] === 'minimum'
            ? [minimaal(opgave), ...(least ? [on(least.column)] : [])]
            : [opgave];
        const extra = columnFor(table, 'opgaveInclAdditioneel');
        const sums = { gehuisvest: housed, ...known({ opgaveInclAdditioneel: extra && on(extra.column) }) };
        if (fitsWithExtra(column, sums, found)) return [];
        if (bases.some((base) => base !== undefined && agrees(found, housed, base))) return [];
        const fractions = fractionsIn(sheet, column);
        const shares = rows.flatMap((row) => fractions.get(row) ?? []);
        const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
        return [
          {
            code: Math.abs(found - mean) < 0.006 ? 'percentageGemiddeld' : 'totaalPercentageOnjuist',
            severity: 'fout',
            sheet: table.sheet,
            area: cellArea(line, column.column),
            data: { gehuisvest: housed, opgave: bases[0] ?? opgave },
            found,
            expected: fractie((procent(housed, bases[0] ?? opgave) ?? 0) / 100),
          },
        ];
      }),
    );
};
