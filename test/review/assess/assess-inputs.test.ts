/** What a row says of its gemeente, and what it takes to be assessed. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { datumVan } from '../../../src/domain/tijd/datum';
import { gemeenteMetCode } from '../../../src/domain/gemeente/gemeenten';
import { personen as p } from '../../../src/domain/getal/getal';
import { assess, opgaveIn, standOf } from '../../../src/review/assess/assess';
import type { OverviewResult } from '../../../src/review/assess/overview';
import type { Role } from '../../../src/table/roles';
import type { ReadRow, ReadTable } from '../../../src/table/table';
import { without } from '../../../src/review/scenario/without';
import { columnOf, rowOf, tableWith } from '../../table/parts';

const MARCH = datumVan('2022-03-21');
const [delft, wassenaar, westland] = ['GM0503', 'GM0629', 'GM1783'].map((code) => gemeenteMetCode(code));
const named = (gemeente: typeof delft, part: Partial<ReadRow> = {}): ReadRow =>
  rowOf({ name: gemeente?.naam ?? '', ...(gemeente ? { gemeente } : {}), ...part });
const full = (gemeente: typeof delft, opgave: number, gehuisvest: number, part: Partial<ReadRow> = {}): ReadRow =>
  named(gemeente, { opgave: p(opgave), gehuisvest: p(gehuisvest), ...part });
const columns = (...roles: readonly Role[]) => roles.map((role, i) => columnOf(role, i));
const sheet = (rows: readonly ReadRow[], part: Partial<ReadTable> = {}): ReadTable =>
  tableWith({ columns: columns('gemeente', 'opgave', 'gehuisvest'), peildatum: MARCH, rows, ...part });
const result = (table: ReadTable, peildatum?: typeof MARCH): OverviewResult =>
  assess(table, { beleid: STANDAARDBELEID, ...(peildatum === undefined ? {} : { peildatum }) });
const overview = (table: ReadTable, peildatum?: typeof MARCH) => {
  const given = result(table, peildatum);
  if (given.kind !== 'overview') throw new Error(given.wat.join());
  return given.overview;
};

describe('the opgave of a row', () => {
  test.each<[string, Partial<ReadRow>, boolean, number | undefined]>([
    ['as it stands', { opgave: p(76) }, false, 76],
    [
      'as it stands, also when taakstelling and saldo say otherwise: that is for the check',
      { opgave: p(76), taakstelling: p(70), saldo: p(9) },
      false,
      76,
    ],
    ['taakstelling + achterstand', { taakstelling: p(309), saldo: p(108) }, false, 417],
    ['taakstelling - voorsprong', { taakstelling: p(197), saldo: p(-8) }, false, 189],
    ['a voorsprong larger than the taakstelling', { taakstelling: p(10), saldo: p(-15) }, false, -5],
    ['the taakstelling that holds it', { taakstelling: p(417) }, true, 417],
    ['the whole without the additional task', { opgaveInclAdditioneel: p(450), additioneel: p(33) }, false, 417],
    ['an opgave of nobody', { opgave: p(0) }, false, 0],
    ['not known from the taakstelling alone', { taakstelling: p(309) }, false, undefined],
    ['not known from the saldo alone', { saldo: p(108) }, false, undefined],
    ['not known from the whole alone', { opgaveInclAdditioneel: p(450) }, false, undefined],
    ['not known from an empty cell', {}, true, undefined],
    [
      'never worked out instead of a cell that cannot be read',
      { taakstelling: p(309), saldo: p(108), unreadable: new Set<Role>(['opgave']) },
      false,
      undefined,
    ],
  ])('%s', (_what, part, taakstellingIsOpgave, expected) => {
    expect(opgaveIn(tableWith({ taakstellingIsOpgave }), rowOf(part))).toBe(expected);
  });
});

describe('what the rules are asked with', () => {
  const stand = (part: Partial<ReadRow>, table: Partial<ReadTable> = {}, day = '2022-07-01') =>
    standOf(tableWith(table), rowOf(part), { opgave: p(535), gehuisvest: p(427), peildatum: datumVan(day) });

  test('what the sheet does not say is no, nobody, or not there: nothing is made up', () => {
    expect(stand({})).toEqual({
      peildatum: datumVan('2022-07-01'),
      opgave: 535,
      gehuisvest: 427,
      omkoppelingen: false,
      stapelgemeente: false,
      huurcontracten: 0,
    });
  });

  test('what it says is handed over as it is', () => {
    const said = {
      trede: '3b',
      omkoppelingen: true,
      stapelgemeente: true,
      huurcontracten: p(4),
      koppelingen: 'onvoldoende',
      verschoonbaar: { reden: 'dossiers' },
    } as const;
    expect(stand(said)).toMatchObject(said);
  });

  test.each<[string, Partial<ReadRow>, boolean, number | undefined]>([
    ['as it stands', { taakstelling: p(340), saldo: p(190) }, false, 340],
    ['the opgave without the achterstand', { saldo: p(195) }, false, 340],
    ['the opgave with the voorsprong', { saldo: p(-5) }, false, 540],
    [
      'the opgave without the saldo, where the column holds the opgave',
      { taakstelling: p(535), saldo: p(195) },
      true,
      340,
    ],
    ['not known where the column holds the opgave', { taakstelling: p(535) }, true, undefined],
    ['not known', {}, false, undefined],
  ])('the net taakstelling: %s', (_what, part, taakstellingIsOpgave, expected) => {
    expect(stand(part, { taakstellingIsOpgave }).taakstelling).toBe(expected);
  });

  test('a count of koppelingen is judged on 1 April and 1 October, on the remainder of that day', () => {
    expect([107, 108].map((n) => stand({ koppelingen: p(n) }, {}, '2022-04-01').koppelingen)).toEqual([
      'onvoldoende',
      'voldoende',
    ]);
    expect(stand({ koppelingen: p(108) }, {}, '2022-07-01')).not.toHaveProperty('koppelingen');
  });
});

describe('what a table must have', () => {
  test.each<[readonly Role[], Partial<ReadTable>, readonly string[]]>([
    [[], {}, ['gemeente', 'opgave', 'gehuisvest']],
    [['gemeente'], {}, ['opgave', 'gehuisvest']],
    [['gmcode', 'opgave', 'gehuisvest'], {}, []],
    [['gemeente', 'opgave', 'gehuisvest'], { rows: [] }, []],
    [['gemeente', 'taakstelling', 'gehuisvest'], {}, ['opgave']],
    [['gemeente', 'taakstelling', 'gehuisvest'], { taakstellingIsOpgave: true }, []],
    [['gemeente', 'taakstelling', 'gehuisvest'], { rows: [rowOf({ saldo: p(3) })] }, []],
    [['gemeente', 'opgaveInclAdditioneel', 'gehuisvest'], {}, ['opgave']],
    [['gemeente', 'opgaveInclAdditioneel', 'additioneel', 'gehuisvest'], {}, []],
    [['gemeente', 'opgave', 'gehuisvestInMaand'], {}, ['gehuisvest']],
    [['gemeente', 'opgave', 'gehuisvestInMaand'], { months: { way: 'optellen', said: true, columns: [] } }, []],
    [
      ['gemeente', 'opgave', 'gehuisvestInMaand'],
      { months: { way: 'vraag', said: false, columns: [] } },
      ['gehuisvest'],
    ],
  ])('with columns %j and %j lacks %j', (roles, part, wat) => {
    const table = tableWith({ columns: columns(...roles), peildatum: MARCH, ...part });
    expect(result(table)).toMatchObject(wat.length === 0 ? { kind: 'overview' } : { kind: 'missing', wat });
  });

  test('a column that is not read from does not count', () => {
    const unused = [columnOf('gemeente'), columnOf('opgave', 1, { used: false }), columnOf('gehuisvest', 2)];
    expect(result(sheet([], { columns: unused }))).toEqual({ kind: 'missing', wat: ['opgave'] });
  });

  test('a peildatum, from the sheet or from the user, who comes first', () => {
    const undated = without(sheet([full(delft, 76, 48)]), 'peildatum');
    expect(result(undated)).toEqual({ kind: 'missing', wat: ['peildatum'] });
    expect(overview(undated, MARCH).peildatum).toBe(MARCH);
    expect(overview(sheet([full(delft, 76, 48)]), datumVan('2022-04-01'))).toMatchObject({
      peildatum: datumVan('2022-04-01'),
      rows: [{ beoordeling: { moment: 'tussenstand' } }],
    });
  });
});

describe('rows that cannot be assessed', () => {
  test.each<[string, ReadRow, string, string]>([
    ['no name', rowOf({ opgave: p(1), gehuisvest: p(1) }), '', 'de naam van de gemeente ontbreekt'],
    [
      'an unknown name',
      rowOf({ name: 'Krimpenerwaard a/d IJssel', opgave: p(1), gehuisvest: p(1) }),
      'Krimpenerwaard a/d IJssel',
      'de gemeente is niet herkend',
    ],
    ['no opgave', named(wassenaar, { gehuisvest: p(3) }), 'Wassenaar', 'de opgave ontbreekt'],
    ['nobody counted', named(wassenaar, { opgave: p(15) }), 'Wassenaar', 'het aantal gehuisvest ontbreekt'],
    [
      'a cell that cannot be read',
      full(wassenaar, 15, 11, { unreadable: new Set<Role>(['trede']) }),
      'Wassenaar',
      'trede is niet te lezen',
    ],
    [
      'a gemeente that stood there before with the same figures',
      full(delft, 76, 48),
      'Delft',
      'staat al eerder in de tabel',
    ],
  ])('%s: said, left out of the sum, and the others go on', (_what, row, naam, reden) => {
    const { rows, unassessed, totaal } = overview(sheet([full(delft, 76, 48), row, full(westland, 81, 30)]));
    expect(rows.map((one) => one.naam)).toEqual(['Delft', 'Westland']);
    expect(unassessed).toEqual([{ row, naam, reden }]);
    expect(totaal).toEqual({ opgave: 157, gehuisvest: 78, nogTeHuisvesten: 79, gerealiseerd: 78 / 157 });
  });

  test.each([
    ['whose first row cannot be assessed', named(delft, { opgave: p(76) })],
    ['with other figures', full(delft, 15, 11)],
  ])('a gemeente that stands there twice, %s: which of the two is right is not known', (_what, first) => {
    const { rows, unassessed } = overview(sheet([first, full(delft, 76, 48), full(westland, 81, 30)]));
    expect(rows.map((one) => one.naam)).toEqual(['Westland']);
    const twice = 'staat meer dan één keer in de tabel, met andere cijfers';
    expect(unassessed.map(({ reden }) => reden)).toEqual([twice, twice]);
  });

  test('a row that is hidden counts like any other', () => {
    expect(overview(sheet([full(delft, 76, 48, { hidden: true })])).totaal.opgave).toBe(76);
  });

  test('without a row, or without an opgave, there is a sum but no percentage', () => {
    expect(overview(sheet([])).totaal).toEqual({ opgave: 0, gehuisvest: 0, nogTeHuisvesten: 0 });
    expect(overview(sheet([full(delft, 0, 5)])).rows[0]).not.toHaveProperty('gerealiseerd');
    expect(overview(sheet([full(delft, 0, 5)])).totaal).toEqual({ opgave: 0, gehuisvest: 5, nogTeHuisvesten: -5 });
  });
});
