import { datumVan } from '../../../../src/domain/tijd/datum';
import { alleen } from '../../../../src/change/papers/verslag/keuze/keuze';
import { regiotabel } from '../../../../src/change/papers/verslag/regiotabel';
import { KOPREGELS } from '../../../../src/change/papers/verslag/stuk';
import { withCell } from '../../../table/parts';
import { HAAGLANDEN } from './voorbeeld/gegeven';
import { alleTekst, getoond } from './voorbeeld/getoond';
import { overzicht, stuk } from './voorbeeld/overzicht';

const PROVINCIE = overzicht('2022-03-21', [
  { naam: 'Gouda', trede: '1', opgave: 60, gehuisvest: 20 },
  ...HAAGLANDEN,
  { naam: 'Zuidplas', opgave: 0, gehuisvest: 0 },
]);
const REGIO = alleen(PROVINCIE, { kind: 'woonregio', naam: 'Haaglanden' });
const plan = regiotabel(stuk(REGIO), 'Haaglanden');
const tabel = getoond(plan).slice(KOPREGELS, KOPREGELS + 11);

test('when the halfjaar is over, what is still to be realised is of that day', () => {
  const [koppen] = getoond(regiotabel(stuk(overzicht('2022-07-01', HAAGLANDEN)), 'Haaglanden')).slice(KOPREGELS);
  expect(koppen?.[4]).toBe('Nog te realiseren op 1 juli 2022');
});

test('out of a sheet of the province comes the overview of 30 March 2022, cell by cell', () => {
  const zoalsGetoond = tabel.map((row) =>
    row.map((cel, i) => (i === 5 && typeof cel === 'number' ? `${Math.round(cel * 100)}%` : cel)),
  );
  expect(zoalsGetoond).toEqual([
    [
      'Gemeente',
      'Besluit op 1 januari 2022',
      'Taakstelling 1e helft 2022',
      'Plaatsingen 1 januari 2022 – 21 maart 2022',
      'Te realiseren 21 maart 2022 - 1 juli 2022',
      'Gerealiseerd 21 maart 2022',
    ],
    ['Delft', 2, 76, 48, 28, '63%'],
    ["Gravenhage 's-", 2, 417, 129, 288, '31%'],
    ['Leidschendam-Voorburg', 3, 67, 8, 59, '12%'],
    ['Midden-Delfland', 2, 13, 5, 8, '38%'],
    ['Pijnacker-Nootdorp', 3, 50, 12, 38, '24%'],
    ['Rijswijk', 3, 56, 1, 55, '2%'],
    ['Wassenaar', 0, 15, 11, 4, '73%'],
    ['Westland', 3, 81, 30, 51, '37%'],
    ['Zoetermeer', 3, 109, 31, 78, '28%'],
    ['Totaal', '', 884, 275, 609, '31%'],
  ]);
});

test('of whom the decision is not known stands below the table: an empty place would read as none', () => {
  const zonder = (naam: string) => ({ naam, opgave: 60, gehuisvest: 20 });
  const tekst = (...rijen: Parameters<typeof overzicht>[1]) =>
    alleTekst(regiotabel(stuk(overzicht('2022-03-21', rijen)), 'Zuid-Holland'));
  expect(tekst(zonder('Gouda'), zonder('Delft'))).toContain('Besluit niet bekend: alle gemeenten in de tabel.');
  expect(tekst(...HAAGLANDEN, zonder('Gouda'), zonder('Zuidplas'))).toContain('Besluit niet bekend: Gouda, Zuidplas.');
  expect(tekst(...HAAGLANDEN)).not.toContain('Besluit niet bekend');
  // Elsewhere there is no ladder of Zuid-Holland.
  expect(tekst(...HAAGLANDEN, zonder('Amsterdam'))).not.toContain('Besluit niet bekend');
});

test('counts and percentages carry their number formats, the heading is repeated on each page of A4', () => {
  const formaat = (column: number) =>
    plan.looks.find(
      ({ area, numberFormat }) =>
        numberFormat !== undefined &&
        area.row <= 4 &&
        area.row + area.rows > 4 &&
        area.column <= column &&
        area.column + area.columns > column,
    )?.numberFormat;
  expect([2, 3, 4, 5].map(formaat)).toEqual(['#,##0', '#,##0', '#,##0', '0%']);
  expect(plan.print).toMatchObject({
    orientation: 'landscape',
    repeatRows: [KOPREGELS, KOPREGELS],
    area: { column: 0, row: 0, columns: 6 },
  });
  expect(plan.frozenRows).toBe(KOPREGELS + 1);
});

