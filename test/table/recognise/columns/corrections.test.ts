import fc from 'fast-check';
import { datumVan } from '../../../../src/domain/tijd/datum';
import {
  type Correction,
  type Corrections,
  headingKeys,
  signatureOf,
} from '../../../../src/table/recognise/columns/corrections';
import { withChoice, withCorrection } from '../../../../src/table/recognise/corrections-said';
import { readCorrections, writeCorrections } from '../../../../src/table/recognise/columns/corrections-codec';
import { plainReason } from '../../../../src/table/column-reason';
import { ROLES } from '../../../../src/table/roles';
import type { ReadTable } from '../../../../src/table/table';
import { tableOf } from '../../tables';

const NONE: Corrections = new Map();
const sheet = (month: string, day: string) => [
  ['Gemeente', 'Taakstelling', 'Voorsprong/achterstand', `Aantal t/m ${day}`, 'Gehuisvest', `Cijfer ${month}`],
  ['Delft', 80, -4, 1, 48, 50],
  ['Westland', 90, 6, 2, 30, 31],
];
const correct = (table: ReadTable, heading: RegExp, correction: Correction, corrections = NONE): Corrections => {
  const column = table.columns.find((c) => heading.test(c.heading));
  if (!column) throw new Error(`geen kolom ${heading}`);
  return withCorrection(corrections, table.signature, column.key, correction);
};

describe('what the user said about columns', () => {
  const march = tableOf(sheet('maart 2022', '21 maart 2022'));

  test('a sign that was asked for is used from then on', () => {
    const corrections = correct(march, /Voorsprong/, { sign: 'voorsprongPositive' });
    const table = tableOf(sheet('maart 2022', '21 maart 2022'), {}, { corrections });
    expect(march.findings.map((f) => f.code)).toEqual(['tekenOnbekend']);
    expect(table.findings).toEqual([]);
    expect(table.rows.map((r) => r.saldo)).toEqual([4, -6]);
    expect(table.columns[2]).toMatchObject({ corrected: true, certainty: 1, reason: plainReason('door u aangegeven') });
  });

  test('is remembered for the sheet of next month, whose headings differ in dates only', () => {
    const corrections = correct(march, /Voorsprong/, { sign: 'achterstandPositive' });
    const april = tableOf(sheet('april 2022', '15 april 2022'), {}, { corrections });
    expect(april.signature).toBe(march.signature);
    expect(april.rows.map((r) => r.saldo)).toEqual([-4, 6]);
  });

  test('is not used on a sheet with other headings', () => {
    const corrections = correct(march, /Voorsprong/, { sign: 'achterstandPositive' });
    const other = tableOf(
      sheet('maart 2022', '21 maart 2022').map((line) => line.slice(0, 5)),
      {},
      { corrections },
    );
    expect(other.findings.map((f) => f.code)).toEqual(['tekenOnbekend']);
  });

  test('a role, a halfjaar and a peildatum go before what the heading seems to say', () => {
    const first = correct(march, /Cijfer/, { role: 'gehuisvest', peildatum: datumVan('2022-04-01') });
    const corrections = correct(
      march,
      /^Gehuisvest/,
      { role: 'toelichting' },
      correct(march, /^Taak/, { periode: { jaar: 2022, helft: 1 } }, first),
    );
    const table = tableOf(sheet('maart 2022', '21 maart 2022'), {}, { corrections });
    expect(table.rows.map((r) => r.gehuisvest)).toEqual([50, 31]);
    expect(table.peildatum).toBe(datumVan('2022-04-01'));
    expect(table.periode).toEqual({ jaar: 2022, helft: 1 });
  });

  test('an achterstand that looked like what remains is read as the user says', () => {
    const rows = [
      ['Gemeente', 'Opgave', 'Gehuisvest', 'Achterstand'],
      ['Delft', 76, 48, 28],
    ];
    const asked = tableOf(rows);
    const rest = tableOf(rows, {}, { corrections: correct(asked, /Achter/, { role: 'nogTeHuisvesten' }) });
    const behind = tableOf(rows, {}, { corrections: correct(asked, /Achter/, { role: 'achterstand' }) });
    expect([rest.rows[0]?.nogTeHuisvesten, rest.findings]).toEqual([28, []]);
    expect([behind.rows[0]?.saldo, behind.findings]).toEqual([28, []]);
  });
});

