/** What the list shows: by name, by schedule, by step, by what is expected. */
import { beginSession } from '../../../src/taskpane/model/begin';
import { NO_FILTER, type Filter } from '../../../src/taskpane/model/filter';
import { gefilterd } from '../../../src/taskpane/zicht/filteren';
import { cellsOf } from '../../change/grids';
import { haaglandenCells, paneOn } from '../pane';

const SHEET = cellsOf([
  ['Gemeente', 'Trede', 'Opgave 2022-I', 'Gehuisvest t/m 21 maart 2022', 'Koppelingen'],
  ['Den Haag', 2, 417, 129, 'voldoende'],
  ['Delft', 2, 76, 48, 'voldoende'],
  ['Rijswijk', 1, 56, 1, 'voldoende'],
  ['Wassenaar', '', 15, 11, 'voldoende'],
  ['Westland', 0, 81, 'veel', 'voldoende'],
  ['Atlantis', 1, 10, 2, 'voldoende'],
]);

async function shown(change: Partial<Filter>, cells = SHEET): Promise<readonly string[]> {
  const { session } = paneOn({ Blad: cells });
  await beginSession(session);
  const { reading } = session.store.get();
  if (reading?.kind !== 'overview') throw new Error('geen overzicht');
  const { rows, unassessed } = gefilterd(reading.overview, { ...NO_FILTER, ...change });
  return [...rows, ...unassessed].map(({ naam }) => naam);
}

const ALL = ["'s-Gravenhage", 'Delft', 'Rijswijk', 'Wassenaar', 'Westland', 'Atlantis'];

test.each<[string, Partial<Filter>, readonly string[]]>([
  ['nothing asked', {}, ALL],
  ['only blanks typed', { zoek: '  ' }, ALL],
  ['the official name', { zoek: 'gravenhage' }, ["'s-Gravenhage"]],
  ['the everyday name', { zoek: 'Den Haag' }, ["'s-Gravenhage"]],
  ['the beginning of it', { zoek: 'den ha' }, ["'s-Gravenhage"]],
  ['a part in the middle, in capitals', { zoek: 'SWIJ' }, ['Rijswijk']],
  ['one that was not recognised', { zoek: 'atlan' }, ['Atlantis']],
  ['no such name', { zoek: 'Parijs' }, []],
  ['on schedule', { stand: 'opSchema' }, ['Delft', 'Wassenaar']],
  ['not on schedule', { stand: 'nietOpSchema' }, ["'s-Gravenhage", 'Rijswijk']],
  ['not assessed', { stand: 'nietBeoordeeld' }, ['Westland', 'Atlantis']],
  ['a step', { trede: '2' }, ["'s-Gravenhage", 'Delft']],
  ['an unknown step', { trede: 'onbekend' }, ['Wassenaar']],
  ['a higher step to come: on 1 April only step 0 and 1 rise', { stijgt: true }, ['Rijswijk']],
  ['two at once', { stand: 'nietOpSchema', trede: '2' }, ["'s-Gravenhage"]],
  ['what cannot be: not assessed, with a step', { stand: 'nietBeoordeeld', trede: '2' }, []],
])('%s', async (_, filter, names) => {
  expect(await shown(filter)).toEqual(names);
});

test('the overview of March 2022: every part of the schedule, together all', async () => {
  const cells = haaglandenCells();
  const on = await shown({ stand: 'opSchema' }, cells);
  const off = await shown({ stand: 'nietOpSchema' }, cells);
  expect(on).toEqual(['Delft', 'Wassenaar']);
  expect([...on, ...off].sort()).toEqual([...(await shown({}, cells))].sort());
});
