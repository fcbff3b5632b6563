/** What of the sheet with settings is not taken over, and how that is said. */
import { readSettings, type SettingsRead } from '../../../../src/change/papers/instellingen/lezen';
import { SETTINGS_HEADINGS, SETTINGS_SHEET } from '../../../../src/change/papers/instellingen/meegenomen';
import { settingSentence } from '../../../../src/change/papers/instellingen/sentences';
import { type CellValue, plainGrid } from '../../../../src/table/cells/grid';
import { NOTHING, sheet } from './instellingen-kit';

const faultsIn = (read: SettingsRead): readonly string[] =>
  read.kind === 'gelezen' ? read.faults.map(({ problem, row, column }) => `${problem} ${row} ${column}`) : [read.kind];

test.each<[string, readonly CellValue[], string]>([
  ['another part', ['Macro', '', '', '', 'x'], 'onderdeel 1 0'],
  ['a part that is a formula', ['=HYPERLINK("x")', '', '', '', 'x'], 'onderdeel 1 0'],
  ['no value', ['Schrijven', '', '', 'schrijf als', ''], 'leeg 1 4'],
  ['another way', ['Schrijven', '', '', 'schrijf als', 'macro'], 'waarde 1 4'],
  ['a column without a table', ['Kolom', '', 'k', 'betekenis', 'trede'], 'leeg 1 1'],
  ['a column without a name', ['Kolom', 't', '', 'betekenis', 'trede'], 'leeg 1 2'],
  ['a meaning that is none', ['Kolom', 't', 'k', 'betekenis', 'constructor'], 'waarde 1 4'],
  ['a property that is none', ['Kolom', 't', 'k', '__proto__', 'trede'], 'eigenschap 1 3'],
  ['a day, which would go to another sheet', ['Kolom', 't', 'k', 'peildatum', '1-1-2022'], 'eigenschap 1 3'],
  ['a region that is none', ['Regio', '', '', 'woonregio', 'Atlantis'], 'waarde 1 4'],
  ['a province that is none', ['Provincie', '', '', '', 'Holland'], 'waarde 1 4'],
  ['a rule without a source', ['Regel', '', 46204, 'norm', 'geen', 'ja', '', 'nee'], 'regel 1 4'],
  ['a rule without a day', ['Regel', '', 'ooit', 'norm', 'geen', 'ja', 'brief', 'nee'], 'regel 1 4'],
  [
    'a norm that does not belong to its day',
    ['Regel', '', 46204, 'norm', '70% van het minimum', 'ja', 'b', 'nee'],
    'regel 1 4',
  ],
  ['a weight of nowhere', ['Gewicht', '', 'Atlantis', 'gewicht', 31], 'waarde 1 2'],
  ['a weight that is no number', ['Gewicht', '', 'Haaglanden', 'gewicht', 'veel'], 'waarde 1 4'],
  ['a percentage that is no number', ['Verslag', '', '', 'landelijk percentage', '=1+1'], 'waarde 1 4'],
  ['a name longer than a name', ['Aanvullen', 'April', '', 'van blad', 'x'.repeat(1001)], 'teLang 1 4'],
])('a line with %s costs only itself and is named', (_, line, fault) => {
  const read = sheet(line, ['Schrijven', '', '', 'schrijf als', 'functies']);
  expect(faultsIn(read)).toEqual([fault]);
  expect(read).toMatchObject({ settings: { ...NOTHING, way: 'functies' } });
});

test('of two lines about one thing the first counts, and the second is named', () => {
  const read = sheet(
    ['Schrijven', '', '', 'schrijf als', 'functies'],
    ['Schrijven', '', '', 'schrijf als', 'waarden'],
    ['Kolom', 't', 'k', 'betekenis', 'trede'],
    ['Kolom', 't', 'k', 'betekenis', 'opgave'],
    ['Kolom', 't', 'k', 'teken', 'onbekend'],
  );
  expect(faultsIn(read)).toEqual(['dubbel 2 0', 'dubbel 4 0']);
  expect(read).toMatchObject({
    settings: { way: 'functies', corrections: new Map([['t', new Map([['k', { role: 'trede', sign: 'unknown' }]])]]) },
  });
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  ['an empty sheet', []],
  ['other headings', [['Onderdeel', 'Waarde']]],
  ['headings in another order', [[...SETTINGS_HEADINGS].reverse()]],
])('%s gives nothing', (_, rows) => {
  expect(readSettings(plainGrid(SETTINGS_SHEET, rows))).toEqual({ kind: 'geen' });
});

test('more lines than we ever write are not read at all', () => {
  const line = ['Aanvullen', 'April', '', 'van blad', 'Treden'];
  expect(sheet(...Array.from({ length: 2_001 }, () => line))).toEqual({ kind: 'teVeel' });
});

test('a fault says where, what stands there and that it was not taken over, however long it is', () => {
  const read = sheet(['Regio', '', '', 'woonregio', 'x'.repeat(900)]);
  const [sentence = ''] = read.kind === 'gelezen' ? read.faults.map(settingSentence) : [];
  expect(sentence).toBe(
    `Blad Opgavewijzer-instellingen, cel E2: '${'x'.repeat(40)}…' is geen waarde die hier kan staan. ` +
      'Deze regel is niet overgenomen.',
  );
});
