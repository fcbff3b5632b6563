/** What is fetched with the first call that needs it. */
import { opgehaald } from '../../src/functions/ophalen';
import { ADDRESS, BRIEF } from '../table/letter/letter-kit';
import { bel } from './bel';
import { foutLater } from './host';

test('BEOORDEEL reads a letter, for which more is fetched than for a table', async () => {
  const [, ...rijen] = (await bel('BEOORDEEL', [...ADDRESS, ...BRIEF], '1-4-2022')) as unknown[][];
  expect(rijen.map((rij) => rij.slice(0, 3).concat(rij.slice(5, 7)))).toEqual([
    ['Westland', 121, 61, 'niet op schema', '2'],
  ]);
});

test('what cannot be fetched is no fault of the arguments, and the error says what to do', async () => {
  expect(await foutLater(() => opgehaald(Promise.reject(new Error('Loading chunk failed.'))))).toBe(
    '#N/A Een deel van Opgavewijzer kon niet worden opgehaald. Controleer de verbinding en laat Excel opnieuw ' +
      'berekenen (Ctrl+Alt+F9).',
  );
});
