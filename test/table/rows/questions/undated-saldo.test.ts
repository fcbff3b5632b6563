import type { CellValue } from '../../../../src/table/cells/grid';
import { readGrid } from '../../../../src/table/rows/read';
import { gridOf } from '../../grid-of';

/** Why the column Achterstand is what it is. */
function reasonOf(heading: readonly string[], row: readonly CellValue[]) {
  const read = readGrid(gridOf([heading, row]));
  const columns = read.kind === 'table' ? read.table.columns : [];
  return columns.find(({ heading: text }) => text.startsWith('Achterstand'))?.reason;
}

const BEGIN = ': zonder dag, telt als saldo van het begin';

test.each([
  ['Achterstand', BEGIN],
  ['Achterstand per 1 januari 2022', ''],
  ['Achterstand vorig halfjaar', ''],
])('%s, on which the opgave rests: it is told how it counts where nothing says of which day it is', (heading, more) => {
  const row = ['Delft', 76, 8, 30];
  expect(reasonOf(['Gemeente', 'Taakstelling 2022-I', heading, 'Gehuisvest per 1 april 2022'], row)).toMatchObject({
    kind: 'heading',
    more,
  });
});

test('beside the opgave nothing rests on it', () => {
  const heading = ['Gemeente', 'Opgave 2022-I', 'Achterstand', 'Gehuisvest per 1 april 2022'];
  expect(reasonOf(heading, ['Delft', 84, 8, 30])).toMatchObject({ kind: 'heading', more: '' });
});
