import type { ReadingFinding } from '../../reading-finding';
import type { RowChoice } from '../../table';
import type { Place } from '../remarks';

/** Which rows of each gemeente are read, or the question; and the gemeenten that have no such row. */
export function rowChoiceRemarks(
  choices: readonly RowChoice[],
  absent: readonly string[],
  { sheet, headingArea }: Place,
): readonly ReadingFinding[] {
  const remarks = choices.map(({ column, values, chosen }): ReadingFinding => {
    const about = { sheet, area: headingArea(column) } as const;
    const data = { kop: column.heading, waarden: values };
    return chosen === undefined
      ? { code: 'rijenKiezen', severity: 'let op', ...about, data }
      : { code: 'rijenGekozen', severity: 'ter info', ...about, data: { ...data, gekozen: chosen } };
  });
  const [last] = choices.slice(-1);
  return last && absent.length > 0
    ? [
        ...remarks,
        {
          code: 'rijOntbreekt',
          severity: 'let op',
          sheet,
          area: headingArea(last.column),
          data: { kop: last.column.heading, gekozen: last.chosen ?? '', namen: absent },
        },
      ]
    : remarks;
}
