/** The day until which a step is held, in the words in which it is written down; what may be another day is asked. */
import { datumVan } from '../../../../src/domain/tijd/datum';
import type { CellValue } from '../../../../src/table/cells/grid';
import { tableOf } from '../../tables';

const HEADINGS = ['Gemeente', 'Trede per 1 juli 2025', 'Opgave 2025-II', 'Gehuisvest per 1 januari 2026'];
const DAY = datumVan('2026-07-01');

const read = (headings: readonly string[], cells: readonly CellValue[]) =>
  tableOf([
    [...HEADINGS, ...headings],
    ['Lansingerland', 4, 194, 92, ...cells],
  ]);

test.each<[string, CellValue]>([
  ['Verlengd tot', '1 juli 2026'],
  ['Verlengd', 'verlengd tot 1 juli 2026'],
  ['Verlenging', 'van 1 januari 2026 tot 1 juli 2026'],
  ['Verlenging trede', '1-7-2026'],
  ['Bestuurlijke coulance', 'tot 1 juli 2026'],
  ['Trede gehandhaafd tot', '1-7-2026'],
  ['Verlengd', 'ja, bij besluit van 3 februari 2026, tot 1 juli 2026'],
  ['Verlengd tot', 'tot 1 juli 2026, besluit GS 3 februari 2026'],
  ['Verlengd per 1 januari 2026 tot', '1 juli 2026'],
  ['Verlengd tot en met', '30 juni 2026'],
  ['Verlengd t/m', datumVan('2026-06-30')],
  ['Verlengd tot', 't/m 30 juni 2026'],
  ['Verlengd tot', 't/m juni 2026'],
  ['Verlengd t/m', 'tot 1 juli 2026'],
  ['Verlengd tot en met 30 juni 2026', 'ja'],
])('"%s" above "%s"', (heading, cell) => {
  expect(read([heading], [cell]).rows[0]?.verlengd?.tot).toBe(DAY);
});

test.each<[string, CellValue]>([
  ['Verlengd', 'Ja, GS-besluit 3 februari 2026'],
  ['Verlengd tot', 'nieuwsbericht 12 februari 2026'],
  ['Verlengd per 1 januari 2026', 'ja'],
  ['Verlengd tot', 'vanaf 1 januari 2026'],
  ['Verlengd tot 1 juli 2026', '1-1-2027'],
  ['Verlengd tot', 'tot 1 januari 2026, daarna tot 1 juli 2026'],
  ['Verlengd tot', '1-7-2026 (?)'],
])('"%s" above "%s" is asked', (heading, cell) => {
  const { rows, findings } = read([heading], [cell]);
  expect([rows[0]?.verlengd, findings.map(({ code }) => code)]).toEqual([undefined, ['geenDag']]);
});

test.each(['niet verlengd', 'nog niet verlengd', 'nee', 'n.v.t.'])('"%s" holds nothing', (cell) => {
  const { rows, findings } = read(['Verlengd tot'], [cell]);
  expect([rows[0]?.verlengd, findings]).toEqual([undefined, []]);
});

describe('its source', () => {
  test.each<[string, CellValue, string]>([
    ['Besluit verlenging', 'GS 3-2-2026', 'GS 3-2-2026'],
    ['Datum besluit verlenging', datumVan('2026-02-03'), '3-2-2026'],
    ['Bron', 'nieuwsbericht februari 2026', 'nieuwsbericht februari 2026'],
    ['Besluit GS', 'PZH-2026-123', 'PZH-2026-123'],
    ['Kenmerk', 'PZH-2026-123', 'PZH-2026-123'],
  ])('"%s" beside it: %s', (heading, cell, bron) => {
    const { rows, findings } = read(['Verlengd tot', heading], ['1-7-2026', cell]);
    expect([rows[0]?.verlengd, findings]).toEqual([{ tot: DAY, bron }, []]);
  });

  test('in brackets behind the day', () => {
    const { rows } = read(['Verlengd tot'], ['1 juli 2026 (brief GS 12-2-2026)']);
    expect(rows[0]?.verlengd).toEqual({ tot: DAY, bron: 'brief GS 12-2-2026' });
  });

  test('a decision beside it that is a step stays one', () => {
    const { columns, rows } = read(['Verlengd tot', 'Besluit per 1 januari 2026'], ['1-7-2026', 4]);
    expect([columns.at(-1)?.role, rows[0]?.verlengd?.bron]).toEqual(['trede', '']);
  });
});
