/** The value of a column whose rows hold, as the workbook keeps it. */
import { readCorrections, writeCorrections } from '../../../../src/table/recognise/columns/corrections-codec';

const kept = (rij: unknown): unknown =>
  [
    ...(readCorrections(JSON.stringify([['teken', [['doelgroep', { rij }]]]]))
      .get('teken')
      ?.values() ?? []),
  ][0];

test('is kept and read back, with the sheet that a day was said of', () => {
  const correction = { rij: '1-3-2022', voor: { kop: 'Peildatum', blad: 'Maart' } };
  const all = new Map([['teken', new Map([['peildatum', correction]])]]);
  expect(readCorrections(writeCorrections(all))).toEqual(all);
});

test('anything else than a text of a cell is left out', () => {
  expect(kept('Totaal')).toEqual({ rij: 'Totaal' });
  for (const wrong of ['', 'x'.repeat(201), 3, null, ['Totaal'], { waarde: 'Totaal' }]) expect(kept(wrong)).toEqual({});
});
