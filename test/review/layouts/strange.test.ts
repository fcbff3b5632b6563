/** Figures of a task that nobody has heard of: wherever the sheet says so, none of them is assessed without a word. */
import fc from 'fast-check';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import { questionsIn } from '../../../src/table/rows/questions/asked';
import { readGrid } from '../../../src/table/rows/read';
import type { CellValue } from '../../../src/table/cells/grid';
import { gridOf } from '../../table/grid-of';

const SHEETS = 400;

const task = fc
  .tuple(
    fc.constantFrom('laad', 'zonne', 'fiets', 'boom', 'sport', 'water', 'school', 'zorg', 'geluids', 'stage'),
    fc.constantFrom('palen', 'daken', 'paden', 'velden', 'plekken', 'schermen', 'panelen', 'trajecten', 'lokalen'),
  )
  .map((parts) => parts.join(''));

type Sheet = readonly (readonly CellValue[])[];
interface Told {
  readonly rows: Sheet;
  readonly sheet?: string;
}

const withColumn = (rows: Sheet, heading: string, cell: string): Sheet =>
  rows.map((row, i) => [...row, i === 0 ? heading : cell]);

/** Everywhere that a sheet can say what it is about; the word stands alone or beside others. */
const PLACES: readonly ((rows: Sheet, word: string, day: string) => Told)[] = [
  (rows, word, day) => ({ rows: [[`${word}, stand per ${day}`], ...rows] }),
  (rows, word, day) => ({ rows: [[`Overzicht ${word} per gemeente`], [`Stand per ${day}`], [], ...rows] }),
  (rows, word, day) => ({ rows: [[`Opgave en realisatie van ${word} (${day})`], ...rows] }),
  (rows, word, day) => ({ rows: [[`Kwartaalrapportage: ${word}`], [`Peildatum ${day}`], ...rows] }),
  (rows, word, day) => ({ rows: [[`${word} voor statushouders`], [`Stand per ${day}`], ...rows] }),
  (rows, word, day) => ({ rows: [[`Stand per ${day}`], ...rows], sheet: word }),
  (rows, word, day) => ({ rows: [[`Stand per ${day}`], ...rows, [`De cijfers gaan over ${word}.`]] }),
  (rows, word, day) => ({ rows: [[`Stand per ${day}`], ...rows, [`Dit overzicht betreft ${word}`]] }),
  (rows, word, day) => ({ rows: [[`Stand per ${day}`], ...withColumn(rows, 'Thema', word)] }),
  (rows, word, day) => ({ rows: [[`Stand per ${day}`], ...withColumn(rows, 'Eenheid', word)] }),
  (rows, word, day) => ({ rows: [[`Stand per ${day}`], ['', word, ''], ...rows] }),
  ([, ...lines], word, day) => ({
    rows: [[`Stand per ${day}`], [`Locatie ${word}`, 'Opgave', 'Realisatie'], ...lines],
  }),
];

const figures = fc.tuple(fc.integer({ min: 20, max: 300 }), fc.nat(250));
const bare = fc
  .tuple(
    fc.constantFrom('Opgave', 'Taakstelling', 'Totale opgave'),
    fc.constantFrom('Gerealiseerd', 'Realisatie', 'Plaatsingen'),
    fc.tuple(figures, figures, figures),
  )
  .map(([opgave, housed, all]): Sheet => {
    const names = ['Delft', 'Gouda', 'Zoetermeer'];
    return [['Gemeente', opgave, housed], ...all.map((two, i) => [names[i] ?? '', ...two])];
  });

const day = fc.constantFrom('1 april 2022', '1-7-2024', '1 oktober 2023', '1 januari 2025');

test('a word for another task is asked about', () => {
  fc.assert(
    fc.property(bare, task, day, fc.constantFrom(...PLACES), fc.boolean(), (rows, word, on, place, isTall) => {
      const told = place(rows, isTall ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word, on);
      const read = readGrid(gridOf(told.rows, told.sheet === undefined ? {} : { sheet: told.sheet }));
      if (read.kind !== 'table') return;
      const result = assess(read.table, { beleid: STANDAARDBELEID });
      expect(result.kind === 'overview' ? result.overview.rows : []).toEqual([]);
      expect(questionsIn(read.table).map(({ code }) => code)).toContain('anderOnderwerp');
    }),
    { numRuns: SHEETS },
  );
});

const PAPERS: readonly string[] = [
  'COA-overzicht regio Haaglanden',
  'Kwartaalrapportage interbestuurlijk toezicht',
  'Bijlage 2 bij de raadsinformatiebrief',
  'Afdeling Samenleving, J. de Vries',
  'Halfjaarcijfers Midden-Holland (definitief)',
  'Overzicht ten behoeve van de regietafel',
  'Huisvesting statushouders, voortgang',
  'Gedeputeerde Staten van Zuid-Holland',
  'Concept, versie 2.1',
  'Taakstelling en realisatie',
];

test('a title that says it of the paper asks nothing', () => {
  fc.assert(
    fc.property(bare, day, fc.constantFrom(...PAPERS), (rows, on, title) => {
      const read = readGrid(gridOf([[title], [`Stand per ${on}`], ...rows]));
      const result = read.kind === 'table' ? assess(read.table, { beleid: STANDAARDBELEID }) : undefined;
      expect(result?.kind === 'overview' && result.overview.rows.length).toBe(3);
    }),
    { numRuns: SHEETS },
  );
});
