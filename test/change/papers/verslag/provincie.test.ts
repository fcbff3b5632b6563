import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { gemeentenOp } from '../../../../src/domain/gemeente/indeling';
import { datumVan } from '../../../../src/domain/tijd/datum';
import { readGrid } from '../../../../src/table/rows/read';
import { check } from '../../../../src/review/checks/check';
import { assess } from '../../../../src/review/assess/assess';
import type { Overview } from '../../../../src/review/assess/overview';
import { additioneelblad } from '../../../../src/change/papers/verslag/additioneel';
import { bevindingen } from '../../../../src/change/papers/verslag/bevindingen';
import { alleen } from '../../../../src/change/papers/verslag/keuze/keuze';
import { ladderblad } from '../../../../src/change/papers/verslag/ladder';
import { meerjarenoverzicht } from '../../../../src/change/papers/verslag/meerjaren';
import { provinciesblad } from '../../../../src/change/papers/verslag/provincies/provincies';
import { uitPercentages } from '../../../../src/change/papers/verslag/provincies/uit-percentages';
import { regiotabel } from '../../../../src/change/papers/verslag/regiotabel';
import { standVanZaken } from '../../../../src/change/papers/verslag/stand-van-zaken';
import { volgendHalfjaar } from '../../../../src/change/papers/verslag/volgend-halfjaar';
import { readFixture } from '../../../fixtures/read-fixture';
import { HAAGLANDEN } from './voorbeeld/gegeven';
import { alleTekst, getoond, naast } from './voorbeeld/getoond';
import { stuk } from './voorbeeld/overzicht';

const MAKEN = { levend: false, gemaaktOp: datumVan('2022-10-10') };

async function tabel(name: string) {
  const read = readGrid(await readFixture('provincie.xlsx', name));
  if (read.kind !== 'table') throw new Error(`${name}: ${read.kind}`);
  return read.table;
}

async function overview(name: string): Promise<Overview> {
  const result = assess(await tabel(name), { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(`${name}: ${result.wat.join()}`);
  return result.overview;
}

test.each([
  ['21 maart 2022', '2022-03-21'],
  ['1 april 2022', '2022-04-01'],
  ['1 juli 2022', '2022-07-01'],
  ['1 oktober 2022', '2022-10-01'],
])('on %s all 52 gemeenten are read and assessed', async (name, peildatum) => {
  const gelezen = await overview(name);
  expect(gelezen.unassessed).toEqual([]);
  expect(gelezen.peildatum).toBe(datumVan(peildatum));
  expect(gelezen.rows.map(({ naam }) => naam).sort()).toEqual(
    gemeentenOp(datumVan('2022-04-01'))
      .map(({ naam }) => naam)
      .sort(),
  );
});

test.each(['21 maart 2022', '1 april 2022', '1 juli 2022', '1 oktober 2022'])(
  'the check finds nothing wrong on %s: what was left on another date is no contradiction',
  async (name) => {
    const findings = check({ table: await tabel(name), grid: await readFixture('provincie.xlsx', name) });
    expect(findings.filter(({ severity }) => severity !== 'ter info')).toEqual([]);
  },
);

test('the nine rows of Haaglanden come out as the overview of 30 March 2022 has them', async () => {
  const blad = regiotabel(
    stuk(alleen(await overview('21 maart 2022'), { kind: 'veiligheidsregio', naam: 'Haaglanden' })),
    'Haaglanden',
  );
  expect(getoond(blad)[3]).toEqual([
    'Gemeente',
    'Besluit op 1 januari 2022',
    'Taakstelling 1e helft 2022',
    'Plaatsingen 1 januari 2022 – 21 maart 2022',
    'Te realiseren 21 maart 2022 - 1 juli 2022',
    'Gerealiseerd 21 maart 2022',
  ]);
  expect(getoond(blad).slice(4, 13)).toEqual(
    HAAGLANDEN.map(({ naam, trede, opgave, gehuisvest }) => [
      naam,
      Number(trede),
      opgave,
      gehuisvest,
      opgave - gehuisvest,
      gehuisvest / opgave,
    ]),
  );
  expect(getoond(blad)[13]).toEqual(['Totaal', '', 884, 275, 609, 275 / 884]);
});

test('on 1 April: the province as a whole', async () => {
  const april = await overview('1 april 2022');
  const blad = standVanZaken(stuk(april), 'Zuid-Holland', 37);
  expect(naast(blad, 'Te huisvesten (opgave)')[0]).toBe(april.totaal.opgave);
  expect(naast(blad, 'Gehuisvest')[0]).toBe(april.totaal.gehuisvest);
  expect(naast(blad, 'Haalbaarheid')[1]).toMatch(/haalbaar\.$/);
});

test('on 1 July: 52 annexes, each with a conclusion and the opgave of the next half-year', async () => {
  const volgend = volgendHalfjaar(await overview('1 juli 2022'), (await overview('1 oktober 2022')).table);
  const bladen = bevindingen(stuk(await overview('1 juli 2022')), { vorm: 'bladPerGemeente', volgend });
  expect(new Set(bladen.map(({ name }) => name)).size).toBe(52);
  for (const blad of bladen) {
    expect(alleTekst(blad)).toMatch(/Conclusie: (volgende fase|zelfde fase|taakstelling gerealiseerd)/);
    expect(naast(blad, 'Te huisvesten')[0]).toEqual(expect.any(Number));
  }
});

test('a sheet of another half-year than the next gives no opgave to announce', async () => {
  expect(volgendHalfjaar(await overview('1 juli 2022'), (await overview('1 april 2022')).table)).toEqual(new Map());
});

test('the ladder counts all 52', async () => {
  const blad = ladderblad(stuk(await overview('1 juli 2022')), 'Zuid-Holland');
  expect(naast(blad, 'Totaal gemeenten')).toEqual([52, 9, 18, 15, 10]);
});

test('the additional task, the years and the provinces come out of the same workbook', async () => {
  const [juli, oktober] = [await overview('1 juli 2022'), await overview('1 oktober 2022')];
  expect(additioneelblad(stuk(oktober), 'Zuid-Holland')?.cells.length).toBeGreaterThan(55);
  const jaren = meerjarenoverzicht(MAKEN, [oktober, juli], 'Zuid-Holland', { kind: 'alle' });
  expect(jaren && naast(jaren, 'Realisatie')).toEqual([juli.totaal.gehuisvest + oktober.totaal.gehuisvest]);
  const provincies = uitPercentages(await tabel('Provincies'), false);
  expect(provincies && provinciesblad(provincies, MAKEN).charts).toHaveLength(1);
});

test('living formulas: the years point to the sheets that they come from', async () => {
  const [juli, oktober] = [await overview('1 juli 2022'), await overview('1 oktober 2022')];
  const jaren = meerjarenoverzicht({ ...MAKEN, levend: true }, [oktober, juli], 'Zuid-Holland', { kind: 'alle' });
  expect(jaren?.cells.slice(4, 11).map((row) => row[1])).toEqual([
    "=SUM('1 juli 2022'!E4:E55)",
    "=SUM('1 oktober 2022'!E4:E55)",
    "=SUM('1 juli 2022'!G4:G55)-(SUM('1 juli 2022'!E4:E55))",
    "=SUM('1 oktober 2022'!H4:H55)",
    '=SUM(B5:B8)',
    "=SUM('1 juli 2022'!H4:H55)+SUM('1 oktober 2022'!I4:I55)",
    '=B9-B8-B10',
  ]);
});
