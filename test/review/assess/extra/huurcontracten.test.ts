/** Huurcontracten of another sheet. */
import { withExtras } from '../../../../src/review/assess/extra';
import type { ReadTable } from '../../../../src/table/table';
import { tableOf } from '../../../table/tables';
import { JULY, sheet, told, outcomes } from './doubt-kit';

describe('huurcontracten of another sheet', () => {
  test(
    'a number of at least gehuisvest counts nothing before the user has said what it is, also without ' +
      'gehuisvest there',
    () => {
      const table = withExtras(JULY, [
        sheet([
          ['Gemeente', 'Huurcontracten'],
          ['Delft', 61],
          ['Gouda', 3],
        ]),
      ]);
      expect(table.rows.map((r) => r.huurcontracten)).toEqual([undefined, 3]);
      // 40 with 61 in all or with 61 more is the opgave of 60 either way.
      expect(outcomes(table)).toEqual([
        ['Delft', 60, '0'],
        ['Gouda', 50, '2'],
      ]);
      expect(told(table)).toEqual([
        "In de kolom 'Huurcontracten' (B1) staat voor Delft een getal van minstens het aantal gehuisvest (Delft: " +
          '61 naast 40). Kies of dit de extra personen zijn of het totaal met het COA-aantal; tot dan kan de ' +
          'trede open zijn.',
      ]);
      expect(table.contracts).toMatchObject({ asked: true, sheet: 'Anders' });
    },
  );

  test('where the step depends on what the number is there is none before that is said', () => {
    const table = withExtras(JULY, [
      sheet([
        ['Gemeente', 'Huurcontracten'],
        ['Delft', 45],
      ]),
    ]);
    expect(outcomes(table)).toEqual([
      ['Delft', 60],
      ['Gouda', 50, '2'],
    ]);
  });

  test('said to be the total, they are what is above gehuisvest of the table', () => {
    const rows = [
      ['Gemeente', 'Huurcontracten'],
      ['Delft', 61],
      ['Gouda', 19],
    ];
    const { signature, columns } = sheet(rows);
    const key = columns[1]?.key ?? '';
    const said = (role: 'huurcontracten' | 'huurcontractenTotaal'): ReadTable =>
      tableOf(rows, { sheet: 'Anders' }, { corrections: new Map([[signature, new Map([[key, { role }]])]]) });
    expect(withExtras(JULY, [said('huurcontractenTotaal')]).rows.map((r) => r.huurcontracten)).toEqual([21, undefined]);
    expect(told(withExtras(JULY, [said('huurcontractenTotaal')]))).toEqual([
      'Voor Gouda staat in B3 (Huurcontracten) 19, minder dan gehuisvest (20): een totaal met huurcontracten kan ' +
        'dat niet zijn. Verbeter één van beide; huurcontracten tellen voor deze gemeente niet mee.',
    ]);
    expect(withExtras(JULY, [said('huurcontracten')]).rows.map((r) => r.huurcontracten)).toEqual([61, 19]);
  });

  test('a heading that says the total needs no question', () => {
    const total = sheet([
      ['Gemeente', 'Gehuisvest incl. huurcontracten'],
      ['Delft', 61],
      ['Gouda', 22],
    ]);
    expect(withExtras(JULY, [total]).rows.map((r) => r.huurcontracten)).toEqual([21, 2]);
  });

  test('what is asked on the other sheet is asked here', () => {
    const asked = sheet([
      ['Gemeente', 'Gehuisvest per 1 juli 2022', 'Huurcontracten'],
      ['Delft', 40, 41],
      ['Gouda', 20, 0],
    ]);
    const table = withExtras(JULY, [asked]);
    expect(table.rows.map((r) => r.huurcontracten)).toEqual([undefined, 0]);
    expect(table.findings.map(({ code }) => code)).toContain('huurcontractenKiezen');
  });
});
