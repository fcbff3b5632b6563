import { formatDatum } from '../../../../src/domain/tijd/datum';
import { formatPeriode } from '../../../../src/domain/tijd/periode';
import { timeOf, type Time } from '../../../../src/table/recognise/columns/meaning';
import type { Column } from '../../../../src/table/column';
import { columnOf, days } from '../../parts';

const I = { jaar: 2022, helft: 1 } as const;
const II = { jaar: 2022, helft: 2 } as const;
/** "<peildatum> <halfjaar>", with a dash for what is not known. */
const said = ({ peildatum, periode }: Time): string =>
  `${peildatum === undefined ? '-' : formatDatum(peildatum)} ${periode ? formatPeriode(periode) : '-'}`;

describe('the peildatum', () => {
  const housed = columnOf('gehuisvest', 3, { dates: days('2022-01-01', '2022-03-21') });
  const share = columnOf('percentage', 5, { dates: days('2022-03-31') });
  const rest = columnOf('nogTeHuisvesten', 4, { dates: days('2022-04-01', '2022-07-01') });

  test.each<[string, readonly Column[], readonly string[], string]>([
    ['the last date of the plaatsingen', [housed, share, rest], ['Stand 1 mei 2022'], '21-3-2022'],
    ['else that of the percentage', [share, rest], ['Stand 1 mei 2022'], '31-3-2022'],
    ['else the first of what is still to be done', [rest], ['Stand 1 mei 2022'], '1-4-2022'],
    ['else the last in the title', [], ['Van 1 januari t/m 1 mei 2022'], '1-5-2022'],
    ['else nothing', [], ['Overzicht 2022'], '-'],
    [
      'the latest of several columns of plaatsingen',
      [housed, columnOf('gehuisvest', 6, { dates: days('2022-04-30') })],
      [],
      '30-4-2022',
    ],
    ['not from a column that is not sure', [{ ...housed, certainty: 0.5 }, share], [], '31-3-2022'],
    ['not from a column of our own', [{ ...housed, ours: true }, share], [], '31-3-2022'],
    [
      'not from a step or a saldo',
      [columnOf('trede', 1, { dates: days('2022-01-01') }), columnOf('achterstand', 2, { dates: days('2022-01-01') })],
      [],
      '-',
    ],
  ])('%s', (_what, columns, title, expected) => {
    expect(said(timeOf(columns, title)).split(' ')[0]).toBe(expected);
  });
});

test('the peildatum that the user gave counts where the sheet names none', () => {
  const given = days('2022-06-30')[0];
  expect(said(timeOf([], ['Overzicht'], given))).toBe('30-6-2022 2022-I');
  expect(said(timeOf([], ['Stand 1 mei 2022'], given))).toBe('1-5-2022 2022-I');
});

describe('the halfjaar', () => {
  const housed = columnOf('gehuisvest', 3, { dates: days('2022-03-21') });

  test.each<[string, readonly Column[], readonly string[], string]>([
    [
      'of the taakstelling',
      [columnOf('taakstelling', 1, { periode: I }), columnOf('achterstand', 2, { periode: { jaar: 2021, helft: 2 } })],
      [],
      '2022-I',
    ],
    ['of the opgave', [columnOf('opgave', 1, { periode: II }), housed], [], '2022-II'],
    [
      'the latest of several',
      [
        columnOf('taakstelling', 1, { periode: II }),
        columnOf('taakstelling', 2, { periode: I }),
        columnOf('opgave', 3, { periode: { jaar: 2021, helft: 2 } }),
      ],
      [],
      '2022-II',
    ],
    [
      'the one of the peildatum where there are several',
      [columnOf('opgave', 1, { periode: I }), columnOf('opgave', 2, { periode: II }), housed],
      [],
      '2022-I',
    ],
    [
      'else of another heading, when all agree',
      [columnOf('gehuisvest', 1, { periode: I }), columnOf('percentage', 2, { periode: I })],
      [],
      '2022-I',
    ],
    [
      'else of the title, when the headings differ',
      [columnOf('gehuisvest', 1, { periode: I }), columnOf('percentage', 2, { periode: II })],
      ['Tweede halfjaar 2021'],
      '2021-II',
    ],
    [
      'else of the first day of the plaatsingen',
      [columnOf('gehuisvest', 1, { dates: days('2021-07-01', '2022-01-01') })],
      [],
      '2021-II',
    ],
    ['else of the peildatum', [housed], [], '2022-I'],
    [
      '1 January belongs to the half-year that it ends',
      [columnOf('gehuisvest', 1, { dates: days('2022-01-01') })],
      [],
      '2021-II',
    ],
    ['1 July as well', [columnOf('gehuisvest', 1, { dates: days('2022-07-01') })], [], '2022-I'],
    ['else nothing', [columnOf('gehuisvest')], [], '-'],
  ])('%s', (_what, columns, title, expected) => {
    expect(said(timeOf(columns, title)).split(' ')[1]).toBe(expected);
  });
});
