/** Wat-als: fields in lines, each number under its heading, names whole, and what stays in sight before the rest. */
import { closeProef, openProef } from '../../standin/browser';
import { BREED } from './lopen';

afterEach(closeProef);

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

test('at 320 pixels no name is broken within a word, and the scenarios stand beside each other', async () => {
  const { pane } = await openProef({ werkmap: 'haaglanden', paneel: 320 });
  await pane.getByRole('tab', { name: 'Wat-als' }).click();
  await pane.getByRole('button', { name: 'Andersom: wat is er nodig?' }).click();
  await pane.getByRole('button', { name: "Scenario's naast elkaar" }).click();
  await pane.getByRole('group', { name: "Scenario's naast elkaar" }).waitFor();

  const broken = await pane.evaluate(() =>
    [...document.querySelectorAll('.nodig tbody th')].flatMap((cell) => {
      const text = cell.firstChild;
      const word = document.createRange();
      return [...(text?.textContent ?? '').matchAll(/[^ -]+/g)].flatMap(({ 0: one, index }) => {
        if (!text) return [];
        word.setStart(text, index);
        word.setEnd(text, index + one.length);
        return word.getClientRects().length > 1 ? [one] : [];
      });
    }),
  );
  expect(broken).toEqual([]);
  const [wide, room] = await pane.evaluate(() => {
    const group = document.querySelector('.schuift');
    return [group?.scrollWidth, group?.clientWidth];
  });
  expect(wide).toBe(room);
});

test('what an opened gemeente changes stays readable: no button below it shines through', async () => {
  const { pane } = await openProef({ werkmap: 'haaglanden', paneel: 320 });
  await pane.getByRole('tab', { name: 'Wat-als' }).click();
  await pane.getByRole('button', { name: 'Delft', exact: true }).click();
  await pane.getByRole('button', { name: 'Tempo toevoegen' }).waitFor();
  const over = await pane.evaluate(() => {
    const [sticky, button] = [document.querySelector('.blijft'), document.querySelector('.tempo button')];
    if (!sticky || !button) return 'nergens';
    window.scrollBy(0, button.getBoundingClientRect().top - 30);
    const { left, top } = button.getBoundingClientRect();
    return sticky.contains(document.elementFromPoint(left + 20, top + 8)) ? 'gemeente' : 'knop';
  });
  expect(over).toBe('gemeente');
});
