/**
 * Missing the opgave called verschoonbaar in a sentence without a cell of its own: the step stays, with that sentence
 * as the reason; a hedged one is asked, and what the word means says nothing about anybody.
 */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { CellValue } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../grid-of';

const ANNEX: readonly (readonly CellValue[])[] = [
  ['Burgemeester en wethouders van Nissewaard', '', ''],
  ['Taakstelling 2023-I', '', 120],
  ['Per 1 januari 2023 had uw gemeente een achterstand', '', 40],
  ['Te huisvesten vergunninghouders vóór 1 juli 2023', '', 160],
  ['Gehuisveste vergunninghouders voor 1 juli 2023', '', 118],
  ['Aantal koppelingen op 1 april 2023', '', 'Voldoende'],
  ['Op 1 april 2023 stond uw gemeente op de interventieladder op trede 2', '', ''],
];

function outcome(...lines: readonly (readonly CellValue[])[]): string {
  const read = readGrid(gridOf([...ANNEX, ...lines]));
  if (read.kind !== 'table') throw new Error(read.kind);
  const result = assess(read.table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(result.kind);
  const asked = read.table.findings.map(({ code }) => code);
  const { rows } = result.overview;
  const steps = rows.map(({ row, beoordeling }) =>
    [beoordeling.kind === 'trede' ? beoordeling.trede : beoordeling.kind, row.verschoonbaar?.reden ?? 'nee'].join(': '),
  );
  return [...steps, ...asked].join('; ');
}

test('without such a sentence the step rises', () => {
  expect(outcome()).toBe('3a: nee');
});

test.each([
  'Uw gemeente heeft de opgave niet gerealiseerd. Dit is verschoonbaar.',
  'Wij achten het niet realiseren van de opgave verschoonbaar, omdat van 30 personen de documenten ontbraken.',
  'Wij achten het niet halen van de opgave verschoonbaar, omdat zes dossiers niet compleet waren.',
  'Het niet tijdig halen van de opgave is als verschoonbaar aangemerkt.',
  'Uw gemeente heeft een verschoonbare reden: incomplete dossiers.',
  'Er is sprake van een verschoonbare reden.',
  'Gedeputeerde Staten vinden dat de achterstand verschoonbaar is',
  'Dat uw gemeente de opgave heeft gemist, wordt verschoonbaar geacht.',
])('%s', (said) => {
  expect(outcome([said, '', ''])).toBe(`2: ${said}`);
});

test.each([
  'Uw gemeente heeft de opgave niet gerealiseerd. Dit is niet verschoonbaar.',
  'Wij achten het niet realiseren van de opgave niet langer verschoonbaar.',
  'Er is geen sprake van een verschoonbare reden.',
  'Gedeputeerde Staten vinden dit onverschoonbaar.',
  'Verschoonbare redenen zijn te weinig koppelingen en ontbrekende documenten.',
  'Wij beoordelen of er sprake is van een verschoonbare reden.',
])('%s does not hold the step', (said) => {
  expect(outcome([said, '', ''])).toBe('3a: nee');
});

test.each([
  'Dit kan als verschoonbaar worden beoordeeld.',
  'Wij achten dit niet zonder meer verschoonbaar.',
  'Het niet halen van de opgave is mogelijk verschoonbaar.',
  'Uw gemeente vindt dat dit verschoonbaar is.',
  'Volgens uw wethouder is dit verschoonbaar.',
  'Wij achten dit deels verschoonbaar.',
])('%s is asked', (said) => {
  expect(outcome([said, '', ''])).toContain('onduidelijkJaNee');
  expect(outcome([said, '', ''])).not.toMatch(/^(?:2|3a):/);
});

test('what stands beside the sentence goes before its words', () => {
  expect(outcome(['Het niet halen van de opgave is verschoonbaar', '', 'Nee'])).toBe('3a: nee');
  expect(outcome(['Het niet halen van de opgave is verschoonbaar', '', 'brand in het azc'])).toBe(
    '2: brand in het azc',
  );
  expect(outcome(['Is het niet halen verschoonbaar?', '', 'Nee'])).toBe('3a: nee');
});
