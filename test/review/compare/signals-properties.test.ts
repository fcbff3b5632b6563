/** What is said of two months, for any figures. */
import fc from 'fast-check';
import { datumVan } from '../../../src/domain/tijd/datum';
import { gemeenteMetCode } from '../../../src/domain/gemeente/gemeenten';
import { personen as p } from '../../../src/domain/getal/getal';
import { compare } from '../../../src/review/compare/compare';
import type { Finding } from '../../../src/review/finding';
import { sentence } from '../../../src/review/sentences/all';
import { without } from '../../../src/review/scenario/without';
import type { ReadRow, ReadTable } from '../../../src/table/table';
import { rowOf } from '../../table/parts';
import { FEBRUARY, MARCH, someGemeenten, rows, month, march } from './compare-kit';

const codes = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, data }) => `${code} ${'naam' in data ? data.naam : ''}`).sort();

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
