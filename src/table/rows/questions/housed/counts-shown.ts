import type { CellValue } from '../../../cells/grid';
import { timeIn } from '../../../cells/dates';
import { numberOf } from '../../../cells/numbers';
import { type Column, THRESHOLD } from '../../../column';
import { plainReason } from '../../../column-reason';
import { usableAs } from '../../../recognise/columns/columns';
import { SALDO_FORMS } from '../../../roles';

/** What a count may be called that says nothing of what is counted: "Resultaat t/m 1 april", "Stand 1-4-2025". */
const COUNT =
  /^(?:(?:het|de|totaal|totale|eind|tussen)[ -]?)?(?:resultaat|resultaten|stand|uitkomst|telling|prestatie)\b/;

/**
 * "Resultaat per 1 april" where nobody is counted as housed: in every row the opgave less what remains, so that it is
 * who were housed.
 * @param contents what stands in the rows of a column
 */
export function withCountShown(
  columns: readonly Column[],
  contents: (column: Column) => readonly CellValue[],
): readonly Column[] {
  const isBare = !columns.some(({ role }) => SALDO_FORMS.has(role));
  const whole = usableAs(columns, 'opgave') ?? (isBare ? usableAs(columns, 'taakstelling') : undefined);
  const left = usableAs(columns, 'nogTeHuisvesten');
  if (!whole || !left || columns.some(({ role }) => role.startsWith('gehuisvest'))) return columns;
  const [wholes, rests] = [whole, left].map((c) => contents(c).map(numberOf));
  const isShown = (column: Column): boolean => {
    const rows = contents(column).flatMap((cell, i) => {
      const [count, all, rest] = [numberOf(cell), wholes?.[i], rests?.[i]];
      return count === undefined || all === undefined || rest === undefined ? [] : [{ count, rest, all }];
    });
    // Where half is housed in every row it may be what remains as well.
    return rows.every(({ count, rest, all }) => count === all - rest) && rows.some(({ count, rest }) => count !== rest);
  };
  const shown = columns.filter(
    (c) => c.role === 'onbekend' && !c.ours && !c.corrected && COUNT.test(timeIn(c.heading).rest) && isShown(c),
  );
  return columns.map((c) =>
    shown.length === 1 && c === shown[0]
      ? {
          ...c,
          role: 'gehuisvest',
          certainty: THRESHOLD,
          reason: plainReason('de opgave min wat nog te huisvesten is'),
        }
      : c,
  );
}
