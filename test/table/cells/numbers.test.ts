import fc from 'fast-check';
import { parseNumber } from '../../../src/table/cells/numbers';

const NBSP = '\u00a0';

describe('numbers as the Dutch write them', () => {
  test.each([
    ['76', 76],
    ['0', 0],
    ['2.877.000', 2877000],
    ['12,5', 12.5],
    ['0,63', 0.63],
    ['577*', 577],
    ['577 *)', 577],
    ['12²', 12],
    ['– 2.540.000', -2540000],
    ['-40', -40],
    ['− 8', -8],
    ['+195', 195],
    [`1${NBSP}234`, 1234],
    [`${NBSP}417${NBSP}`, 417],
    ['\u200f417\u200b', 417],
    ['1.234,5', 1234.5],
    ['0.63', 0.63],
    ['-0', 0],
    ['007', 7],
    ['0,0', 0],
    ['1 234 567', 1234567],
    ['1\u202f234', 1234],
    ['+ 195', 195],
    ['1.234,567', 1234.567],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text)).toMatchObject({ ok: true, value, percent: false });
  });

  test.each([
    ['63%', 0.63],
    ['97%²', 0.97],
    ['63 %', 0.63],
    ['28,7%', 0.287],
    ['12 procent', 0.12],
    ['39% procent', 0.39],
    ['100%*', 1],
    ['-5%', -0.05],
  ])('%j is the fraction %d', (text, value) => {
    expect(parseNumber(text)).toMatchObject({ ok: true, value, percent: true });
  });

  test.each([
    ['2.877', 2877, 'duizendtal'],
    ['1.234', 1234, 'duizendtal'],
    ['– 2.540', -2540, 'duizendtal'],
    ['1,234', 1.234, 'decimaalkomma'],
    ['12.5', 12.5, 'decimaalpunt'],
  ])('%j is read as %d but doubtful', (text, value, doubt) => {
    expect(parseNumber(text)).toMatchObject({ ok: true, value, doubt });
  });

  test.each(['', '   ', NBSP, '\u200b'])('%j is blank', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, code: 'leeg' });
  });

  test.each(['12 personen', '12 pers.', '12 vergunninghouders'])('%j is so many persons', (text) => {
    expect(parseNumber(text)).toEqual({ ok: true, value: 12, percent: false });
  });

  test.each(['n.v.t.', 'N.v.t.', 'nvt', '-', '–'])('%j says that it does not apply', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, code: 'nvt' });
  });

  test.each([
    'Delft',
    '12 woningen',
    '1.23.4',
    '1,2,3',
    '40-',
    '(40)',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '12/3',
    '21-3-2022',
    '%',
    '1,234.5',
    '__proto__',
  ])('%j is no number', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, code: 'geenGetal' });
  });

  test('any whole number written the Dutch way is read back', () => {
    fc.assert(
      fc.property(fc.integer(), (n) => {
        const digits = String(Math.abs(n)).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(parseNumber(`${n < 0 ? '– ' : ''}${digits}`)).toMatchObject({ ok: true, value: n });
      }),
    );
  });

  test('any whole percentage is read back as exactly its hundredth part', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (n) => {
        expect(parseNumber(`${n}%`)).toEqual({ ok: true, value: n / 100 + 0, percent: true });
      }),
    );
  });

  test('whatever the text, reading it never throws and never gives a number that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = parseNumber(text);
        expect(read.ok ? Number.isFinite(read.value) : true).toBe(true);
      }),
    );
  });
});

describe('said not to apply', () => {
  test.each(['n.v.t.', 'n.v.t', 'nvt', 'NVT', '-', '–', '—', '--', 'x', 'X', '.', '/', ` ${NBSP}n.v.t.\u200b `])(
    '%j',
    (text) => {
      expect(parseNumber(text)).toEqual({ ok: false, code: 'nvt' });
    },
  );

  test.each(['n.b.', 'nb', 'n.n.b.', 'nnb', 'Onbekend', '?', '??', 'PM', 'p.m.', 'volgt'])(
    '%j says that it is not known',
    (text) => {
      expect(parseNumber(text)).toEqual({ ok: false, code: 'onbekend' });
    },
  );

  test.each(['geen', 'nul', 'zie noot', 'n.v.t. 5', '#N/B', '€ 12', '12 %-punt', '٣', '９'])(
    '%j says something else',
    (text) => {
      expect(parseNumber(text)).toEqual({ ok: false, code: 'geenGetal' });
    },
  );
});

describe('written and read back', () => {
  const grouped = (digits: string, by: string): string => digits.replace(/\B(?=(\d{3})+$)/g, by);

  test('any number with decimals, grouped with points or spaces or not at all', () => {
    fc.assert(
      fc.property(
        fc.nat(99_999_999),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('.', ' ', NBSP, ''),
        fc.boolean(),
        (n, places, by, minus) => {
          const decimals = String(n % 10 ** places).padStart(places, '0');
          const whole = String(Math.floor(n / 10 ** places));
          const text = `${minus ? '-' : ''}${grouped(whole, by)},${decimals}`;
          expect(parseNumber(text)).toMatchObject({
            ok: true,
            value: Number(`${minus ? '-' : ''}${whole}.${decimals}`) + 0,
            percent: false,
          });
        },
      ),
    );
  });

  test('any percentage with one decimal is exactly its thousandth part', () => {
    fc.assert(
      fc.property(fc.nat(9999), (n) => {
        expect(parseNumber(`${Math.floor(n / 10)},${n % 10} %`)).toEqual({ ok: true, value: n / 1000, percent: true });
      }),
    );
  });

  test('a number too long for any spreadsheet is none', () => {
    expect(parseNumber('9'.repeat(400))).toEqual({ ok: false, code: 'geenGetal' });
  });
});

test.each([
  'nog niet bekend',
  'Niet vastgesteld',
  'nog vast te stellen',
  'volgt nog',
  'vervalt',
  'wordt nog vastgesteld',
])('"%s" is a figure that is still to come, no fault', (text) => {
  expect(parseNumber(text)).toEqual({ ok: false, code: 'onbekend' });
});
