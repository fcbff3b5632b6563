/**
 * Two sheets side by side, whatever stands in them: what is the same gives nothing, and what is turned round turns
 * round.
 */
import fc from 'fast-check';
import { datumVan } from '../../../src/domain/tijd/datum';
import { gemeenteMetCode, gemeentenOp } from '../../../src/domain/gemeente/gemeenten';
import { personen as p } from '../../../src/domain/getal/getal';
import { TREDEN } from '../../../src/domain/ladder/trede';
import { compare, type ComparedRow, type Pair } from '../../../src/review/compare/compare';
import type { Finding } from '../../../src/review/finding';
import { sentence } from '../../../src/review/sentences/all';
import { without } from '../../../src/review/scenario/without';
import type { ReadRow, ReadTable } from '../../../src/table/table';
import { columnOf, rowOf, tableWith } from '../../table/parts';

const COLUMNS = (['gemeente', 'trede', 'taakstelling', 'saldo', 'gehuisvest'] as const).map((role, i) =>
  columnOf(role, i),
);
const HALF = { jaar: 2022, helft: 1 } as const;
const [FEBRUARY, MARCH] = [datumVan('2022-02-01'), datumVan('2022-03-01')];
const count = fc.nat({ max: 60 }).map(p);
const fields = fc.record(
  {
    trede: fc.constantFrom(...TREDEN),
    taakstelling: count,
    saldo: fc.integer({ min: -9, max: 9 }).map(p),
    gehuisvest: count,
  },
  { requiredKeys: [] },
);
const someGemeenten = gemeentenOp(MARCH).slice(0, 6);
const rows = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...someGemeenten), fields), {
    selector: ([gemeente]) => gemeente.code,
    maxLength: 6,
  })
  .map((all) => all.map(([gemeente, of], i): ReadRow => rowOf({ row: i + 1, name: gemeente.naam, gemeente, ...of })));

const month = (all: readonly ReadRow[], part: Partial<ReadTable> = {}): ReadTable =>
  tableWith({ columns: COLUMNS, rows: all, periode: HALF, peildatum: FEBRUARY, ...part });
const march = (all: readonly ReadRow[]): ReadTable => month(all, { sheet: 'Maart', peildatum: MARCH });
const named = (all: readonly ComparedRow[], soort: ComparedRow['kind']): readonly string[] =>
  all.filter((row) => row.kind === soort).map(({ naam }) => naam);
const codes = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, data }) => `${code} ${'naam' in data ? data.naam : ''}`).sort();
const turned = <T>({ voor, na }: Pair<T>): Pair<T> => ({
  ...(na === undefined ? {} : { voor: na }),
  ...(voor === undefined ? {} : { na: voor }),
});

test('a sheet beside itself: all stayed, nothing to say', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const same = compare(month(all), month(all));
      expect(same.findings).toEqual([]);
      expect(same.rows.map((row) => [row.kind, row.gehuisvest.voor, row.saldo.voor, row.trede.voor])).toEqual(
        all.map((row) => ['gebleven', row.gehuisvest, row.saldo, row.trede]),
      );
      for (const { gehuisvest, opgave, saldo, trede } of same.rows)
        for (const { voor, na } of [gehuisvest, opgave, saldo, trede] as readonly Pair<unknown>[])
          expect(na).toBe(voor);
    }),
  );
});

test('the same figures a month later give nothing to say either, and a pace of 0', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const later = compare(month(all), march(all));
      expect(later.findings).toEqual([]);
      for (const { perWeek, gehuisvest } of later.rows)
        expect(perWeek).toBe(gehuisvest.na === undefined ? undefined : 0);
    }),
  );
});

test('turned round, what came has gone and what was before is after', () => {
  const undated = (all: readonly ReadRow[], sheet: string): ReadTable => without(month(all, { sheet }), 'peildatum');
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const forth = compare(undated(a, 'A'), undated(b, 'B'));
      const back = compare(undated(b, 'B'), undated(a, 'A'));
      expect(named(forth.rows, 'erbij').toSorted()).toEqual(named(back.rows, 'weg').toSorted());
      expect(named(forth.rows, 'weg').toSorted()).toEqual(named(back.rows, 'erbij').toSorted());
      for (const row of forth.rows) {
        const other = back.rows.find(({ naam }) => naam === row.naam);
        expect(other && [other.gehuisvest, other.opgave, other.saldo, other.trede]).toEqual(
          [row.gehuisvest, row.opgave, row.saldo, row.trede].map((pair) => turned<unknown>(pair)),
        );
      }
    }),
  );
});

test('two dated sheets are put in the order of their dates, whichever is given first', () => {
  fc.assert(
    fc.property(rows, rows, (a, b) => expect(compare(march(b), month(a))).toEqual(compare(month(a), march(b)))),
  );
});

test('sheets without a date, or of the same day, stay in the order in which they were given', () => {
  const [one, other] = [month([], { sheet: 'Een' }), month([], { sheet: 'Ander' })];
  expect(compare(one, other).voor).toBe(one);
  expect(compare(without(other, 'peildatum'), without(one, 'peildatum')).voor.sheet).toBe('Ander');
});

