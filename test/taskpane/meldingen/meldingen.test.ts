/** Every message in words: what happened, where, what to do. */
import { HostError } from '../../../src/change/workbook';
import type { Conflict } from '../../../src/change/write/plan';
import { type Said, zeg } from '../../../src/taskpane/meldingen/sentences';
import { omgeroepen } from '../../../src/taskpane/meldingen/Omroep';
import { INITIAL } from '../../../src/taskpane/model/state';

const LINE = { id: '1', time: '2022-03-30T10:00:00.000Z', sheet: 'Blad', label: 'Uitkomsten', cells: 74 };
const empty = { content: '', numberFormat: 'General' };
const CHANGED: Conflict = {
  code: 'changed',
  row: 1,
  column: 6,
  expected: { content: 76, numberFormat: 'General' },
  found: { content: 80, numberFormat: 'General' },
};
const retry = () => Promise.resolve();

test.each<[string, Said, string, RegExp]>([
  ['written', { kind: 'written', line: LINE, cells: 74, differences: [] }, 'goed', /^74 cellen geschreven\.$/],
  ['one cell', { kind: 'written', line: LINE, cells: 1, differences: [] }, 'goed', /^1 cel geschreven\.$/],
  [
    'too much to remember',
    { kind: 'written', line: undefined, cells: 9000, differences: [] },
    'let op',
    /^9\.000 cellen geschreven\. .*Ongedaan maken van Excel zelf/,
  ],
  [
    'read back and different',
    { kind: 'written', line: LINE, cells: 74, differences: [CHANGED] },
    'let op',
    /Niet alles staat er zoals bedoeld.*G2/,
  ],
  ['taken back', { kind: 'undone', restored: 74, kept: [] }, 'goed', /^74 cellen teruggezet\.$/],
  [
    'taken back but one',
    { kind: 'undone', restored: 73, kept: [CHANGED] },
    'let op',
    /1 cel bleef staan zoals hij nu is.*G2/,
  ],
  [
    'taken back but two',
    { kind: 'undone', restored: 72, kept: [CHANGED, CHANGED] },
    'let op',
    /2 cellen bleven staan zoals ze nu zijn/,
  ],
  ['nothing left to take back', { kind: 'undone', restored: 0, kept: [CHANGED] }, 'let op', /^Er is niets teruggezet/],
  [
    "taken back by Excel's own undo before",
    { kind: 'undone', restored: 0, kept: [] },
    'goed',
    /^Alles stond al terug\.$/,
  ],
  [
    'refused',
    {
      kind: 'refused',
      what: 'uitkomsten',
      conflicts: [{ code: 'notEmpty', row: 0, column: 6, found: { ...empty, content: 'eigen' } }],
    },
    'fout',
    /^Er is niets geschreven\. .*G1.*eigen/,
  ],
  [
    'refused by the program',
    { kind: 'failed', error: new HostError('InvalidOperationInCellEditMode'), retry },
    'fout',
    /bezig in een cel\. Druk op Enter of Esc/,
  ],
  [
    'an error of our own',
    { kind: 'failed', error: new TypeError('x is not a function'), retry },
    'fout',
    /^Er ging iets mis in Opgavewijzer zelf/,
  ],
  ['forgotten', { kind: 'forgotten' }, 'goed', /is verwijderd\. De cellen zijn gebleven/],
])('%s', (_, message, toon, zin) => {
  const gezegd = zeg(message);
  expect(gezegd.toon).toBe(toon);
  expect(gezegd.zinnen.join(' ').replace(/\u00a0/g, ' ')).toMatch(zin);
});

test('what is under way is spoken', () => {
  expect(omgeroepen({ ...INITIAL, busy: 'schrijven' })).toBe('Bezig met schrijven.');
  expect(omgeroepen({ ...INITIAL, busy: 'terugzetten' })).toBe('Bezig met terugzetten.');
  expect(omgeroepen(INITIAL)).toBe('');
});
