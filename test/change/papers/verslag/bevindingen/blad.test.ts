/** What the annex says of what was found, is not known or was decided by a person. */
import { bevindingen } from '../../../../../src/change/papers/verslag/bevindingen';
import { personen } from '../../../../../src/domain/getal/getal';
import { check } from '../../../../../src/review/checks/check';
import { HAAGLANDEN } from '../voorbeeld/gegeven';
import { gridOf } from '../../../../table/grid-of';
import { alleTekst, getoond, naast } from '../voorbeeld/getoond';
import { overzicht, stuk } from '../voorbeeld/overzicht';
import { DEN_HAAG, PER_BLAD, brief, APRIL_2021, JANUARI_2021 } from './bevindingen-kit';

test('what the check found about this gemeente stands in its annex, not in those of others', () => {
  const overview = overzicht('2021-01-01', [
    { naam: "'s-Gravenhage", ...JANUARI_2021, taakstelling: 197, saldo: -8 },
    { naam: 'Delft', ...JANUARI_2021 },
  ]);
  const { table } = overview;
  const signalen = check({ table, grid: gridOf([], { sheet: table.sheet }) });
  const [delft, denHaag] = bevindingen(stuk(overview, { signalen }), PER_BLAD);
  expect(denHaag && naast(denHaag, 'Let op')[1]).toBe(
    "De opgave van 's-Gravenhage (E2) is 199, maar taakstelling 197 min voorsprong 8 is 189. Controleer de " +
      'drie getallen.',
  );
  expect(delft && alleTekst(delft)).not.toContain('Let op');
});

test('50 at the end and 70 at the start: the sum is right, and the difference is reported', () => {
  const volgend = new Map([[DEN_HAAG, { taakstelling: personen(419), saldo: personen(70) }]]);
  const blad = brief('2022-07-01', { trede: '2', opgave: 417, gehuisvest: 367, koppelingen: 'voldoende' }, volgend);
  expect(naast(blad, 'Te huisvesten')[0]).toBe(489);
  expect(alleTekst(blad)).toContain(
    'Het halfjaar eindigde met achterstand 50, maar het volgende begint op 1-7-2022 met achterstand 70: vraag ' +
      'het COA naar het verschil van 20.',
  );
});

describe('what is not known stays unknown', () => {
  const blad = brief('2022-07-01', { trede: '2', opgave: 100, gehuisvest: 40 });
  test('no koppelingen, no conclusion', () => {
    expect(naast(blad, 'Trede na deze beoordeling')).toEqual(['onbekend', 'nog niet te bepalen']);
    expect(alleTekst(blad)).toContain('Over de trede is nog geen conclusie mogelijk: koppelingen ontbreken.');
  });
  test('omkoppelingen that nobody filled in are not a no', () =>
    expect(naast(blad, '3. Waren er omkoppelingen?')[0]).toBe('niet opgegeven'));
  test('the next taakstelling is asked for', () => expect(naast(blad, 'Taakstelling')[1]).toContain('nog niet bekend'));
});

test('an assumed outcome is called assumed, with its source', () => {
  const blad = brief('2022-07-01', {
    trede: '2',
    opgave: 100,
    gehuisvest: 40,
    koppelingen: 'onvoldoende',
    omkoppelingen: true,
  });
  expect(naast(blad, 'Trede na deze beoordeling')[0]).toBe('3a');
  expect(alleTekst(blad)).toContain('berust deels op een aangenomen regel');
  expect(alleTekst(blad)).toContain('Aangenomen: omkoppelingen');
});

test('verschoonbaar is shown with the reason that a person gave', () => {
  const blad = brief('2022-07-01', {
    trede: '2',
    opgave: 100,
    gehuisvest: 40,
    koppelingen: 'voldoende',
    verschoonbaar: 'dossiers zonder BSN',
  });
  expect(naast(blad, 'Is het niet halen verschoonbaar?')).toEqual(['ja', 'dossiers zonder BSN']);
  expect(naast(blad, 'Trede na deze beoordeling')[0]).toBe('2');
});

describe('the sheets', () => {
  const overview = overzicht('2022-04-01', HAAGLANDEN);

  test('each gemeente its own, with a name that Excel takes', () => {
    const bladen = bevindingen(stuk(overview), PER_BLAD);
    expect(bladen.map(({ name }) => name)).toContain('Bijlage ’s-Gravenhage');
    expect(new Set(bladen.map(({ name }) => name)).size).toBe(9);
    expect(bladen.every(({ name }) => name.length <= 31)).toBe(true);
  });

  test('or one long sheet, a page for each', () => {
    const bladen = bevindingen(stuk(overview), { ...PER_BLAD, vorm: 'eenBlad' });
    const [blad] = bladen;
    const titels = getoond(blad ?? brief('2022-04-01', APRIL_2021)).flatMap(([eerste], row) =>
      String(eerste).startsWith('Bijlage: bevindingen') ? [row] : [],
    );
    expect(bladen).toHaveLength(1);
    expect(blad?.print.pageBreaks).toEqual(titels.slice(1));
    expect(titels).toHaveLength(9);
  });

  test('no gemeenten, no sheets', () => {
    expect(bevindingen(stuk({ ...overview, rows: [] }), PER_BLAD)).toEqual([]);
    expect(bevindingen(stuk({ ...overview, rows: [] }), { ...PER_BLAD, vorm: 'eenBlad' })).toEqual([]);
  });
});

test('on a date that is no decision date the step stays, and the annex says why', () => {
  const [delft] = bevindingen(stuk(overzicht('2022-03-21', HAAGLANDEN)), PER_BLAD);
  expect(delft && alleTekst(delft)).toContain('21 maart 2022 is geen beslisdatum: de gemeente blijft op trede 2');
});
