import fc from 'fast-check';
import { GEMEENTEN } from '../../../src/domain/gemeente/gemeenten';
import type { CellValue } from '../../../src/table/cells/grid';
import type { GridExtras } from '../grid-of';

/** A cell with what it truly says: a number, or nothing. */
export interface TrueCell {
  readonly shown: CellValue;
  readonly truth: number | undefined;
}

/** A field of a row with the headings that it is found under. */
const FIELDS = {
  taakstelling: [
    'Taakstelling',
    'Taakstelling 1e helft 2022',
    'taakst. 2022-I',
    'Taakstelling 1e hj 2022',
    'Netto taakstelling',
    'Taakstelling¹',
  ],
  opgave: [
    'Opgave',
    'Te huisvesten',
    'Totaal te huisvesten',
    'Taakstelling + achterstand',
    'Gecorrigeerde taakstelling',
    'Taakstelling incl. achterstand/voorsprong',
    'Opgave 1e helft 2022',
  ],
  gehuisvest: [
    'Gehuisvest',
    'Plaatsingen 1 januari 2022 – 21 maart 2022',
    'Realisatie per 1-4-2022',
    'Gerealiseerd',
    'Realisatie taakstelling',
    'Feitelijk gehuisvest op 1 april 2022',
    'Geplaatst t/m maart 2022',
  ],
  nogTeHuisvesten: [
    'Nog te huisvesten',
    'Te realiseren 21 maart 2022 - 1 juli 2022',
    'Nog te plaatsen',
    'Restant opgave',
  ],
  saldo: ['Achterstand', 'Achterstand taakstelling', 'Saldo (achterstand +)'],
  koppelingen: ['Koppelingen', 'Aantal koppelingen', 'Koppelingen op 1 april 2022'],
  huurcontracten: ['Huurcontracten', 'Getekende huurcontracten'],
  minimaal: ['Minimaal te huisvesten', '50% opgave', 'Minimum vóór 1 april 2022'],
} as const;
export type Field = keyof typeof FIELDS;

export interface TrueColumn {
  readonly heading: string;
  readonly field?: Field;
  /** One for each gemeente. */
  readonly cells: readonly TrueCell[];
}

export interface TrueTable {
  readonly names: readonly string[];
  /** As the sheet writes them. */
  readonly written: readonly string[];
  readonly nameHeading: string;
  readonly columns: readonly TrueColumn[];
}

const NAMES = GEMEENTEN.filter(({ geldigVanaf, geldigTot }) => geldigVanaf < 44_000 && geldigTot === undefined).map(
  ({ naam }) => naam,
);

/** A number as people show it; every way means the same. */
const shown = (n: number): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant<CellValue>(n) },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>(`${n}`, ` ${n}`, `${n}*`, `${n} (1)`, `${n}²`, `${n}\u00a0`) },
  );
const cell: fc.Arbitrary<TrueCell> = fc.oneof(
  { weight: 9, arbitrary: fc.nat(900).chain((n) => shown(n).map((value) => ({ shown: value, truth: n }))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<CellValue>('', 'n.v.t.', '-').map((value) => ({ shown: value, truth: undefined })),
  },
);
const OTHER: readonly (readonly [string, fc.Arbitrary<CellValue>])[] = [
  ['Contactpersoon', fc.constantFrom('A. Bakker', 'B. de Vries', '')],
  ['Inwoners', fc.integer({ min: 9000, max: 650_000 })],
  ['Opmerkingen', fc.constantFrom('', 'zie mail', '12 nareizigers')],
  ['Telefoon', fc.constantFrom('015-1234567', '')],
  ['Aantal statushouders in opvang', fc.nat(90)],
  ['', fc.constant('')],
];
const other = (count: number): fc.Arbitrary<TrueColumn> =>
  fc
    .constantFrom(...OTHER)
    .chain(([heading, value]) =>
      fc
        .array(value, { minLength: count, maxLength: count })
        .map((values) => ({ heading, cells: values.map((one) => ({ shown: one, truth: undefined })) })),
    );
const known = (field: Field, count: number): fc.Arbitrary<TrueColumn> =>
  fc.record({
    heading: fc.constantFrom(...FIELDS[field]),
    field: fc.constant(field),
    cells: fc.array(cell, { minLength: count, maxLength: count }),
  });
const written = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(name) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(`${name}*`, `${name} (1)`, `gemeente ${name}`, name.toUpperCase(), ` ${name}\u200b`),
    },
  );

