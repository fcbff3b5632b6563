/** Whole columns as an argument: their empty end is looked at once and never read. */
import { cellenVan, gebruiktDeel } from '../../src/functions/bereik';
import { HAAGLANDEN } from '../table/haaglanden';
import { bel } from './bel';

const ROWS = 1_048_576;
const column = (filled: readonly unknown[][], empty: unknown): unknown[][] =>
  Array.from({ length: ROWS }, (_, row) => filled[row] ?? Array<unknown>(filled[0]?.length ?? 1).fill(empty));

/** How often something was asked of the cells of a range. */
function counted(rows: readonly (readonly unknown[])[]): { readonly range: unknown[][]; readonly asked: () => number } {
  let asked = 0;
  const range = rows.map((row) => {
    const handler: ProxyHandler<unknown[]> = {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) asked += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    };
    return new Proxy([...row], handler);
  });
  return { range, asked: () => asked };
}

test.each([
  ['on the desktop', 0],
  ['on the web', ''],
])('VERDEEL(100;A:A) %s gives what the filled part gives', (_, empty) => {
  const weights = [[3], [1], [empty], [6]];
  expect(bel('VERDEEL', 100, column(weights, empty))).toEqual([[30], [10], [0], [60]]);
});

test('a line that is no list of cells is one cell', () => {
  expect(cellenVan([['Gemeente', 'Opgave'], null, 'Delft'], 'bereik')).toEqual([
    ['Gemeente', 'Opgave'],
    [null],
    ['Delft'],
  ]);
});

test('a smaller range keeps its form, its empty end too', () => {
  expect(bel('VERDEEL', 10, [[1], [1], [0], ['']])).toEqual([[5], [5], [0], [0]]);
});

test('BEOORDEEL(A:F;…) gives what the filled part gives', async () => {
  const table = HAAGLANDEN.map((row) => [...row]);
  expect(await bel('BEOORDEEL', column(table, ''), '21-3-2022')).toEqual(await bel('BEOORDEEL', table, '21-3-2022'));
});

test('cells beyond the filled part are asked after once', async () => {
  const filled = HAAGLANDEN.map((row) => [...row]);
  const whole = counted([...filled, ...Array.from({ length: 20_000 }, () => Array<unknown>(6).fill(0))]);
  const trimmed = counted(filled);
  await bel('BEOORDEEL', trimmed.range, '21-3-2022');
  await bel('BEOORDEEL', whole.range, '21-3-2022');
  expect(whole.asked() - 20_000 * 6).toBeLessThanOrEqual(2 * trimmed.asked());
});

test('whole rows lose their empty end as well', () => {
  const row = [1, '', 2, ...Array<unknown>(16_381).fill('')];
  expect(gebruiktDeel([row])).toEqual([[1, '', 2]]);
});

test('of nothing but empty cells one is left', () => {
  expect(gebruiktDeel(column([], ''))).toEqual([['']]);
});
