import fc from 'fast-check';
import { areaName } from '../../../src/table/cells/address';
import { compare } from '../../../src/review/compare/compare';
import { sentence } from '../../../src/review/sentences/all';
import type { ReadTable } from '../../../src/table/table';
import { tableOf } from '../../table/tables';

type Row = readonly [string, number | string, number, number, number];
const month = (date: string, rows: readonly Row[], sheet = date): ReadTable =>
  tableOf([['Gemeente', 'Fase', 'Taakstelling 2022-I', 'Achterstand', `Gehuisvest per ${date}`], ...rows], { sheet });

const MARCH: readonly Row[] = [
  ['Delft', 2, 70, 6, 48],
  ['Westland', 3, 81, 0, 30],
];
const february = month('1 februari 2022', MARCH);

describe('two months side by side', () => {
  test('per gemeente what changed, and the pace per week between the two dates', () => {
    const { rows, findings } = compare(
      february,
      month('1 maart 2022', [
        ['Delft', 2, 70, 6, 56],
        ['Westland', '3a', 81, 0, 30],
      ]),
    );
    expect(rows[0]).toEqual({
      naam: 'Delft',
      kind: 'gebleven',
      gehuisvest: { voor: 48, na: 56 },
      opgave: { voor: 76, na: 76 },
      saldo: { voor: 6, na: 6 },
      trede: { voor: '2', na: '2' },
      perWeek: 2,
    });
    expect(rows[1]).toMatchObject({ naam: 'Westland', perWeek: 0, trede: { voor: '3', na: '3a' } });
    expect(findings).toEqual([]);
  });

  test.each<[string, readonly Row[], string, string, string]>([
    [
      'realisation that fell',
      [['Delft', 2, 70, 6, 47], MARCH[1] as Row],
      'realisatieGedaald',
      'E2',
      'De realisatie van Delft is gedaald van 48 (1-2-2022) naar 47 (E2). Vraag het COA naar de reden.',
    ],
    [
      'taakstelling that changed',
      [['Delft', 2, 72, 6, 48], MARCH[1] as Row],
      'taakstellingGewijzigd',
      'C2',
      'De taakstelling van Delft is gewijzigd van 70 (1-2-2022) in 72 (C2). Controleer of dit een besluit is.',
    ],
    [
      'saldo that changed',
      [['Delft', 2, 70, 9, 48], MARCH[1] as Row],
      'saldoGewijzigd',
      'D2',
      'Het saldo van Delft is gewijzigd van achterstand 6 (1-2-2022) in achterstand 9 (D2). Controleer dit bij ' +
        'het COA.',
    ],
    [
      'a step without a decision date',
      [['Delft', '3a', 70, 6, 48], MARCH[1] as Row],
      'tredeGewijzigd',
      'B2',
      'De trede van Delft is gewijzigd van 2 (1-2-2022) in 3a (B2). Controleer of er een besluit bij hoort.',
    ],
    [
      'a gemeente that came',
      [...MARCH, ['Rijswijk', 3, 56, 0, 1]],
      'gemeenteErbij',
      'A4',
      'Rijswijk (A4) staat niet op blad 1 februari 2022. Controleer of de gemeente daar ontbreekt.',
    ],
    [
      'a gemeente that went',
      [MARCH[0] as Row],
      'gemeenteWeg',
      'A3',
      'Westland (A3 op blad 1 februari 2022) staat niet meer op blad 1 maart 2022. Controleer of de gemeente ' +
        'daar ontbreekt of is opgegaan in een andere.',
    ],
  ])('%s', (_what, rows, code, cell, words) => {
    const { findings } = compare(february, month('1 maart 2022', rows));
    expect(findings.map((f) => [f.code, f.area && areaName(f.area), f.severity, sentence(f)])).toEqual([
      [code, cell, 'let op', words],
    ]);
  });

  test.each([
    ['31 maart 2022', 'let op'],
    ['1 april 2022', 'ter info'],
    ['15 mei 2022', 'ter info'],
  ])('a step that changed up to %s is %s', (date, severity) => {
    const { findings } = compare(february, month(date, [['Delft', '3a', 70, 6, 48], MARCH[1] as Row]));
    expect(findings.map((f) => f.severity)).toEqual([severity]);
  });

  test('a sheet whose "Taakstelling" holds the opgave: the opgaven are compared', () => {
    const holding = (taakstelling: number) =>
      tableOf([
        ['Gemeente', 'Taakstelling 2022-I', 'Gehuisvest per 1 maart 2022'],
        ['Delft', taakstelling, 50],
        ['Westland', 81, 31],
      ]);
    expect(compare(february, holding(76)).findings).toEqual([]);
    expect(
      compare(february, holding(70)).findings.map((f) => [f.code, f.area && areaName(f.area), sentence(f)]),
    ).toEqual([
      [
        'opgaveGewijzigd',
        'B2',
        'De opgave van Delft is gewijzigd van 76 (1-2-2022) in 70 (B2). Controleer of dit een besluit is.',
      ],
    ]);
  });

  test('a step of the same date that differs is a contradiction, for the check to find', () => {
    const on = (date: string, trede: number) =>
      tableOf([
        ['Gemeente', 'Fase 1 januari 2022', 'Opgave 2022-I', `Gehuisvest per ${date}`],
        ['Delft', trede, 76, 48],
      ]);
    expect(compare(on('1 februari 2022', 1), on('1 maart 2022', 2)).findings).toEqual([]);
  });

  test('in another halfjaar realisation starts again: nothing fell, no pace', () => {
    const next = tableOf([
      ['Gemeente', 'Taakstelling 2022-II', 'Gehuisvest per 1 augustus 2022'],
      ['Delft', 80, 3],
      ['Westland', 90, 1],
    ]);
    const { rows, findings } = compare(february, next);
    expect(findings).toEqual([]);
    expect(rows.every((r) => r.perWeek === undefined)).toBe(true);
  });

  test('whichever is given first', () => {
    const march = month('1 maart 2022', [
      ['Delft', '3a', 72, 9, 40],
      ['Rijswijk', 3, 56, 0, 1],
    ]);
    expect(compare(march, february)).toEqual(compare(february, march));
  });

  test('a sheet beside itself gives nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 2, maxLength: 2 }), ([a = 0, b = 0]) => {
        const same = month('1 maart 2022', [
          ['Delft', 2, 70, 6, a],
          ['Westland', 3, 81, 0, b],
        ]);
        expect(compare(same, same).findings).toEqual([]);
      }),
    );
  });
});
