/** What every scenario starts from: the table as it was read, worked out on the decision dates to come. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { datumVan, formatDatum } from '../../../src/domain/tijd/datum';
import { gemeenteMetCode } from '../../../src/domain/gemeente/gemeenten';
import { assess } from '../../../src/review/assess/assess';
import { baseOf, type Base, type BaseRow } from '../../../src/review/scenario/base';
import { tryOut } from '../../../src/review/scenario/trial';
import type { ReadRow, ReadTable } from '../../../src/table/table';
import { columnOf, rowOf, tableWith } from '../../table/parts';
import { EMPTY, HAAGLANDEN, overviewOf, p } from './fixture';

const delft = gemeenteMetCode('GM0503');
const COLUMNS = (['gemeente', 'opgave', 'gehuisvest'] as const).map((role, i) => columnOf(role, i));

function baseOn(day: string, row: Partial<ReadRow> = {}, table: Partial<ReadTable> = {}): Base {
  const rows = [
    rowOf({ name: 'Delft', opgave: p(417), gehuisvest: p(129), ...(delft ? { gemeente: delft } : {}), ...row }),
  ];
  const result = assess(tableWith({ columns: COLUMNS, rows, peildatum: datumVan(day), ...table }), {
    beleid: STANDAARDBELEID,
  });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return baseOf(result.overview, { beleid: STANDAARDBELEID });
}

function rowOn(...given: Parameters<typeof baseOn>): BaseRow {
  const [row] = baseOn(...given).rows;
  if (!row) throw new Error('geen rij');
  return row;
}

test.each([
  ['2022-01-02', '1-1-2022', ['1-4-2022', '1-7-2022']],
  ['2022-03-21', '1-1-2022', ['1-4-2022', '1-7-2022']],
  ['2022-04-01', '1-1-2022', ['1-4-2022', '1-7-2022']],
  ['2022-04-02', '1-1-2022', ['1-7-2022']],
  ['2022-07-01', '1-1-2022', ['1-7-2022']],
  ['2022-07-02', '1-7-2022', ['1-10-2022', '1-1-2023']],
  ['2022-10-02', '1-7-2022', ['1-1-2023']],
  ['2023-01-01', '1-7-2022', ['1-1-2023']],
])('on %s the half-year began on %s and %j are still to come', (day, begin, dates) => {
  const base = baseOn(day);
  expect([formatDatum(base.begin), base.dates.map(formatDatum)]).toEqual([begin, dates]);
});

test('the gemeenten of the paper by code, with their region and the figures of the sheet', () => {
  const overview = overviewOf();
  expect(
    HAAGLANDEN.rows.map(({ naam, regio, situation }) => [
      naam,
      regio,
      situation.stand.opgave,
      situation.stand.gehuisvest,
    ]),
  ).toEqual(overview.rows.map(({ naam, opgave, gehuisvest }) => [naam, 'Haaglanden', opgave, gehuisvest]));
  expect(HAAGLANDEN.rows.map(({ code }) => code)).toEqual(overview.rows.map(({ row }) => row.gemeente?.code));
});

describe('what another taakstelling takes the place of', () => {
  test.each<[string, Partial<ReadRow>, Partial<ReadTable>, number, boolean]>([
    ['the taakstelling of the sheet', { taakstelling: p(309), saldo: p(108) }, {}, 309, false],
    ['the opgave without the saldo', { saldo: p(108) }, {}, 309, false],
    ['the opgave, where nothing else is known', {}, {}, 417, true],
    ['the column that holds the opgave', { taakstelling: p(417) }, { taakstellingIsOpgave: true }, 417, true],
    [
      'what is left of it without the saldo of another sheet',
      { taakstelling: p(417), saldo: p(108) },
      { taakstellingIsOpgave: true },
      309,
      false,
    ],
  ])('%s', (_what, row, table, aantal, isOpgave) => {
    const base = baseOn('2022-03-21', row, table);
    expect(base.rows[0]?.taakstelling).toEqual({ aantal, isOpgave });
    const tried = (n: number) =>
      tryOut({ ...EMPTY, changes: new Map([['GM0503', { taakstelling: p(n) }]]) }, base).rows[0];
    expect(tried(aantal)?.differs).toBe(false);
    expect(tried(aantal + 10)?.after.opgave).toBe(427);
  });
});

describe('koppelingen', () => {
  test('a count is kept to be judged when its day comes', () => {
    const { situation, outcome } = rowOn('2022-03-21', { trede: '2', koppelingen: p(271) });
    expect(situation.koppelingen).toBe(271);
    // 146 expected on 1 April, so 271 remain
    expect(outcome.dates.map(({ stand }) => stand.koppelingen)).toEqual([undefined, 'voldoende']);
  });

  test('a judgement stays what it is', () => {
    expect(
      rowOn('2022-03-21', { koppelingen: 'onvoldoende' }).outcome.dates.map(({ stand }) => stand.koppelingen),
    ).toEqual(['onvoldoende', 'onvoldoende']);
  });

  test('on 1 April the count is judged on that day', () => {
    expect(rowOn('2022-04-01', { koppelingen: p(288) }).situation.koppelingen).toBe('voldoende');
    expect(rowOn('2022-04-01', { koppelingen: p(287) }).situation.koppelingen).toBe('onvoldoende');
  });
});

test('on the first day there is no pace: nobody more is expected', () => {
  const { situation, outcome } = rowOn('2022-07-01');
  expect(situation.totNu).toEqual({ personen: 129, dagen: 181 });
  expect(outcome.dates.map(({ gehuisvest }) => gehuisvest)).toEqual([129]);
});

test('the additional task of the sheet stands apart from the first moment', () => {
  expect(rowOn('2022-03-21', { additioneel: p(20) }).outcome).toMatchObject({
    opgave: 417,
    nogTeHuisvesten: 288,
    inclAdditioneel: 308,
  });
});

test('on 1 July nothing more is expected: the outcome is the assessment of that day', () => {
  const { outcome } = rowOn('2022-07-01', { trede: '2', koppelingen: 'voldoende' });
  expect(outcome).toMatchObject({
    saldo: 288,
    dates: [{ gehuisvest: 129, beoordeling: { kind: 'trede', trede: '3a' } }],
  });
});
