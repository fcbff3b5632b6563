import fc from 'fast-check';
import {
  readKoppelingen,
  readPercentage,
  readPersons,
  readTrede,
  readYesNo,
} from '../../../src/table/cells/cell-reading';
import type { CellValue } from '../../../src/table/cells/grid';

describe('persons', () => {
  test.each<[CellValue, number]>([
    [76, 76],
    ['76', 76],
    [0, 0],
  ])('%j is %d', (value, expected) => {
    expect(readPersons(value, 'gehuisvest')).toEqual({ value: expected });
  });

  test.each([
    [' 577* ', 577, '*'],
    ['81 (2)', 81, '(2)'],
    ['12 *', 12, '*'],
    ['12¹', 12, '¹'],
    ['40 1)', 40, '1)'],
  ])('%j is %d with a note', (value, expected, footnote) => {
    expect(readPersons(value, 'gehuisvest')).toEqual({ value: expected, footnote });
  });

  test.each(['(4)', '( 4 )', '4-', '4 –', '1.234-'])('%j may be negative, a note or a slip: refused', (value) => {
    expect(readPersons(value, 'saldo')).toEqual({ problem: 'tekenOnduidelijk' });
  });

  test.each<CellValue>(['', 'n.v.t.', '-', '\u00a0'])('%j is not given', (value) => {
    expect(readPersons(value, 'gehuisvest')).toEqual({});
  });

  test.each<[CellValue, string]>([
    ['veel', 'tekstWaarGetal'],
    ['63%', 'tekstWaarGetal'],
    [true, 'tekstWaarGetal'],
    [12.5, 'halvePersonen'],
    ['12,5', 'halvePersonen'],
    [-4, 'negatiefAantal'],
    ['– 4', 'negatiefAantal'],
    [1e9, 'teGrootGetal'],
    [Infinity, 'teGrootGetal'],
    [NaN, 'teGrootGetal'],
  ])('%j is refused: %s', (value, problem) => {
    expect(readPersons(value, 'gehuisvest')).toEqual({ problem });
  });

  test('"1.234" is read, and doubted', () => {
    expect(readPersons('1.234', 'opgave')).toEqual({ value: 1234, problem: 'dubbelzinnigGetal' });
  });

  test.each(['saldo', 'eindsaldo', 'opgave', 'nogTeHuisvesten'] as const)('%s may be below zero', (role) => {
    expect(readPersons(-4, role)).toEqual({ value: -4 });
  });

  test('whatever the cell: a whole number, nothing, or a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (value) => {
        const read = readPersons(value, 'gehuisvest');
        expect(read.value === undefined || (Number.isSafeInteger(read.value) && read.value >= 0)).toBe(true);
      }),
    );
  });
});

describe('percentages', () => {
  test.each<[CellValue, boolean, number]>([
    [0.63, false, 0.63],
    ['63%', false, 0.63],
    [63, true, 0.63],
    ['63%', true, 0.63],
    ['63,5', true, 0.635],
  ])('%j (points: %s) is %d', (value, points, expected) => {
    expect(readPercentage(value, points)).toEqual({ value: expected });
  });

  test('a text is refused, a blank is nothing', () => {
    expect(readPercentage('bijna', false)).toEqual({ problem: 'tekstWaarGetal' });
    expect(readPercentage('', false)).toEqual({});
  });
});

describe('steps', () => {
  test.each<[CellValue, string]>([
    [0, '0'],
    [2, '2'],
    [3, '3'],
    ['3A', '3a'],
    ['Signaleren', '1'],
    ['Trede 2', '2'],
    ['Afspraken maken - ambtelijk', '3a'],
  ])('%j is %s', (value, expected) => {
    expect(readTrede(value)).toEqual({ value: expected });
  });

  test('7 is no step; a dash is none', () => {
    expect(readTrede(7)).toEqual({ problem: 'onbekendeTrede' });
    expect(readTrede('-')).toEqual({});
  });
});

test.each([
  ['Voldoende koppelingen', 'nee', { value: 'onvoldoende' }],
  ['Koppelingen', true, { value: 'voldoende' }],
  ['Te weinig koppelingen', 'ja', { problem: 'onduidelijkeKoppelingen' }],
  ['Onvoldoende koppelingen', 'nee', { problem: 'onduidelijkeKoppelingen' }],
  ['Koppelingen voldoende of onvoldoende', false, { problem: 'onduidelijkeKoppelingen' }],
  ['Koppelingen voldoende of onvoldoende', 'onvoldoende', { value: 'onvoldoende' }],
])('below "%s" %j is %j', (heading, value, reading) => {
  expect(readKoppelingen(value, heading)).toEqual(reading);
});

describe('ja of nee', () => {
  test.each<[CellValue, boolean]>([
    ['ja', true],
    ['Nee', false],
    [true, true],
    [false, false],
    ['x', true],
    [3, true],
    [0, false],
    ['2', true],
    ['geen', false],
    ['ja, er zijn omkoppelingen geweest', true],
    ['er zijn geen omkoppelingen geweest', false],
    ['Aangemerkt als stapelgemeente', true],
    ['niet aangemerkt als stapelgemeente', false],
  ])('%j is %s', (value, expected) => {
    expect(readYesNo(value)).toEqual({ value: expected });
  });

  test.each<CellValue>(['misschien', -1, 'ja, maar zij tellen niet mee'])('%j is unclear', (value) => {
    expect(readYesNo(value)).toEqual({ problem: 'onduidelijkJaNee' });
  });

  test('n.v.t. is not given', () => {
    expect(readYesNo('n.v.t.')).toEqual({});
  });
});

describe('koppelingen', () => {
  test.each<[CellValue, number | string]>([
    [188, 188],
    ['188', 188],
    [0, 0],
    ['Voldoende', 'voldoende'],
    ['ONVOLDOENDE', 'onvoldoende'],
    ['ja', 'voldoende'],
    [false, 'onvoldoende'],
    ['voldoende koppelingen', 'voldoende'],
    ['Er waren te weinig koppelingen', 'onvoldoende'],
  ])('%j is %j', (value, expected) => {
    expect(readKoppelingen(value)).toEqual({ value: expected });
  });

  test('another text is unclear; a blank is unknown, not none', () => {
    expect(readKoppelingen('matig')).toEqual({ problem: 'onduidelijkeKoppelingen' });
    expect(readKoppelingen('')).toEqual({});
  });
});
