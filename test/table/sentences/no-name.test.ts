import { sentence } from '../../../src/review/sentences/all';
import type { ReadingFinding } from '../../../src/table/reading-finding';
import { readingSentence } from '../../../src/table/sentences/reading';

test('who has no name is this gemeente, in the pane as in the check', () => {
  const area = { row: 1, column: 3, rows: 1, columns: 1 };
  const finding: ReadingFinding = {
    code: 'opgaveNul',
    severity: 'let op',
    sheet: 'Blad1',
    area,
    data: { naam: '' },
    found: 0,
  };
  const said = 'De opgave van deze gemeente (D2) is 0; een percentage bestaat dan niet. Controleer of dit klopt.';
  expect([readingSentence(finding), sentence(finding)]).toEqual([said, said]);
});