test('every gemeente of both sheets is there once: those of the later sheet in its order, then those that went', () => {
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const after = b.map(({ name }) => name);
      const gone = a.map(({ name }) => name).filter((name) => !after.includes(name));
      expect(compare(month(a), march(b)).rows.map(({ naam }) => naam)).toEqual([...after, ...gone]);
    }),
  );
});

/** "3" and "3a" are one step in the spring of 2022. */
const step = (trede: string | undefined): string | undefined => (trede === '3' ? '3a' : trede);

/** More than three times a sixth of the opgave a month in these 28 days, and ten persons or more. */
function jumped(before: ReadRow, row: ReadRow): boolean {
  const [now, then] = [row, before].map(({ taakstelling, saldo }) =>
    taakstelling === undefined || saldo === undefined ? undefined : taakstelling + saldo,
  );
  const opgave = now ?? then ?? 0;
  const rise = (row.gehuisvest ?? 0) - (before.gehuisvest ?? Infinity);
  return opgave > 0 && rise >= 10 && rise * 2 * 365.25 > 12 * opgave * 28;
}

test('there is a signal for each thing that changed within the half-year, and for nothing else', () => {
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const expected = [
        ...b.flatMap((row) => {
          const before = a.find(({ name }) => name === row.name);
          if (!before) return [`gemeenteErbij ${row.name}`];
          const differ = <T>(x: T | undefined, y: T | undefined): boolean =>
            x !== undefined && y !== undefined && x !== y;
          return [
            ...(before.gehuisvest !== undefined && row.gehuisvest !== undefined && row.gehuisvest < before.gehuisvest
              ? [`realisatieGedaald ${row.name}`]
              : []),
            ...(jumped(before, row) ? [`realisatieGesprongen ${row.name}`] : []),
            ...(differ(before.taakstelling, row.taakstelling) ? [`taakstellingGewijzigd ${row.name}`] : []),
            ...(differ(before.saldo, row.saldo) ? [`saldoGewijzigd ${row.name}`] : []),
            ...(differ(step(before.trede), step(row.trede)) ? [`tredeGewijzigd ${row.name}`] : []),
          ];
        }),
        ...a.filter(({ name }) => !b.some((row) => row.name === name)).map(({ name }) => `gemeenteWeg ${name}`),
      ].sort();
      const { findings } = compare(month(a), march(b));
      expect(codes(findings)).toEqual(expected);
      for (const finding of findings) expect(sentence(finding)).not.toMatch(/undefined|NaN/);
    }),
  );
});

test('the pace is what was housed between the two dates per seven days, only where it did not fall', () => {
  fc.assert(
    fc.property(rows, rows, fc.integer({ min: 1, max: 58 }), (a, b, days) => {
      const later = month(b, { peildatum: (FEBRUARY + days) as typeof FEBRUARY });
      for (const {
        gehuisvest: { voor, na },
        perWeek,
      } of compare(month(a), later).rows) {
        if (voor === undefined || na === undefined || na < voor) expect(perWeek).toBeUndefined();
        else expect(perWeek).toBeCloseTo(((na - voor) / days) * 7, 10);
      }
    }),
  );
});

test.each<[string, Partial<ReadTable>]>([
  ['of another half-year', { periode: { jaar: 2022, helft: 2 }, peildatum: datumVan('2022-08-01') }],
  ['of which the half-year is not known', { peildatum: MARCH }],
])('beside a sheet %s realisation and saldo are not held against each other', (_what, part) => {
  const rest = without(march([]), 'periode');
  const delft = gemeenteMetCode('GM0503');
  const row = (gehuisvest: number, saldo: number): ReadRow =>
    rowOf({
      name: 'Delft',
      ...(delft ? { gemeente: delft } : {}),
      gehuisvest: p(gehuisvest),
      saldo: p(saldo),
      taakstelling: p(70 + saldo),
    });
  const {
    rows: [compared],
    findings,
  } = compare(month([row(48, 6)]), { ...rest, ...part, rows: [row(3, 28)] });
  expect(findings).toEqual([]);
  expect(compared).toMatchObject({ gehuisvest: { voor: 48, na: 3 }, saldo: { voor: 6, na: 28 } });
  expect(compared).not.toHaveProperty('perWeek');
});

test('of a gemeente that stands twice in a sheet the first row is compared: that one is assessed too', () => {
  const [a] = someGemeenten;
  const twice = (first: number, second: number): readonly ReadRow[] =>
    [first, second].map((n, i) =>
      rowOf({ row: i + 1, name: a?.naam ?? '', ...(a ? { gemeente: a } : {}), gehuisvest: p(n) }),
    );
  const { rows: compared, findings } = compare(month(twice(40, 1)), march(twice(45, 2)));
  expect(compared.map(({ gehuisvest }) => gehuisvest)).toEqual([{ voor: 40, na: 45 }]);
  expect(findings).toEqual([]);
});

test('rows without a gemeente are compared with nothing', () => {
  const nameless = [rowOf({ name: 'Totaal', gehuisvest: p(9) }), rowOf({ name: '__proto__', gehuisvest: p(9) })];
  expect(compare(month(nameless), march([]))).toMatchObject({ rows: [], findings: [] });
});
