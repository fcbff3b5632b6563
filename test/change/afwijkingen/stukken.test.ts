/**
 * A step that is held is called so on every paper, on 1 April and 1 October too, and never verschoonbaar; that the
 * half-year is missed is said only when it is over.
 */
import { besluitenlijst } from '../../../src/change/papers/verslag/besluit/besluitenlijst';
import { vragen } from '../../../src/change/papers/verslag/vragen';
import { tekstblok } from '../../../src/change/papers/tekst/tekstblok';
import { shown } from '../../../src/change/write/content';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { datumVan } from '../../../src/domain/tijd/datum';
import type { CellValue } from '../../../src/table/cells/grid';
import { cellsOf, gridFrom } from '../grids';
import { overviewIn } from '../written';

const HELD = [datumVan('2026-07-01'), 'besluit GS 10-2-2026'] as const;

/** Delft on step 1, 20 of 100, held. */
function papers(dag: string, ...held: readonly CellValue[]) {
  const overview = overviewIn(
    gridFrom(
      cellsOf([
        [
          'Gemeente',
          'Trede',
          'Opgave 2e helft 2025',
          `Gehuisvest per ${dag}`,
          'Koppelingen',
          'Verlengd tot',
          'Besluit verlenging',
        ],
        ['Delft', 1, 100, 20, 'voldoende', ...held],
      ]),
    ),
  );
  const [row] = overview.rows;
  if (row === undefined) throw new Error('no row');
  const stuk = { overview, signalen: [], levend: false, gemaaktOp: datumVan('2026-02-10') };
  const list = besluitenlijst(stuk, 'Zuid-Holland', STANDAARDBELEID)?.cells ?? [];
  return {
    text: tekstblok({ overview }, row),
    questions: vragen(overview, row).map(({ vraag, antwoord, bevinding }) => [vraag, antwoord, bevinding]),
    decision: list.find(([naam]) => naam === 'Delft')?.map(shown),
  };
}

test.each(['1 oktober 2025', '1 januari 2026'])(
  'on %s: text, annex and list say that it is held, and by what',
  (dag) => {
    const { text, questions, decision } = papers(dag, ...HELD);
    expect(text).toContain('Gedeputeerde Staten hebben de trede verlengd tot 1 juli 2026 (besluit GS 10-2-2026).');
    expect(text).toContain('De gemeente blijft op trede 1');
    expect(questions).toContainEqual([
      'Is de trede door Gedeputeerde Staten verlengd?',
      'tot 1-7-2026',
      'besluit GS 10-2-2026',
    ]);
    expect(decision?.slice(1, 3)).toEqual(['1', '2']);
    expect(decision?.slice(4, 6)).toEqual(['Verlengd tot 1-7-2026: besluit GS 10-2-2026.', '1']);
    expect(questions.flat().join(' ')).not.toMatch(/verschoonbaar/);
  },
);

test('the half-year is missed when it is over, and on 1 October nothing is missed yet', () => {
  expect(papers('1 januari 2026', ...HELD).text).toContain('het halfjaar geldt als niet gehaald');
  expect(papers('1 oktober 2025', ...HELD).text).not.toMatch(/niet gehaald|verschoonbare/);
});

test.each<[string, readonly CellValue[], string]>([
  ['a source that was not given', [datumVan('2026-07-01'), ''], 'bron niet opgegeven'],
  ['one that has lapsed', [datumVan('2026-01-01'), 'GS 3-2-2025'], 'GS 3-2-2025 (geldt op deze dag niet meer)'],
])('the annex says of %s that it is so', (_, held, bevinding) => {
  expect(
    papers('1 januari 2026', ...held)
      .questions.at(-1)
      ?.at(-1),
  ).toBe(bevinding);
});

test('without a decision nothing of it is said, and the step rises', () => {
  const { text, questions, decision } = papers('1 oktober 2025');
  expect(text).toContain('gaat van trede 1 naar trede 2');
  expect([text, questions, decision].flat(2).join(' ')).not.toMatch(/erlengd/);
});
