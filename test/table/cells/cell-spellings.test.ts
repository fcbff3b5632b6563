/** What a cell can hold beside the plain spelling. */
import fc from 'fast-check';
import {
  readKoppelingen,
  readPercentage,
  readPersons,
  readTrede,
  readYesNo,
} from '../../../src/table/cells/cell-reading';
import type { CellValue } from '../../../src/table/cells/grid';
import { type Role, ROLES, kindOf } from '../../../src/table/roles';

describe('what may be below zero', () => {
  const BELOW: readonly Role[] = [
    'saldo',
    'eindsaldo',
    'eindachterstand',
    'eindvoorsprong',
    'saldoHuurcontracten',
    'opgave',
    'minimaal',
    'nogTeHuisvesten',
    'opgaveInclAdditioneel',
    'gehuisvestInMaand',
  ];

  test.each(ROLES.filter((role) => kindOf(role) === 'personen'))('%s', (role) => {
    const expected = BELOW.includes(role) ? { value: -4 } : { problem: 'negatiefAantal' };
    for (const cell of [-4, '-4', '– 4']) expect(readPersons(cell, role)).toEqual(expected);
  });
});

describe('the most that a cell can hold', () => {
  test.each([
    [10_000_000, true],
    [-10_000_000, true],
    [10_000_001, false],
    ['10.000.000', true],
    ['10.000.001', false],
    [1e308, false],
    [-1e308, false],
  ])('%j is read: %s', (value, isRead) => {
    expect(readPersons(value, 'saldo')).toEqual(
      isRead ? { value: Number(String(value).replaceAll('.', '')) } : { problem: 'teGrootGetal' },
    );
  });
});

describe('texts that can be read in two ways', () => {
  test.each<[string, object]>([
    ['1.234', { value: 1234, problem: 'dubbelzinnigGetal' }],
    ['417.0', { value: 417, problem: 'dubbelzinnigGetal' }],
    ['1,000', { problem: 'halvePersonen' }],
    ['-12,000', { problem: 'halvePersonen' }],
    ['417,0', { value: 417 }],
    ['12.5', { problem: 'halvePersonen' }],
    ['1,234', { problem: 'halvePersonen' }],
    ['1.234.567', { value: 1234567 }],
    ['1 234', { value: 1234 }],
  ])('%j', (text, expected) => {
    expect(readPersons(text, 'opgave')).toEqual(expected);
  });

  test('a doubt does not hide that a number is negative or too big', () => {
    expect(readPersons('-1.234', 'gehuisvest')).toEqual({ problem: 'negatiefAantal' });
  });
});

describe('steps in every spelling', () => {
  test.each<[CellValue, string]>([
    ['0', '0'],
    ['Fase 2', '2'],
    ['trede 3b', '3b'],
    ['3 b', '3b'],
    ['3B', '3b'],
    ['Informatie opvragen en valideren', '2'],
    ['informatie ophalen en valideren', '2'],
    ['Afspraken maken - bestuurlijk', '3b'],
    ['2 - informatie opvragen', '2'],
    [' 2 ', '2'],
    ['\u200b2', '2'],
    [6, '6'],
  ])('%j is %s', (value, expected) => {
    expect(readTrede(value)).toEqual({ value: expected });
  });

  test.each<CellValue>(['7', -1, 1.5, '1,5', 'negen', '2 of 3', true, '3c', '__proto__'])('%j is none', (value) => {
    expect(readTrede(value)).toEqual({ problem: 'onbekendeTrede' });
  });

  test.each(['', ' ', 'n.v.t.', '-', '–', '?', 'onbekend'])('%j is not given', (value) => {
    expect(readTrede(value)).toEqual({});
  });
});

describe('percentages in every spelling', () => {
  test.each<[CellValue, boolean, object]>([
    ['97%²', false, { value: 0.97, footnote: '²' }],
    ['63 procent', false, { value: 0.63 }],
    ['1,05', false, { value: 1.05 }],
    [1.05, false, { value: 1.05 }],
    [0, false, { value: 0 }],
    [-0.1, false, { value: -0.1 }],
    [0, true, { value: 0 }],
    [100, true, { value: 1 }],
    ['100', true, { value: 1 }],
    ['n.v.t.', true, {}],
    ['', true, {}],
    [true, false, { problem: 'tekstWaarGetal' }],
    ['2 van 3', true, { problem: 'tekstWaarGetal' }],
  ])('%j (points: %s)', (value, points, expected) => {
    expect(readPercentage(value, points)).toEqual(expected);
  });
});

describe('ja or nee in every spelling', () => {
  test.each<[CellValue, boolean]>([
    ['JA', true],
    ['j', true],
    ['X', true],
    ['waar', true],
    ['TRUE', true],
    ['yes', true],
    ['\u200bja ', true],
    [1, true],
    ['1', true],
    ['NEE', false],
    ['n', false],
    ['onwaar', false],
    ['False', false],
    ['no', false],
    ['0', false],
    ['0,0', false],
  ])('%j is %s', (value, expected) => {
    expect(readYesNo(value)).toEqual({ value: expected });
  });

  test.each<CellValue>(['ja/nee', 'ja, mits', 'deels', '-1', -0.5, 'jaja', 'constructor'])('%j is unclear', (value) => {
    expect(readYesNo(value)).toEqual({ problem: 'onduidelijkJaNee' });
  });

  test.each(['?', 'n.n.b.', 'onbekend', 'volgt'])('%j is not known yet, and no no', (value) => {
    expect(readYesNo(value)).toEqual({ problem: 'onduidelijkJaNee' });
  });

  test.each(['', '-', '\u00a0'])('%j is not given', (value) => {
    expect(readYesNo(value)).toEqual({});
  });
});

describe('koppelingen in every spelling', () => {
  test.each<[CellValue, object]>([
    ['voldoende*', { value: 'voldoende', footnote: '*' }],
    ['13 (1)', { value: 13, footnote: '(1)' }],
    ['voldoende?', { problem: 'onduidelijkeKoppelingen' }],
    ['Niet voldoende', { value: 'onvoldoende' }],
    ['NEE', { value: 'onvoldoende' }],
    [true, { value: 'voldoende' }],
    ['1.469', { value: 1469, problem: 'dubbelzinnigGetal' }],
    [-3, { problem: 'negatiefAantal' }],
    [12.5, { problem: 'halvePersonen' }],
    [1e12, { problem: 'teGrootGetal' }],
    ['63%', { problem: 'onduidelijkeKoppelingen' }],
    ['n.v.t.', {}],
    ['-', {}],
  ])('%j', (value, expected) => {
    expect(readKoppelingen(value)).toEqual(expected);
  });
});

test('whatever the cell, every reader gives a value, nothing, or a problem, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.double(), fc.boolean()),
      fc.boolean(),
      (value, points) => {
        for (const read of [
          readPersons(value, 'saldo'),
          readPercentage(value, points),
          readTrede(value),
          readYesNo(value),
          readKoppelingen(value),
        ]) {
          expect(Object.keys(read).every((key) => key === 'value' || key === 'problem')).toBe(true);
          expect(Object.values(read)).not.toContain(undefined);
        }
      },
    ),
  );
});