test('title, period, peildatum, source and the rules with their date are on it', () => {
  expect(alleTekst(plan)).toContain('Huisvesting vergunninghouders Haaglanden');
  expect(alleTekst(plan)).toContain('1e helft 2022 (2022-I), peildatum 21 maart 2022');
  expect(alleTekst(plan)).toContain("Bron: blad Cijfers 'COA', cellen A1:H12. Gemaakt met Opgavewijzer op 30-3-2022.");
  expect(alleTekst(plan)).toContain('Regels: interventieladder zoals die geldt sinds 1-7-2021');
});

test('after 18-4-2024 it says that the rules are assumed to go on', () => {
  expect(alleTekst(regiotabel(stuk(overzicht('2025-03-21', HAAGLANDEN)), 'Haaglanden'))).toContain(
    'Aangenomen: de regels van het Aanvullend beleidskader 2020 (geldig tot en met 18-4-2024) lopen door',
  );
});

describe('living formulas', () => {
  const levend = regiotabel(stuk(REGIO, { levend: true }), 'Haaglanden').cells;

  test('point to the cells of the source, also on a sheet with apostrophes in its name', () => {
    expect(levend[KOPREGELS + 1]?.slice(2)).toEqual([
      "='Cijfers ''COA'''!E3",
      "='Cijfers ''COA'''!F3",
      '=C5-D5',
      '=IF(C5<=0,"",D5/C5)',
    ]);
    expect(levend[KOPREGELS + 10]?.slice(2)).toEqual([
      '=SUM(C5:C13)',
      '=SUM(D5:D13)',
      '=SUM(E5:E13)',
      '=IF(C14<=0,"",D14/C14)',
    ]);
  });

  test('are not used where the source holds another number', () => {
    const anders = {
      ...REGIO,
      rows: REGIO.rows.map((row) => ({ ...row, row: { ...row.row, cells: withCell(row.row.cells, 4, '76') } })),
    };
    expect(regiotabel(stuk(anders, { levend: true }), 'Haaglanden').cells[KOPREGELS + 1]?.[2]).toBe(76);
  });

  test('add the taakstelling and the saldo where no column has the opgave', () => {
    const zonder = overzicht('2022-03-21', [
      { naam: 'Delft', trede: '2', taakstelling: 80, saldo: -4, opgave: 76, gehuisvest: 48 },
    ]);
    const table = { ...zonder.table, columns: zonder.table.columns.filter(({ role }) => role !== 'opgave') };
    expect(regiotabel(stuk({ ...zonder, table }, { levend: true }), 'Delft').cells[KOPREGELS + 1]?.[2]).toBe(
      "='Cijfers ''COA'''!C2+'Cijfers ''COA'''!D2",
    );
  });
});

test('a gemeente that starts with a sign of a formula stays a text', () => {
  const raar = regiotabel(stuk(overzicht('2022-03-21', [{ naam: '=1+1', opgave: 5, gehuisvest: 1 }])), 'eigen keuze');
  expect(raar.cells[KOPREGELS + 1]?.[0]).toBe("'=1+1");
});

test('who could not be assessed is named with the reason, not left out in silence', () => {
  const [delft] = REGIO.rows;
  if (!delft) throw new Error('no Delft');
  const plus = { ...REGIO, unassessed: [{ row: delft.row, naam: 'Delft', reden: 'het aantal gehuisvest ontbreekt' }] };
  expect(alleTekst(regiotabel(stuk(plus), 'Haaglanden'))).toContain(
    'Niet opgenomen: Delft (het aantal gehuisvest ontbreekt).',
  );
});

test('on 1 April the decision is that of the heading of the steps when it names a date', () => {
  const basis = overzicht('2022-04-01', HAAGLANDEN);
  const columns = basis.table.columns.map((c) => (c.role === 'trede' ? { ...c, dates: [datumVan('2021-10-01')] } : c));
  expect(
    getoond(regiotabel(stuk({ ...basis, table: { ...basis.table, columns } }), 'Haaglanden'))[KOPREGELS]?.[1],
  ).toBe('Besluit op 1 oktober 2021');
});

test('no gemeenten: a table with only a Totaal, and no percentage', () => {
  expect(
    getoond(regiotabel(stuk(alleen(PROVINCIE, { kind: 'eigen', naam: 'geen', gemeenten: new Set() })), 'geen'))[
      KOPREGELS + 1
    ],
  ).toEqual(['Totaal', '', 0, 0, 0, '']);
});
