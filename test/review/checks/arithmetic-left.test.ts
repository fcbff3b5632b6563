/** Nog te huisvesten = opgave - gehuisvest. */
import fc from 'fast-check';
import { sentence } from '../../../src/review/sentences/all';
import { found, inShort, type Rows } from './checking';

const only = (rows: Rows) => found(rows).map(inShort);
const said = (rows: Rows) => found(rows).map(sentence);

describe('nog te huisvesten = opgave - gehuisvest', () => {
  const rows = (opgave: number, housed: number, left: number | string): Rows => [
    ['Gemeente', 'Opgave', 'Gehuisvest', 'Nog te huisvesten'],
    ['Delft', opgave, housed, left],
  ];

  test.each<[string, number, number, number, string]>([
    ['one too many', 76, 48, 29, 'restantOnjuist'],
    ['the other way round', 76, 48, -28, 'restantOnjuist'],
    ['the opgave itself', 76, 48, 76, 'restantOnjuist'],
    ['a voorsprong without its sign', 40, 48, 8, 'restantOnjuist'],
    ['the half of the opgave', 76, 48, 38, 'helftAlsRestant'],
    ['the half of an odd opgave, rounded up', 417, 129, 209, 'helftAlsRestant'],
  ])('%s', (_, opgave, housed, left, code) => {
    expect(only(rows(opgave, housed, left))).toEqual([[code, 'D2', left, opgave - housed]]);
  });

  test('the half as remainder is said to be the half', () => {
    expect(said(rows(417, 129, 209))).toEqual([
      'Voor Delft staat in D2 209: dat is de helft van de opgave, niet wat nog te huisvesten is. Opgave 417 min ' +
        'gehuisvest 129 is 288.',
    ]);
  });

  test.each<[string, number, number, number | string]>([
    ['exactly met', 76, 76, 0],
    ['overshoot as 0', 76, 80, 0],
    ['overshoot below 0', 76, 80, -4],
    ['the half, when that is what is left', 76, 38, 38],
    ['nothing filled in', 76, 48, ''],
  ])('no alarm: %s', (_, opgave, housed, left) => {
    expect(only(rows(opgave, housed, left))).toEqual([]);
  });

  test('what was left on another date is not the remainder of these figures', () => {
    expect(
      only([
        ['Gemeente', 'Opgave', 'Gehuisvest per 1 juli 2022', 'Nog te huisvesten op 1 april 2022'],
        ['Delft', 76, 60, 28],
      ]),
    ).toEqual([]);
    expect(
      only([
        ['Gemeente', 'Opgave', 'Gehuisvest per 1 juli 2022', 'Nog te huisvesten op 1 juli 2022'],
        ['Delft', 76, 60, 28],
      ]),
    ).toEqual([['restantOnjuist', 'D2', 28, 16]]);
  });

  test('the remainder of an opgave with its additional task is right too', () => {
    const extra = (left: number): Rows => [
      [
        'Gemeente',
        'Additionele opgave',
        'Taakstelling inclusief achterstand/voorsprong + additionele opgave',
        'Plaatsingen per 1 oktober 2022',
        'Nog te plaatsen',
      ],
      ['Delft', 10, 86, 48, left],
    ];
    expect([only(extra(38)), only(extra(28))]).toEqual([[], []]);
    expect(only(extra(48))).toEqual([['restantOnjuist', 'E2', 48, 28]]);
  });

  test('property: the right remainder never alarms, and any other does, with the right one beside it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900 }),
        fc.nat(900),
        fc.integer({ min: -900, max: 900 }),
        (opgave, housed, left) => {
          const right = left === opgave - housed || (left === 0 && housed > opgave);
          expect(only(rows(opgave, housed, left)).map(([, cell, , expected]) => [cell, expected])).toEqual(
            right ? [] : [['D2', opgave - housed]],
          );
        },
      ),
    );
  });
});
