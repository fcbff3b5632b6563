/**
 * Why there is no paper: what is missing, by the name of its field, and never a complaint about a sheet that nobody
 * chose.
 */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { plannen } from '../../../src/taskpane/verslag/plannen';
import type { VerslagState } from '../../../src/taskpane/verslag/model';
import type { AssessedRow, Overview } from '../../../src/review/assess/overview';
import { datumVan } from '../../../src/domain/tijd/datum';
import { HAAGLANDEN } from '../../change/papers/verslag/voorbeeld/gegeven';
import { overzicht } from '../../change/papers/verslag/voorbeeld/overzicht';

const STATE: VerslagState = {
  stuk: 'regiotabel',
  keuze: 'alle',
  eigen: new Set(),
  levend: false,
  landelijk: '',
  vorm: 'bladPerGemeente',
  volgend: '',
  provincies: '',
  halfjaren: new Set(),
  saldobladen: new Set(),
  tussenplekken: new Map(),
  verdeling: { wat: 'taakstelling', laag: '', hoog: '', kind: 'procent', gewichten: new Map() },
  bewaard: '',
  bladen: [],
  making: undefined,
};
const isOpgave = overzicht('2022-03-21', HAAGLANDEN, { sheet: 'Maart', taakstellingIsOpgave: true });
const zin = (state: Partial<VerslagState>, overview = isOpgave): string => {
  const uitkomst = plannen(
    { ...STATE, ...state },
    {
      overview,
      overzichten: new Map([['Maart', isOpgave]]),
      tabellen: new Map([['Maart', isOpgave.table]]),
      weggelaten: [],
      zicht: 'Zuid-Holland',
      signalen: [],
      anderen: { bladen: [], leftOut: [] },
      beleid: STANDAARDBELEID,
      vandaag: datumVan('2022-03-30'),
    },
  );
  return uitkomst.ok ? uitkomst.plannen.map(({ name }) => name).join() : uitkomst.zin;
};

test.each<[string, Partial<VerslagState>, RegExp]>([
  ['no sheet with provinces chosen', { stuk: 'provincies' }, /^Kies eerst bij 'Blad met de percentages per provincie'/],
  [
    'no sheets with saldi chosen',
    { stuk: 'verevening' },
    /^Kies eerst bij 'Bladen met de saldi' ten minste één blad\.$/,
  ],
  [
    'places in tussenvoorzieningen that are no number',
    { stuk: 'verevening', saldobladen: new Set(['Maart']), tussenplekken: new Map([['Maart', 'veel']]) },
    /^'veel' is geen aantal personen/,
  ],
  ['no number to divide', { stuk: 'verdeling' }, /^Vul bij 'Aantal, of ondergrens' in hoeveel personen/],
  ['no half-years chosen', { stuk: 'meerjaren' }, /^Kies eerst bij 'Bladen van de halfjaren'/],
  [
    'a sheet like that of Haaglanden',
    { stuk: 'meerjaren', halfjaren: new Set(['Maart']) },
    /^Op het blad Maart is de taakstelling al inclusief achterstand of voorsprong/,
  ],
  ['all gemeenten of Haaglanden: the paper has the name of the region', {}, /^Regiotabel Haaglanden$/],
])('%s', (_, state, verwacht) => expect(zin(state)).toMatch(verwacht));

const BESLUITEN = 'Besluitenlijst Haaglanden,Bevindingen,Samenvoegtabel Haaglanden';
test.each([
  ['2022-03-21', 'Regiotabel Haaglanden,Ladder Haaglanden'],
  ['2022-04-01', `Stand van zaken Haaglanden,Regiotabel Haaglanden,Ladder Haaglanden,Verloop Haaglanden,${BESLUITEN}`],
  ['2022-07-01', `Regiotabel Haaglanden,Ladder Haaglanden,Verloop Haaglanden,${BESLUITEN}`],
])('all papers that belong to %s', (dag, namen) => {
  expect(zin({ stuk: 'alles', vorm: 'eenBlad' }, overzicht(dag, HAAGLANDEN))).toBe(namen);
});

test('the additional task is one of them where there is one', () => {
  const [delft, ...andere] = HAAGLANDEN;
  const met = delft ? [{ ...delft, additioneel: 4 }, ...andere] : [];
  expect(zin({ stuk: 'alles', vorm: 'eenBlad' }, overzicht('2022-07-01', met))).toMatch(/Additionele opgave/);
});

test('one of them that cannot be made stops them all with its sentence, and nothing is made', () => {
  expect(zin({ stuk: 'alles', landelijk: 'veel' }, overzicht('2022-04-01', HAAGLANDEN))).toMatch(/'veel' is geen perc/);
});

test('there is nothing to decide on a day between', () => {
  expect(zin({ stuk: 'besluitenlijst' })).toMatch(/geen beslisdatum/);
});

describe('nobody to make a paper of: each time for its own reason', () => {
  const zonder = overzicht('2022-04-01', HAAGLANDEN, { sheet: 'Maart' });
  const nietBeoordeeld = {
    ...zonder,
    rows: [],
    unassessed: zonder.rows.map(({ row, naam }) => ({ row, naam, reden: 'het aantal gehuisvest ontbreekt' })),
  };
  const elders = overzicht('2022-04-01', [{ naam: 'Utrecht', opgave: 10, gehuisvest: 4 }], { sheet: 'Maart' });
  const buiten = {
    ...elders,
    rows: elders.rows.map((row) => ({
      ...row,
      beoordeling: {
        ...row.beoordeling,
        kind: 'buitenKader' as const,
        provincie: 'Utrecht' as const,
      } as AssessedRow['beoordeling'],
    })),
  };

  test.each<[string, Partial<VerslagState>, Overview, RegExp]>([
    ['nobody chosen', { keuze: 'eigen' }, zonder, /^Er is geen gemeente gekozen die in het blad staat\. Kies/],
    [
      'a region',
      { keuze: 'woonregio:Drechtsteden' },
      zonder,
      /^Op het blad Maart staat geen gemeente van Drechtsteden\.$/,
    ],
    [
      'none could be assessed',
      {},
      nietBeoordeeld,
      /gekozen gemeenten kon er geen worden beoordeeld: Delft \(het aantal gehuisvest ontbreekt\), .* en 3 andere\.$/,
    ],
    ['no steps elsewhere', { stuk: 'ladder' }, buiten, /^De gekozen gemeenten liggen buiten Zuid-Holland: /],
    [
      'the course of a region',
      { stuk: 'verloop', keuze: 'woonregio:Drechtsteden' },
      zonder,
      /geen gemeente van Drechtsteden/,
    ],
  ])('%s', (_, state, overview, verwacht) => expect(zin(state, overview)).toMatch(verwacht));
});
