/**
 * Two sheets side by side, whatever stands in them: what is the same gives nothing, and what is turned round turns
 * round.
 */
import fc from 'fast-check';
import { compare, type ComparedRow, type Pair } from '../../../src/review/compare/compare';
import { without } from '../../../src/review/scenario/without';
import type { ReadRow, ReadTable } from '../../../src/table/table';
import { rows, month, march } from './compare-kit';

const named = (all: readonly ComparedRow[], soort: ComparedRow['kind']): readonly string[] =>
  all.filter((row) => row.kind === soort).map(({ naam }) => naam);
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
