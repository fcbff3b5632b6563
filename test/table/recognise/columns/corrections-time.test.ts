import { datumVan } from '../../../../src/domain/tijd/datum';
import type { Correction, Corrections } from '../../../../src/table/recognise/columns/corrections';
import { withCorrection, withoutCorrection } from '../../../../src/table/recognise/corrections-said';
import { readCorrections, writeCorrections } from '../../../../src/table/recognise/columns/corrections-codec';
import { sentence } from '../../../../src/review/sentences/all';
import type { ReadTable } from '../../../../src/table/table';
import { tableOf } from '../../tables';

const month = (counted: string, sheet = 'Maart', corrections: Corrections = new Map()): ReadTable =>
  tableOf(
    [
      ['Gemeente', 'Opgave', counted],
      ['Delft', 76, 48],
      ['Westland', 81, 30],
    ],
    { sheet },
    { corrections },
  );
const said = (
  table: ReadTable,
  column: number,
  correction: Correction,
  corrections: Corrections = new Map(),
): Corrections => {
  const { key, heading } = table.columns[column] ?? { key: '', heading: '' };
  return withCorrection(corrections, table.signature, key, {
    ...correction,
    voor: { kop: heading, blad: table.sheet },
  });
};
const APRIL = datumVan('2022-04-01');

describe('the halfjaar and the date of a column, as the user says', () => {
  const silent = month('Gehuisvest');
  const dated = month('Gehuisvest 21 maart 2022');

  test('give a silent sheet its time', () => {
    const corrections = said(silent, 1, { periode: { jaar: 2022, helft: 1 } }, said(silent, 2, { peildatum: APRIL }));
    const table = month('Gehuisvest', 'Maart', corrections);
    expect([table.peildatum, table.periode, table.findings]).toEqual([APRIL, { jaar: 2022, helft: 1 }, []]);
  });

  test('go before a date in the heading', () => {
    expect(month('Gehuisvest 21 maart 2022', 'Maart', said(dated, 2, { peildatum: APRIL })).peildatum).toBe(APRIL);
  });

  test('are not taken along to a heading with a date of its own, a role and a sign are', () => {
    const corrections = said(dated, 2, { role: 'gehuisvest', peildatum: APRIL });
    const next = month('Gehuisvest 15 april 2022', 'April', corrections);
    expect(next.signature).toBe(dated.signature);
    expect(next.peildatum).toBe(datumVan('2022-04-15'));
    expect(next.columns[2]).toMatchObject({ corrected: true });
    expect(month('Gehuisvest 15 april 2022', 'April', said(dated, 2, { peildatum: APRIL })).columns[2]).toMatchObject({
      corrected: false,
    });
  });

  test('hold on another sheet whose heading is as silent, and the reader says so', () => {
    const next = month('Gehuisvest', 'April', said(silent, 2, { peildatum: APRIL }));
    expect(next.peildatum).toBe(APRIL);
    expect(next.findings.map(sentence)).toEqual([
      "Voor de kolom 'Gehuisvest' (C1) geldt 1-4-2022: zo is dat op blad Maart aangegeven. Geef het hier opnieuw " +
        'aan als dat niet meer klopt.',
    ]);
  });

  test('of an earlier month go when this month gets its own', () => {
    const corrections = said(dated, 2, { periode: { jaar: 2021, helft: 2 }, role: 'gehuisvest' });
    const april = month('Gehuisvest 15 april 2022', 'April');
    expect([...(said(april, 2, { peildatum: APRIL }, corrections).get(april.signature) ?? [])][0]?.[1]).toEqual({
      role: 'gehuisvest',
      peildatum: APRIL,
      voor: { kop: 'Gehuisvest 15 april 2022', blad: 'April' },
    });
  });

  test('can be taken back, and are kept in the workbook with the heading they were said about', () => {
    const corrections = said(silent, 2, { peildatum: APRIL });
    expect(readCorrections(writeCorrections(corrections))).toEqual(corrections);
    expect(
      month('Gehuisvest', 'Maart', withoutCorrection(corrections, silent.signature, silent.columns[2]?.key ?? ''))
        .peildatum,
    ).toBeUndefined();
  });
});
