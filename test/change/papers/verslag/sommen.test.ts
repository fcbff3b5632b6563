import { count, line, text } from '../../../../src/change/layout/lines';
import { aantalMetTekort, overWaarden, som, telling } from '../../../../src/change/papers/verslag/sommen';
import type { Herkomst } from '../../../../src/change/papers/verslag/verwijzing';
import { shown } from '../../../../src/change/write/content';
import type { AssessedRow } from '../../../../src/review/assess/overview';
import { withCell } from '../../../table/parts';
import { overzicht } from './voorbeeld/overzicht';

const B = "'Cijfers ''COA'''!";
const OVERZICHT = overzicht('2022-03-21', [
  { naam: 'Delft', trede: '2', taakstelling: 70, saldo: 6, opgave: 76, gehuisvest: 48 },
  { naam: 'Rijswijk', trede: '3a', taakstelling: 50, saldo: 6, opgave: 56, gehuisvest: 1 },
  { naam: 'Wassenaar', trede: '0', taakstelling: 15, saldo: 0, opgave: 15, gehuisvest: 11 },
  { naam: 'Westland', trede: '3a', taakstelling: 81, saldo: 0, opgave: 81, gehuisvest: 90 },
]);
const { rows } = OVERZICHT;
const levend: Herkomst = { overview: OVERZICHT, levend: true };
const waarden: Herkomst = { ...levend, levend: false };
const gehuisvest = (row: AssessedRow) => row.gehuisvest;
const opgave = (row: AssessedRow) => row.opgave;
/** The row with another content in one cell of the source. */
const anders = (row: AssessedRow, column: number, inhoud: string | number): AssessedRow => ({
  ...row,
  row: { ...row.row, cells: withCell(row.row.cells, column, inhoud) },
});
const kies = (...plaatsen: readonly number[]): readonly AssessedRow[] => plaatsen.flatMap((i) => rows[i] ?? []);

describe('the sum of a figure', () => {
  test('of gemeenten below each other is one range', () => {
    expect(som(levend, rows, 'gehuisvest', gehuisvest)).toBe(`=SUM(${B}F2:F5)`);
  });

  test('leaves out what lies between gemeenten of a region', () => {
    expect(som(levend, kies(0, 2, 3), 'gehuisvest', gehuisvest)).toBe(`=SUM(${B}F2,${B}F4:F5)`);
  });

  test('does not depend on the order of the gemeenten', () => {
    expect(som(levend, kies(3, 0, 2), 'gehuisvest', gehuisvest)).toBe(`=SUM(${B}F2,${B}F4:F5)`);
  });

  test('goes to other columns for a gemeente whose figure stands there', () => {
    const [delft, rijswijk] = kies(0, 1);
    if (!delft || !rijswijk) throw new Error('no rows');
    expect(som(levend, [delft, anders(rijswijk, 4, 'zie links')], 'opgave', opgave)).toBe(
      `=SUM(${B}E2)+SUM(${B}C3)+SUM(${B}D3)`,
    );
  });

  test('is a number where one figure of it cannot be pointed at', () => {
    expect(
      som(
        levend,
        rows.map((row, i) => (i === 2 ? anders(row, 5, '11*') : row)),
        'gehuisvest',
        gehuisvest,
      ),
    ).toBe(150);
  });

  test('is a number when values are asked for, and in a table with gemeenten beside each other', () => {
    expect(som(waarden, rows, 'gehuisvest', gehuisvest)).toBe(150);
    expect(
      som(
        { overview: { ...OVERZICHT, table: { ...OVERZICHT.table, layout: 'turned' } }, levend: true },
        rows,
        'gehuisvest',
        gehuisvest,
      ),
    ).toBe(150);
  });

  test('of nobody is 0', () => {
    expect(som(levend, [], 'gehuisvest', gehuisvest)).toBe(0);
  });

  test('is a number when the formula would be longer than Excel takes', () => {
    const velen = overzicht(
      '2022-03-21',
      Array.from({ length: 800 }, (_, i) => ({ naam: `Gemeente ${i}`, opgave: 10, gehuisvest: 1 })),
    );
    const omDeAndere = velen.rows.filter((_, i) => i % 2 === 0);
    expect(som({ overview: velen, levend: true }, omDeAndere, 'gehuisvest', gehuisvest)).toBe(400);
    expect(som({ overview: velen, levend: true }, velen.rows, 'gehuisvest', gehuisvest)).toBe(`=SUM(${B}F2:F801)`);
  });
});

describe('how many gemeenten have someone left to house', () => {
  test('is counted on the source, row by row', () => {
    expect(aantalMetTekort(levend, rows, 3)).toBe(`=SUMPRODUCT((${B}E2:E5-${B}F2:F5>0)*1)`);
  });

  test('in two parts when there is a row between them', () => {
    expect(aantalMetTekort(levend, kies(0, 2), 2)).toBe(
      `=SUMPRODUCT((${B}E2-${B}F2>0)*1)+SUMPRODUCT((${B}E4-${B}F4>0)*1)`,
    );
  });

  test('is the number given where that cannot be', () => {
    expect(aantalMetTekort(waarden, rows, 3)).toBe(3);
    expect(
      aantalMetTekort(
        levend,
        rows.map((row) => anders(row, 5, '?')),
        3,
      ),
    ).toBe(3);
  });
});

describe('how many gemeenten have a step', () => {
  test('is counted for each way of writing it', () => {
    expect(telling(levend, rows, { column: 1, teksten: ['3', '3a'] }, 2)).toBe(
      `=COUNTIF(${B}B2:B5,"3")+COUNTIF(${B}B2:B5,"3a")`,
    );
  });

  test.each([
    ['3*', '3~*'],
    ['?', '~?'],
    ['~', '~~'],
    ['a"b', 'a""b'],
  ])('the text %s is looked for as it stands', (gezocht, geschreven) => {
    expect(telling(levend, kies(0), { column: 1, teksten: [gezocht] }, 0)).toBe(`=COUNTIF(${B}B2,"${geschreven}")`);
  });

  test('is the number given when values are asked for, or nothing is looked for', () => {
    expect(telling(waarden, rows, { column: 1, teksten: ['3'] }, 2)).toBe(2);
    expect(telling(levend, rows, { column: 1, teksten: [] }, 2)).toBe(2);
    expect(telling(levend, [], { column: 1, teksten: ['3'] }, 0)).toBe(0);
  });
});

describe('what a paper with living formulas says of its numbers', () => {
  const zin = (...getallen: readonly number[]) =>
    overWaarden(true, [line(text('x'), ...getallen.map((n) => count(n)))]).flatMap(({ cells: cellen }) =>
      cellen.map(({ content }) => shown(content)),
    );

  test('one, or how many, are no formula', () => {
    expect(zin(5)).toEqual([expect.stringMatching(/^Geen formule, maar een waarde: 1 getal\. /)]);
    expect(zin(5, 6)).toEqual([expect.stringMatching(/^Geen formule, maar een waarde: 2 getallen\. /)]);
  });

  test('nothing where all are formulas, or none were asked for', () => {
    expect(zin()).toEqual([]);
    expect(overWaarden(true, [line(count('=A1'))])).toEqual([]);
    expect(overWaarden(false, [line(count(5))])).toEqual([]);
  });
});
