import fc from 'fast-check';
import type { Area } from '../../../src/table/cells/grid';
import type { ReadTable } from '../../../src/table/table';
import { tableOf } from '../tables';
import { HEADING, gemeenten, meant, byName } from './records/reading-kit';

const orders = (count: number): fc.Arbitrary<readonly number[]> =>
  fc.shuffledSubarray([...Array(count).keys()], { minLength: count });
const codes = ({ findings }: ReadTable): readonly string[] => findings.map((f) => f.code).toSorted();
const moved = (area: Area, down: number, right: number): Area => ({
  ...area,
  row: area.row + down,
  column: area.column + right,
});

describe('where a table stands does not matter to what it says', () => {
  test('moved over the sheet: every address moves with it, all else stays', () => {
    fc.assert(
      fc.property(gemeenten, fc.nat(50), fc.nat(50), (rows, row, column) => {
        const [here, there] = [tableOf([HEADING, ...rows]), tableOf([HEADING, ...rows], { at: { row, column } })];
        expect(there.area).toEqual(moved(here.area, row, column));
        expect(there.columns).toEqual(here.columns.map((c) => ({ ...c, column: c.column + column })));
        expect(there.rows.map((r) => ({ ...meant(r), row: r.row }))).toEqual(
          here.rows.map((r) => ({ ...meant(r), row: r.row + row })),
        );
        expect(there.findings).toEqual(
          here.findings.map((f) => ({ ...f, ...(f.area ? { area: moved(f.area, row, column) } : {}) })),
        );
      }),
    );
  });

  test('empty rows above and empty columns before it do the same', () => {
    fc.assert(
      fc.property(gemeenten, fc.nat(4), fc.nat(4), (rows, above, before) => {
        const wide = [HEADING, ...rows].map((line) => [...Array<string>(before).fill(''), ...line]);
        const [here, there] = [
          tableOf([HEADING, ...rows]),
          tableOf([...Array.from({ length: above }, () => []), ...wide]),
        ];
        expect(there.area).toEqual(moved(here.area, above, before));
        expect([...byName(there)]).toEqual([...byName(here)]);
        expect(there.findings.map((f) => f.code)).toEqual(here.findings.map((f) => f.code));
      }),
    );
  });

  test('a title above and a note below it change nothing', () => {
    fc.assert(
      fc.property(gemeenten, (rows) => {
        const there = tableOf([
          ['Overzicht huisvesting'],
          [],
          HEADING,
          ...rows,
          [],
          ['* voorlopige cijfers'],
          ['Bron: COA'],
        ]);
        expect([...byName(there)]).toEqual([...byName(tableOf([HEADING, ...rows]))]);
        expect(there.title).toEqual(['Overzicht huisvesting']);
      }),
    );
  });
});

describe('the order does not matter', () => {
  test('rows in another order give the same rows in that order', () => {
    fc.assert(
      fc.property(
        gemeenten.chain((rows) => fc.tuple(fc.constant(rows), orders(rows.length))),
        ([rows, order]) => {
          const shuffled = tableOf([HEADING, ...order.map((i) => rows[i] ?? [])]);
          const plain = tableOf([HEADING, ...rows]);
          expect(shuffled.rows.map(meant)).toEqual(
            order.map((i) => plain.rows[i]).flatMap((r) => (r ? [meant(r)] : [])),
          );
          expect(codes(shuffled)).toEqual(codes(plain));
          expect(shuffled.signature).toBe(plain.signature);
        },
      ),
    );
  });

  test('columns in another order give the same rows, halfjaar and peildatum', () => {
    fc.assert(
      fc.property(gemeenten, orders(HEADING.length), (rows, order) => {
        const shuffled = tableOf([HEADING, ...rows].map((line) => order.map((i) => line[i] ?? '')));
        const plain = tableOf([HEADING, ...rows]);
        expect(shuffled.rows.map(meant)).toEqual(plain.rows.map(meant));
        expect([shuffled.peildatum, shuffled.periode, shuffled.signature]).toEqual([
          plain.peildatum,
          plain.periode,
          plain.signature,
        ]);
        expect(codes(shuffled)).toEqual(codes(plain));
      }),
    );
  });

  test('columns that say nothing between them change nothing', () => {
    fc.assert(
      fc.property(
        gemeenten,
        fc.nat(HEADING.length),
        fc.constantFrom('Contactpersoon', 'Telefoon', '__proto__'),
        (rows, at, heading) => {
          const wider = [HEADING, ...rows].map((line, i) => line.toSpliced(at, 0, i === 0 ? heading : 'x'));
          expect([...byName(tableOf(wider))]).toEqual([...byName(tableOf([HEADING, ...rows]))]);
        },
      ),
    );
  });

  test('gemeenten beside each other say the same as below each other', () => {
    fc.assert(
      fc.property(gemeenten, (rows) => {
        const lines = [HEADING.slice(0, 5), ...rows.map((line) => line.slice(0, 5))];
        const turned = tableOf(HEADING.slice(0, 5).map((_, c) => lines.map((line) => line[c] ?? '')));
        expect(turned.layout).toBe('turned');
        expect([...byName(turned)]).toEqual([...byName(tableOf(lines))]);
      }),
    );
  });
});