test('what is said below one title is not said of the same headings below another', () => {
  const below = (title: string, said: Corrections = NONE) =>
    tableOf(
      [
        [`${title}, stand per 1 april 2022`],
        ['Gemeente', 'Opgave', 'Gerealiseerd'],
        ['Delft', 76, 48],
        ['Gouda', 50, 20],
      ],
      {},
      { corrections: said },
    );
  const asked = below('Samen thuis');
  const said = correct(asked, /Opgave/, { role: 'opgave' }, correct(asked, /Gere/, { role: 'gehuisvest' }));
  const housed = ({ columns }: ReadTable): boolean => columns.some((c) => c.used && c.role === 'gehuisvest');
  expect([asked, below('Samen thuis', said), below('Laadpalen', said)].map(housed)).toEqual([false, true, false]);
});

describe('keys', () => {
  test('leave dates out and number headings that come twice', () => {
    expect(headingKeys(['Gehuisvest 1 april 2022', 'Gehuisvest 15-5-2023', 'Opgave 2022-I', 'Opgave', ''])).toEqual([
      'gehuisvest datum',
      'gehuisvest datum #2',
      'opgave periode',
      'opgave',
      '',
    ]);
  });

  test('the order of columns does not matter', () => {
    expect(signatureOf(['b', 'a'])).toBe(signatureOf(['a', 'b']));
  });
});

describe('a choice from columns of one role', () => {
  const chosen = (from: Corrections, key: string): unknown => [
    ...(withChoice(from, 't', { group: ['a', 'b'], chosen: key, role: 'gehuisvest' }).get('t') ?? []),
  ];

  test('is said of one of them, and no more of another', () => {
    const first = withChoice(NONE, 't', { group: ['a', 'b'], chosen: 'a', role: 'gehuisvest' });
    expect(chosen(first, 'b')).toEqual([['b', { role: 'gehuisvest' }]]);
    expect(chosen(first, '')).toEqual([]);
  });

  test('leaves what was said of something else', () => {
    const before = withCorrection(
      withCorrection(NONE, 't', 'a', { role: 'gehuisvest', peildatum: datumVan('2022-03-21') }),
      't',
      'c',
      { role: 'trede' },
    );
    expect(chosen(before, 'b')).toEqual([
      ['a', { peildatum: datumVan('2022-03-21') }],
      ['c', { role: 'trede' }],
      ['b', { role: 'gehuisvest' }],
    ]);
  });
});

describe('kept in the workbook', () => {
  const correction: fc.Arbitrary<Correction> = fc.record(
    {
      role: fc.constantFrom(...ROLES),
      sign: fc.constantFrom('achterstandPositive' as const, 'voorsprongPositive' as const),
      periode: fc.record({
        jaar: fc.integer({ min: 1995, max: 2099 }),
        helft: fc.constantFrom(1 as const, 2 as const),
      }),
    },
    { requiredKeys: [] },
  );

  test('reading gives back what was written, whatever the headings', () => {
    const names = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor'));
    fc.assert(
      fc.property(fc.dictionary(names, fc.dictionary(names, correction)), (all) => {
        const corrections: Corrections = new Map(
          Object.entries(all).map(([signature, table]) => [signature, new Map(Object.entries(table))]),
        );
        expect(readCorrections(writeCorrections(corrections))).toEqual(corrections);
      }),
    );
  });

  test.each(['', '{', '[]', 'null', '[["a"]]', '[["a",[["b",null]]]]', '[[1,[]]]', '"x"'])(
    '%j, written by somebody else, gives no correction and no error',
    (text) => {
      expect([...readCorrections(text).values()].flatMap((table) => [...table])).toEqual([]);
    },
  );

  test('fields that are not ours are left out', () => {
    expect(
      readCorrections(
        '[["t",[["k",{"role":"baas","sign":"plus","peildatum":"morgen","periode":{"jaar":2022,"helft":3}}]]]]',
      ),
    ).toEqual(new Map([['t', new Map([['k', {}]])]]));
  });
});
