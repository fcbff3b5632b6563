/** The calendar walked day by day with nothing but the rule of leap years, beside the formula that the product uses. */
import {
  dagenInMaand,
  dagenLater,
  datum,
  formatDatum,
  isSerial,
  kalenderdag,
  parseDatum,
  type Datum,
  type Kalenderdag,
} from '../../../src/domain/tijd/datum';
import { beoordeeldePeriode, momentVan, tussenstandVan, volgendeBeslisdatum } from '../../../src/domain/tijd/moment';
import { begin, einde, formatPeriode, periodeVan } from '../../../src/domain/tijd/periode';
import { TERMIJN_IN_WEKEN, uiterlijk } from '../../../src/domain/tijd/termijn';
import { op } from '../stand';

const isSchrikkeljaar = (jaar: number): boolean => jaar % 400 === 0 || (jaar % 4 === 0 && jaar % 100 !== 0);
const lengte = (jaar: number, maand: number): number => {
  if (maand === 2) return isSchrikkeljaar(jaar) ? 29 : 28;
  return [4, 6, 9, 11].includes(maand) ? 30 : 31;
};

/** Calls `zie` with every day from a known one on, for so many years. */
function wandel(
  serial: number,
  van: Kalenderdag,
  totJaar: number,
  zie: (serial: Datum, dag: Kalenderdag) => void,
): void {
  let { jaar, maand, dag } = van;
  for (let n = serial; jaar < totJaar; n++) {
    zie(n as Datum, { jaar, maand, dag });
    dag++;
    if (dag > lengte(jaar, maand)) [dag, maand] = [1, maand + 1];
    if (maand > 12) [maand, jaar] = [1, jaar + 1];
  }
}

test.each([
  ['from the first day that Excel has right to 2110', 61, { jaar: 1900, maand: 3, dag: 1 }, 2110],
  ['around 2400, a leap year, and 2500, which is none', 182_623, { jaar: 2400, maand: 1, dag: 1 }, 2501],
  ['to the last day that Excel has', 2_958_101, { jaar: 9999, maand: 1, dag: 1 }, 10_000],
])('%s every serial is its day and every day its serial', (_wat, serial, van, totJaar) => {
  const mis: unknown[] = [];
  wandel(serial, van, totJaar, (n, dag) => {
    const gelezen = kalenderdag(n);
    const goed = gelezen.jaar === dag.jaar && gelezen.maand === dag.maand && gelezen.dag === dag.dag;
    if (!goed || datum(dag.jaar, dag.maand, dag.dag) !== n || dagenInMaand(n) !== lengte(dag.jaar, dag.maand))
      mis.push([n, dag, gelezen]);
  });
  expect(mis).toEqual([]);
});

test.each([
  ['1-3-1900', 61, 'the day after the 29 February 1900 that Excel thinks there was'],
  ['1-1-1904', 1462, 'day 0 of the other date system'],
  ['1-1-1970', 25_569, ''],
  ['29-2-2000', 36_585, 'a century that is a leap year'],
  ['28-2-2100', 73_109, 'a century that is none'],
  ['1-3-2100', 73_110, 'so March follows at once'],
  ['21-3-2022', 44_641, 'the overview of Haaglanden'],
  ['1-1-2023', 44_927, 'the merger on Voorne'],
])('%s is %i in Excel: %s', (dag, serial) => {
  expect(parseDatum(dag)).toBe(serial);
  expect(formatDatum(serial as Datum)).toBe(dag);
});

test.each([-1, 0, 1, 59, 60, 60.999, 61.5, 2_958_466, -0, Number.NaN, Infinity, -Infinity, Number.MAX_SAFE_INTEGER])(
  '%d is no day: not before 1 March 1900, no part of a day, nothing after 9999',
  (n) => {
    expect(isSerial(n)).toBe(false);
  },
);

test.each([
  '29-2-1900',
  '29-2-2022',
  '29-2-2100',
  '31-4-2022',
  '31-6-2022',
  '31-9-2022',
  '31-11-2022',
  '0-1-2022',
  '1-0-2022',
  '32-1-2022',
  '1-13-2022',
  '28-2-1900',
  '1-1-1899',
])('%s is no day of the calendar', (tekst) => {
  expect(parseDatum(tekst)).toBeUndefined();
});

