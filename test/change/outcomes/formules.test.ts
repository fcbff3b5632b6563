import fc from 'fast-check';
import type { CellValue } from '../../../src/table/cells/grid';
import { isFormula } from '../../../src/change/write/content';
import { OUTPUT_ROLES } from '../../../src/change/outcomes/outputs';
import { planResults } from '../../../src/change/outcomes/results';
import type { Way } from '../../../src/change/outcomes/ways';
import { applyTo, at, cellsOf, gridFrom, type Cells } from '../grids';
import { reken } from '../reken';
import { overviewIn } from '../written';

const DATES = [
  '2-1-2022',
  '21-3-2022',
  '31-3-2022',
  '1-4-2022',
  '2-4-2022',
  '30-6-2022',
  '1-7-2022',
  '15-8-2022',
  '1-10-2022',
  '1-1-2023',
];
const NAMES = ['Delft', 'Westland', 'Rijswijk'];

interface Figures {
  readonly trede: number | string;
  readonly taakstelling: number;
  /** Below 0 a voorsprong. */
  readonly saldo: number;
  readonly gehuisvest: number;
}
const row: fc.Arbitrary<Figures> = fc.record({
  trede: fc.constantFrom(0, 1, 2, "'3a", "'3b", 4, 5, 6),
  taakstelling: fc.nat(500),
  saldo: fc.integer({ min: -200, max: 200 }),
  gehuisvest: fc.nat(700),
});
const rows = fc.array(row, { minLength: 3, maxLength: 3 });

function sheet(figures: readonly Figures[], peildatum = '21-3-2022'): Cells {
  const line = ({ taakstelling, saldo, gehuisvest }: Omit<Figures, 'trede'>) => [
    taakstelling,
    Math.max(0, saldo),
    Math.max(0, -saldo),
    gehuisvest,
  ];
  const lines = figures.map(line);
  return cellsOf([
    [
      'Gemeente',
      'Fase',
      'Taakstelling',
      'Achterstand vorig halfjaar',
      'Voorsprong vorig halfjaar',
      `Gehuisvest per ${peildatum}`,
    ],
    ...figures.map((one, i) => [NAMES[i] ?? '', one.trede, ...line(one)]),
    ['Totaal', '', ...[0, 1, 2, 3].map((c) => lines.reduce((sum, cells) => sum + (cells[c] ?? 0), 0))],
  ]);
}

const KEYS = OUTPUT_ROLES.map((role) => `uitkomst:${role}`);
const plan = (cells: Cells, way: Way, take: readonly string[] = KEYS) =>
  planResults(overviewIn(gridFrom(cells)), gridFrom(cells), { take: new Set(take), way });
const written = (cells: Cells, way: Way, take: readonly string[] = KEYS): Cells =>
  applyTo(cells, plan(cells, way, take));

/** What every cell shows, with as many digits as matter; a formula that gives "" shows what an empty cell shows. */
function shows(cells: Cells): readonly (readonly [string, CellValue])[] {
  return [...cells].flatMap(([key, { content }]) => {
    const value = reken(cells, content);
    return value === '' ? [] : [[key, typeof value === 'number' ? Math.round(value * 1e9) / 1e9 + 0 : value] as const];
  });
}

test(
  'property: what plain formulas give, on a decision date or any other day, is what the values say, Totaal ' +
    'included',
  () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...DATES), (figures, peildatum) => {
        const cells = sheet(figures, peildatum);
        expect(shows(written(cells, 'formules'))).toEqual(shows(written(cells, 'waarden')));
      }),
      { numRuns: 200 },
    );
  },
);

test('property: whichever columns are left out, the formulas of the others give the same', () => {
  fc.assert(
    fc.property(rows, fc.subarray(KEYS, { minLength: 1 }), (figures, some) => {
      const cells = sheet(figures);
      expect(shows(written(cells, 'formules', some))).toEqual(shows(written(cells, 'waarden', some)));
    }),
  );
});

test('property: no cell of ours refers to itself, to an empty cell or beside the table', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom<Way>('formules', 'functies'), (figures, way) => {
      const cells = written(sheet(figures), way);
      for (const [key, { content }] of cells) {
        if (!isFormula(content)) continue;
        for (const [, letter = '', line] of content.replace(/"[^"]*"/g, '').matchAll(/\b([A-Z])(\d+)\b/g)) {
          const target = at(Number(line) - 1, letter.charCodeAt(0) - 65);
          expect([key, target === key, cells.has(target)]).toEqual([key, false, true]);
        }
      }
    }),
  );
});

test('property: a second run in the same way, on the sheet as it was written, changes nothing', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom<Way>('waarden', 'formules', 'functies'), (figures, way) => {
      expect(plan(written(sheet(figures), way), way).changes).toEqual([]);
    }),
  );
});

/** A cell that was emptied again keeps its number format. */
const filled = (cells: Cells) => [...cells].filter(([, { content }]) => content !== '').sort();

test('property: from one way to another only cells of ours change, and back they are what they were', () => {
  const way = fc.constantFrom<Way>('waarden', 'formules', 'functies');
  fc.assert(
    fc.property(rows, way, way, (figures, first, second) => {
      const cells = written(sheet(figures), first);
      const other = plan(cells, second);
      expect(other.changes.every(({ column }) => column > 5)).toBe(true);
      expect(other.styles).toEqual([]);
      expect(filled(written(applyTo(cells, other), first))).toEqual(filled(cells));
    }),
  );
});
