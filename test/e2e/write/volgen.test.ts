/** What is no changed cell to Excel is read again when it tells of it, and at Schrijf also when it does not. */
import { closeProef, openProef, type OpenedProef } from '../../standin/browser';

afterEach(closeProef);

const SHEET = 'Haaglanden';
const button = ({ pane }: OpenedProef, name: string) => pane.getByRole('button', { name, exact: true });
const delft = ({ pane }: OpenedProef, placed: number) => pane.getByText(`${placed} van 76`);

async function opened(): Promise<OpenedProef> {
  const now = await openProef();
  await delft(now, 48).waitFor();
  return now;
}

const firstIs = ({ pane }: OpenedProef, name: string) =>
  pane.getByRole('rowheader').first().filter({ hasText: name }).waitFor();

test('sorted rows are read again', async () => {
  const now = await opened();
  await firstIs(now, 'Delft');
  await now.proef.sort(SHEET, { from: 1, to: 9, columns: 6, by: 0, descending: true });
  await firstIs(now, 'Zoetermeer');
});

test('a deleted row is read again', async () => {
  const now = await opened();
  await now.proef.deleteRow(SHEET, 1);
  await now.pane.getByRole('rowheader', { name: 'Delft' }).waitFor({ state: 'detached' });
});

test('a write after an inserted row goes beside the table where it stands now', async () => {
  const now = await opened();
  await now.proef.insertRow(SHEET, 0);
  await button(now, 'Schrijf naar werkblad').click();
  await button(now, 'Schrijven').click();
  await now.pane.getByText('41 cellen geschreven.').waitFor();
  expect((await now.proef.values(SHEET)).map((row) => row[6]).slice(0, 4)).toEqual(['', 'Minimaal', 38, 209]);
});

test('a cell that shows something else because another sheet changed is read again', async () => {
  const now = await opened();
  await now.proef.copySheet(SHEET);
  await now.proef.type(`${SHEET}!D2`, `='${SHEET} (2)'!D2+1`);
  await delft(now, 49).waitFor();
  await now.proef.foreignEdit(`${SHEET} (2)!D2`, 60);
  await delft(now, 61).waitFor();
});

test('Schrijf reads once more: what nobody told of stands in the preview', async () => {
  const now = await opened();
  await now.proef.foreignEdit(`${SHEET}!D2`, 10, true);
  await button(now, 'Schrijf naar werkblad').click();
  const cell = now.pane.getByRole('row', { name: /^H2 Delft/ });
  expect(await cell.innerText()).toMatch(/leeg\s+66$/);
  await button(now, 'Annuleren').click();
  await delft(now, 10).waitFor();
});

test('what nobody told of while the preview stood is named, old and new, and one button reads again', async () => {
  const now = await opened();
  const before = await now.proef.values(SHEET);
  await button(now, 'Schrijf naar werkblad').click();
  await button(now, 'Schrijven').waitFor();
  await now.proef.foreignEdit(`${SHEET}!D2`, 10, true);
  await button(now, 'Schrijven').click();
  await now.pane
    .getByText(
      'Cel D2 op blad Haaglanden, waarmee is gerekend, is intussen veranderd: daar stond "48", nu staat er "10".',
    )
    .waitFor();
  expect((await now.proef.values(SHEET)).map((row) => row.slice(6))).toEqual(before.map((row) => row.slice(6)));
  await button(now, 'Opnieuw lezen en voorbeeld tonen').click();
  await button(now, 'Schrijven').click();
  await now.pane.getByText(/cellen geschreven/).waitFor();
  expect((await now.proef.values(SHEET))[1]?.[7]).toBe(66);
});