test.each([
  [2022.5, 1, 1],
  [2022, 1.5, 1],
  [2022, 1, 1.5],
  [Infinity, 1, 1],
  [2022, -1, 1],
  [22, 1, 1],
  [-2022, 1, 1],
])('a day out of %d, %d, %d is refused', (jaar, maand, dag) => {
  expect(datum(jaar, maand, dag)).toBeUndefined();
});

test('days later goes over months and years, back too, and stops at the ends of Excel', () => {
  expect(formatDatum(dagenLater(op('28-2-2024'), 2))).toBe('1-3-2024');
  expect(formatDatum(dagenLater(op('1-1-2022'), -1))).toBe('31-12-2021');
  expect(dagenLater(op('1-1-2022'), 0)).toBe(op('1-1-2022'));
  expect(() => dagenLater(op('1-3-1900'), -1)).toThrow(RangeError);
  expect(() => dagenLater(op('1-1-2022'), 0.5)).toThrow(RangeError);
  expect(() => dagenLater(op('1-1-2022'), Number.NaN)).toThrow(RangeError);
});

describe('half-years and decision dates, walked from 2019 to 2030', () => {
  test('every day lies in its half-year, has its decision or none, and sees the next one about its half-year', () => {
    const mis: unknown[] = [];
    wandel(op('1-1-2019'), { jaar: 2019, maand: 1, dag: 1 }, 2031, (n, { jaar, maand, dag }) => {
      const helft = maand < 7 ? 'I' : 'II';
      const eersteDag = dag === 1 && (maand === 1 || maand === 7);
      const afgelopen = maand === 7 ? `${jaar}-I` : `${jaar - 1}-II`;
      const over = eersteDag ? afgelopen : `${jaar}-${helft}`;
      const halverwege = dag === 1 && (maand === 4 || maand === 10) ? 'tussenstand' : 'geen';
      const moment = eersteDag ? 'eindbeoordeling' : halverwege;
      const komend = [4, 7, 10].find((m) => maand < m);
      const later = komend === undefined ? `1-1-${jaar + 1}` : `1-${komend}-${jaar}`;
      const volgende = eersteDag ? `1-${maand}-${jaar}` : later;
      const verwacht = [`${jaar}-${helft}`, over, moment, volgende];
      const gekregen = [
        formatPeriode(periodeVan(n)),
        formatPeriode(beoordeeldePeriode(n)),
        momentVan(n),
        formatDatum(volgendeBeslisdatum(n)),
      ];
      if (String(gekregen) !== String(verwacht)) mis.push([n, gekregen, verwacht]);
    });
    expect(mis).toEqual([]);
  });

  test.each([
    [2022, 1, '1-1-2022', '1-4-2022', '1-7-2022', 181],
    [2024, 1, '1-1-2024', '1-4-2024', '1-7-2024', 182],
    [2022, 2, '1-7-2022', '1-10-2022', '1-1-2023', 184],
  ] as const)('%i, half %i: from %s past %s to %s, %i days', (jaar, helft, eerste, tussen, laatste, dagen) => {
    const periode = { jaar, helft };
    expect([begin(periode), tussenstandVan(periode), einde(periode)]).toEqual([eerste, tussen, laatste].map(op));
    expect(einde(periode) - begin(periode)).toBe(dagen);
  });
});

test('14 weeks are 2 for coupling, 10 for housing and 2 for moving: 98 days, over a leap day too', () => {
  expect(TERMIJN_IN_WEKEN).toEqual({ koppelen: 2, huisvesten: 10, verhuizen: 2 });
  for (const dag of ['1-1-2022', '31-12-2023', '29-2-2024']) expect(uiterlijk(op(dag)) - op(dag)).toBe(98);
  expect(formatDatum(uiterlijk(op('1-2-2024')))).toBe('9-5-2024');
  expect(() => uiterlijk(op('31-12-9999'))).toThrow(RangeError);
});
