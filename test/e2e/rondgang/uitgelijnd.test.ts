/** An opened gemeente of Wat-als: fields in lines, and each number under its heading. */
import { closeProef, openProef, stopBrowser } from '../../standin/browser';
import { BREED } from './lopen';

afterEach(closeProef);
afterAll(stopBrowser);

test.each(BREED)(
  'at %d pixels the fields of a gemeente stand in lines, and its numbers under their headings',
  async (wide) => {
    const { pane } = await openProef({ werkmap: 'haaglanden', paneel: wide });
    await pane.getByRole('tab', { name: 'Wat-als' }).click();
    await pane.getByRole('button', { name: 'Delft', exact: true }).click();
    await pane.getByLabel('Stapelgemeente').waitFor();

    const lines = await pane.evaluate(() => {
      const cells = [...document.querySelectorAll('.watals-invoer > .velden > div')];
      const part = (cell: Element, what: string) => cell.querySelector(what)?.getBoundingClientRect();
      return cells.map((cell) => ({
        row: Math.round(cell.getBoundingClientRect().top),
        label: Math.round(part(cell, 'label')?.top ?? 0),
        field: Math.round(part(cell, 'select, .stapper')?.bottom ?? 0),
      }));
    });
    const rows = [...new Set(lines.map(({ row }) => row))].map((top) => lines.filter(({ row }) => row === top));
    expect(lines).toHaveLength(9);
    expect(rows.length).toBeLessThan(9);
    for (const row of rows) {
      expect(new Set(row.map(({ label }) => label)).size).toBe(1);
      expect(new Set(row.map(({ field }) => field)).size).toBe(1);
    }

    const table = await pane.evaluate(() => {
      const place = (e: Element) => {
        const text = document.createRange();
        text.selectNodeContents(e);
        const { right, top } = text.getBoundingClientRect();
        return { right: Math.round(right), top: Math.round(top) };
      };
      return [...document.querySelectorAll('.voorna tr')].map((row) => [...row.children].map(place));
    });
    const [headings = [], ...figures] = table;
    for (const [label, ...numbers] of figures) {
      expect(numbers.map(({ right }) => right)).toEqual(headings.slice(1).map(({ right }) => right));
      expect(numbers.map(({ top }) => top)).toEqual(numbers.map(() => label?.top));
    }
  },
);
