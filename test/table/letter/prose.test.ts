/** Sentences of a letter that are no line of its list, and yet say another figure than it does. */
import { check } from '../../../src/review/checks/check';
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../grid-of';
import { BRIEF, type Lines } from './letter-kit';

const ADDRESS: Lines = [['Burgemeester en wethouders van Westland']];
const said = (sentence: string): unknown[] => {
  const read = readGrid(gridOf([...ADDRESS, ...BRIEF, [sentence]]));
  if (read.kind !== 'table') throw new Error(read.kind);
  expect(read.table.rows).toMatchObject([{ taakstelling: 100, gehuisvest: 40 }]);
  return read.table.findings.map(({ code, data, area }) => [code, (data as { rol?: string }).rol, area?.row]);
};

test.each([
  ['In onze brief van 14 april 2022 stond abusievelijk 40 gehuisvest; dit moet 44 zijn.', 'gehuisvest'],
  ['Rectificatie: de taakstelling is 1.100.', 'taakstelling'],
  ['Uw taakstelling voor 2022-I was 100, maar is door het Rijk bijgesteld naar 92.', 'taakstelling'],
  ['Na correctie door het COA zijn dat er 44.', 'gehuisvest'],
  ['U heeft 10 vergunninghouders van uw taakstelling geruild met Gouda.', 'taakstelling'],
  ['Het aantal gehuisvesten is niet juist: dat moet 44 zijn.', 'gehuisvest'],
  ['U heeft huurcontracten ingestuurd voor 6 vergunninghouders.', 'huurcontracten'],
  ['Gedeputeerde Staten hebben besloten uw gemeente op trede 2 te houden.', 'verlengd'],
  ['Wij hebben de trede van uw gemeente verlengd.', 'verlengd'],
  ['Wij passen bestuurlijke coulance toe tot 1 januari 2023.', 'verlengd'],
])('"%s" is named with its cell, and does not count', (sentence, rol) => {
  expect(said(sentence)).toEqual([['opmerkingTeltNiet', rol, BRIEF.length + 1]]);
});

test('what stands beside "Conclusie" is read like a sentence, however long', () => {
  const long =
    'Wij achten het niet halen van de opgave verschoonbaar, omdat van acht personen de dossiers niet heel waren.';
  const of = (conclusion: string): readonly string[] => {
    const lines = BRIEF.map((line) => (line[0] === 'Conclusie' ? ['Conclusie', conclusion, ''] : line));
    const grid = gridOf([...ADDRESS, ...lines]);
    const read = readGrid(grid);
    if (read.kind !== 'table') throw new Error(read.kind);
    return check({ table: read.table, grid }).flatMap(({ code, data }) =>
      code === 'opmerkingTeltNiet' ? [(data as { rol: string }).rol] : [],
    );
  };
  expect(of(long)).toEqual(['verschoonbaar']);
  expect(of('Verschoonbaar: dossiers niet compleet')).toEqual(['verschoonbaar']);
  expect(of('trede aangehouden')).toEqual(['verlengd']);
  expect(of('Zelfde fase')).toEqual([]);
  expect(of('Niet verschoonbaar')).toEqual([]);
});

test.each([
  'U kunt tot 14 april 2022 huurcontracten insturen.',
  'U kunt huurcontracten insturen die binnen 2 weken ingaan.',
  'De opgave van 121 moet voor 1 juli 2022 gerealiseerd zijn.',
  'Abusievelijk is niet vermeld dat 40 vergunninghouders zijn gehuisvest.',
  'In Zuid-Holland zijn 1.000 vergunninghouders gehuisvest.',
  'Gedeputeerde Staten kunnen een trede verlengen.',
  'De termijn van uw plan voor trede 3a is verlengd.',
  'De trede wordt niet aangehouden.',
  'U kunt een beroep doen op verschoonbaarheid.',
  'Of dit verschoonbaar was, beoordelen wij op 1 juli.',
  'De taakstelling kan in 2023 worden verhoogd tot een ander aantal.',
])('"%s" says nothing else', (sentence) => {
  expect(said(sentence)).toEqual([]);
});

test.each([
  ['Uw gemeente bevond zich nog op trede 1 en belandt nu op trede 2.', ['trede']],
  ['Als uw gemeente op trede 4 komt, informeren wij de raad.', []],
  ['De tredes van de ladder staan in bijlage 1.', []],
])('without a step in its lines the step in "%s" is named', (sentence, roles) => {
  const lines = BRIEF.filter(([key]) => !String(key).startsWith('Fase'));
  const read = readGrid(gridOf([...ADDRESS, ...lines, [sentence]]));
  if (read.kind !== 'table') throw new Error(read.kind);
  expect(read.table.findings.map(({ data }) => (data as { rol?: string }).rol)).toEqual(roles);
});