/** Gemeenten with figures under headings of the trade, a few other columns between them, in any order. */
export const trueTable: fc.Arbitrary<TrueTable> = fc
  .shuffledSubarray(NAMES, { minLength: 1, maxLength: 9 })
  .chain((names) =>
    fc.shuffledSubarray(Object.keys(FIELDS) as Field[], { minLength: 2, maxLength: 6 }).chain((fields) =>
      fc.record({
        names: fc.constant(names),
        written: fc.tuple(...names.map(written)),
        nameHeading: fc.constantFrom('Gemeente', 'Gemeenten', 'Naam gemeente', 'GEMEENTE', 'Gemeente*'),
        columns: fc
          .tuple(
            fc.tuple(...fields.map((field) => known(field, names.length))),
            fc.array(other(names.length), { maxLength: 2 }),
          )
          .chain(([a, b]) => fc.shuffledSubarray([...a, ...b], { minLength: a.length + b.length })),
      }),
    ),
  );

export interface Sheet {
  readonly rows: readonly (readonly CellValue[])[];
  readonly extras: GridExtras;
}

/** How a table is laid out on its sheet; everything here leaves it one table. */
export const dress = ({ nameHeading, written: names, columns }: TrueTable): fc.Arbitrary<Sheet> =>
  fc
    .record({
      titles: fc.subarray([['Overzicht huisvesting vergunninghouders'], ['Stand van zaken eerste helft 2022'], []]),
      between: fc.array(fc.constantFrom(0, 0, 0, 0, 1, 2, 4), { minLength: names.length, maxLength: names.length }),
      regions: fc.constantFrom('none', 'titles', 'figures', 'subtotals'),
      total: fc.constantFrom('none', 'near', 'far'),
      notes: fc.subarray([[], ['* voorlopige cijfers van het COA'], ['Bron: COA, 30 maart 2022']]),
      at: fc.record({ row: fc.nat(4), column: fc.nat(3) }),
      hiddenRows: fc.array(fc.nat(12), { maxLength: 2 }),
      hiddenColumns: fc.array(fc.nat(7), { maxLength: 1 }),
    })
    .map(({ titles, between, regions, total, notes, ...extras }) => {
      const sum = (label: string, from: number, to: number): CellValue[] => [
        label,
        ...columns.map(({ field, cells }) =>
          field ? cells.slice(from, to).reduce((all, { truth = 0 }) => all + truth, 0) : '',
        ),
      ];
      const half = Math.ceil(names.length / 2);
      const lines: CellValue[][] = [...titles, [nameHeading, ...columns.map(({ heading }) => heading)]];
      names.forEach((name, i) => {
        if (regions !== 'none' && regions !== 'subtotals' && (i === 0 || i === half)) {
          const label = i === 0 ? 'Haaglanden' : 'Midden-Holland';
          lines.push(regions === 'titles' ? [label] : sum(label, i, i === 0 ? half : names.length));
        }
        lines.push([name, ...columns.map(({ cells }) => cells[i]?.shown ?? '')]);
        if (regions === 'subtotals' && (i === half - 1 || i === names.length - 1))
          lines.push(sum('Subtotaal', i === half - 1 ? 0 : half, i + 1));
        else lines.push(...Array.from({ length: between[i] ?? 0 }, () => []));
      });
      if (total === 'far') lines.push([], [], []);
      if (total !== 'none') lines.push(sum('Totaal', 0, names.length));
      return { rows: [...lines, ...notes], extras };
    });
