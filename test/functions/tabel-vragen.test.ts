/** What BEOORDEEL refuses or would have to ask. */
import { HAAGLANDEN } from '../table/haaglanden';
import { bel } from './bel';
import { foutLater } from './host';

const uitkomst = (...invoer: readonly unknown[]) => bel('BEOORDEEL', ...invoer) as Promise<unknown[][]>;

test.each<[string, unknown[][], unknown, RegExp]>([
  [
    'an empty range',
    [
      ['', ''],
      [0, null],
    ],
    '1-4-2022',
    /^#VALUE! .+\.$/,
  ],
  ['no table', [['zomaar', 'tekst']], '1-4-2022', /^#VALUE! .+\.$/],
  ['no date', [...HAAGLANDEN.map((rij) => [...rij])], '', /^#N\/A Het argument peildatum ontbreekt/],
  [
    'no placements',
    HAAGLANDEN.map((rij) => rij.slice(0, 3)),
    '1-4-2022',
    new RegExp(
      '^#N/A In het bereik ontbreekt: een kolom met het aantal gehuisvest\\. ' +
        'Neem de kopregel en alle kolommen mee in het bereik\\.$',
    ),
  ],
])('%s is refused with a sentence', async (_, bereik, peildatum, fout) => {
  expect(await foutLater(() => uitkomst(bereik, peildatum))).toMatch(fout);
});

describe('what a reader would have to ask is no outcome', () => {
  test.each<[string, readonly (readonly unknown[])[], RegExp]>([
    [
      'huurcontracten that may be the total',
      [
        ['Gemeente', 'Trede', 'Opgave', 'Gehuisvest', 'Huurcontracten'],
        ['Delft', 2, 535, 427, 427],
      ],
      /extra personen zijn of het totaal.*Een functie kan dit niet vragen/s,
    ],
    [
      'several rows of a gemeente',
      [
        ['Gemeente', 'Groep', 'Opgave', 'Gehuisvest'],
        ['Delft', 'eerste', 40, 20],
        ['Delft', 'tweede', 36, 28],
      ],
      /Wijs aan welke rij van elke gemeente geldt.*Een functie kan dit niet vragen/s,
    ],
    [
      'a saldo halfway',
      [
        ['Gemeente', 'Taakstelling 2022-I', 'Achterstand per 1 maart 2022', 'Gehuisvest'],
        ['Delft', 76, 28, 48],
      ],
      /ontbreekt: een kolom met de opgave.*niet van de eerste dag van halfjaar 2022-I/s,
    ],
  ])('%s: an error that says what', async (_what, rows, sentence) => {
    expect(await foutLater(() => uitkomst(rows, '1-7-2022'))).toMatch(sentence);
  });

  test('a saldo of the end makes no opgave, whatever the day of the assessment says', async () => {
    const [, delft] = await uitkomst(
      [
        ['Gemeente', 'Taakstelling', 'Achterstand per 1 januari 2022', 'Gehuisvest', 'Achterstand per 1 juli 2022'],
        ['Delft', 309, 108, 367, 50],
      ],
      '1-7-2022',
    );
    expect(delft?.[1]).toBe(417);
  });
});
