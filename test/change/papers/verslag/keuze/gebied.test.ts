/** A paper is called after what is in it: never the province for some of its gemeenten. */
import { gebiedsnaam, gezamenlijkeNaam } from '../../../../../src/change/papers/verslag/keuze/gebied';
import type { Keuze } from '../../../../../src/change/papers/verslag/keuze/keuze';
import { NEDERLAND } from '../../../../../src/domain/gemeente/gemeenten';
import { gemeentenOp } from '../../../../../src/domain/gemeente/indeling';
import { PROVINCIES } from '../../../../../src/domain/gemeente/provincies';
import { datumVan } from '../../../../../src/domain/tijd/datum';
import { HAAGLANDEN } from '../voorbeeld/gegeven';
import { overzicht } from '../voorbeeld/overzicht';

const ALLE: Keuze = { kind: 'alle' };
const DAG = '2022-03-21';
const HAAG: Keuze = { kind: 'veiligheidsregio', naam: 'Haaglanden' };
const EIGEN: Keuze = { kind: 'eigen', naam: 'eigen keuze', gemeenten: new Set(['Delft', 'Westland']) };
const provincie = (dag: string): readonly string[] => gemeentenOp(datumVan(dag)).map(({ naam }) => naam);
const met = (dag: string, namen: readonly string[]) =>
  overzicht(
    dag,
    namen.map((naam) => ({ naam, opgave: 10, gehuisvest: 4 })),
  );
const haaglanden = HAAGLANDEN.map(({ naam }) => naam);

test.each<[string, string, readonly string[], Keuze, string]>([
  ['all 52 of 2022', DAG, provincie(DAG), ALLE, 'Zuid-Holland'],
  ['one of the 52 is missing', DAG, provincie(DAG).slice(1), ALLE, '51 gemeenten'],
  ['all 50 of 2023', '2023-04-01', provincie('2023-04-01'), ALLE, 'Zuid-Holland'],
  ['the 52 of 2022-II, assessed on 1-1-2023', '2023-01-01', provincie('2022-12-31'), ALLE, 'Zuid-Holland'],
  ['all nine of Haaglanden in the sheet', DAG, haaglanden, ALLE, 'Haaglanden'],
  ['Haaglanden as it was asked for', DAG, haaglanden, HAAG, 'Haaglanden'],
  ['Haaglanden without Delft', DAG, haaglanden.slice(1), ALLE, '8 gemeenten'],
  ['asked for Haaglanden, Delft is not in the sheet', DAG, haaglanden.slice(1), HAAG, '8 gemeenten van Haaglanden'],
  ['Haaglanden with one that nobody knows', DAG, [...haaglanden, 'Nergenshuizen'], ALLE, '10 gemeenten'],
  ['Delft twice in the place of another', DAG, [...haaglanden.slice(0, 8), 'Delft'], ALLE, '9 gemeenten'],
  ['a choice of two', DAG, ['Delft', 'Westland'], EIGEN, '2 gemeenten'],
  ['one gemeente', DAG, ['Delft'], ALLE, 'Delft'],
  ['the country', DAG, [...provincie(DAG), 'Utrecht'], ALLE, '53 gemeenten'],
])('%s', (_, dag, namen, keuze, naam) => expect(gebiedsnaam(met(dag, namen), keuze)).toBe(naam));

test('sheets with other gemeenten are not one area', () => {
  expect(gezamenlijkeNaam([met(DAG, haaglanden), met('2022-10-01', haaglanden)], ALLE)).toBe('Haaglanden');
  expect(gezamenlijkeNaam([met(DAG, haaglanden), met('2022-10-01', ['Delft'])], ALLE)).toBe('wisselende gemeenten');
});

describe('another province and the country', () => {
  const DAG_2023 = '2023-04-01';
  const van = (provincie: string) => NEDERLAND.filter((een) => een.provincie === provincie && isGeldig(een));
  const isGeldig = ({ geldigVanaf, geldigTot }: (typeof NEDERLAND)[number]): boolean =>
    geldigVanaf <= datumVan(DAG_2023) && (geldigTot === undefined || geldigTot > datumVan(DAG_2023));
  const rows = (gemeenten: readonly (typeof NEDERLAND)[number][]) => ({
    ...overzicht(DAG_2023, []),
    rows: gemeenten.map((gemeente, i) => {
      const [een] = overzicht(DAG_2023, [{ naam: 'Delft', opgave: 10, gehuisvest: 4 }]).rows;
      if (!een) throw new Error('geen rij');
      return { ...een, naam: gemeente.naam, row: { ...een.row, row: i + 1, gemeente, name: gemeente.naam } };
    }),
  });

  test.each<[string, readonly (typeof NEDERLAND)[number][], string]>([
    ['all of Utrecht', van('Utrecht'), 'provincie Utrecht'],
    ['all of Zeeland', van('Zeeland'), 'Zeeland'],
    ['Utrecht without one', van('Utrecht').slice(1), `${van('Utrecht').length - 1} gemeenten`],
    [
      'Utrecht and one of ours',
      [...van('Utrecht'), ...van('Zuid-Holland').slice(0, 1)],
      `${van('Utrecht').length + 1} gemeenten`,
    ],
    ['the whole country', PROVINCIES.flatMap(van), 'Nederland'],
    ['the country without one', PROVINCIES.flatMap(van).slice(1), '341 gemeenten'],
  ])('%s', (_, gemeenten, naam) => expect(gebiedsnaam(rows(gemeenten), ALLE)).toBe(naam));
});
