/** That nobody is housed yet is a figure too: a cell that was empty says nothing of it. */
import { figureChanges } from '../../../src/change/update/figures';
import { newFigures } from '../../../src/review/update/new-figures';
import { UPDATE_FIELDS } from '../../../src/review/update/fields';
import { cellName } from '../../../src/table/cells/address';
import { gridOf } from '../../table/grid-of';
import { tableOf } from '../../table/tables';

const headings = (day: string) => [
  'Gemeente',
  'Taakstelling',
  'Achterstand per 1-1-2022',
  'Voorsprong per 1-1-2022',
  `Gehuisvest per ${day}`,
  'Huurcontracten',
];

test('0 is written where nothing stood, but for an achterstand or voorsprong, of which nothing means nobody', () => {
  const own = [headings('21-3-2022'), ['Delft', 76, '', '', '', ''], ['Westland', 81, '', 4, '', '']];
  const given = [headings('18-4-2022'), ['Delft', 76, 0, 0, 0, 0], ['Westland', 81, 0, 4, 3, 0]];
  const offer = newFigures(tableOf(own), tableOf(given, { sheet: 'COA' }));
  const fields = offer.ok ? offer.figures.fields : [];
  const changes = figureChanges(gridOf(own), fields, { take: new Set(UPDATE_FIELDS), absent: 'leeg' });
  expect(changes.map(({ row, column, after }) => `${cellName(row, column)} ${String(after.content)}`)).toEqual([
    'E2 0',
    'E3 3',
    'F2 0',
    'F3 0',
  ]);
});
