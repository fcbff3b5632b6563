/**
 * Deviations and koppelingen entered in the pane: what they do to the step is said before anything is written, every
 * cell is shown, and the list of decisions says them.
 */
import { screen, within } from '@testing-library/react';
import type { CellValue } from '../../../src/table/cells/grid';
import { MetTaak } from '../../../src/taskpane/cijfers/Taak';
import { MetVoorbeeld } from '../../../src/taskpane/shell/MetVoorbeeld';
import { Overzicht } from '../../../src/taskpane/overzicht/Overzicht';
import { at, cellsOf, type Cells } from '../../change/grids';
import { press, showing } from '../tab';

const show = showing(() => (
  <MetVoorbeeld>
    <MetTaak>
      <Overzicht />
    </MetTaak>
  </MetVoorbeeld>
));

const SHEET: readonly (readonly CellValue[])[] = [
  ['Gemeente', 'Trede per 1 oktober 2025', 'Opgave 2e helft 2025', 'Gehuisvest per 1 januari 2026', 'Koppelingen'],
  ['Delft', 2, 76, 48, 'voldoende'],
  ['Lansingerland', 4, 194, 92, 'voldoende'],
  ['Wassenaar', 1, 30, 11, ''],
  ['Utrecht', '', 300, 100, ''],
];
const content = (cells: Cells, row: number, column: number) => cells.get(at(row, column))?.content ?? '';
const list = (name: string | RegExp) => screen.findByRole('combobox', { name });
const field = (name: string | RegExp) => screen.findByRole('textbox', { name });

async function opened() {
  const pane = await show({ Besluit: cellsOf(SHEET) });
  await pane.user.click(await screen.findByRole('button', { name: 'Afwijkingen en koppelingen' }));
  return pane;
}

async function hold({ user }: Awaited<ReturnType<typeof opened>>) {
  await user.selectOptions(await list('Gemeente'), 'Lansingerland');
  await user.selectOptions(await list('Trede verlengd'), 'ja');
  await user.type(await field('Verlengd tot'), '1-7-2026');
  await user.type(await field('Bron van het besluit'), 'besluit GS 10-2-2026');
}

test('the heading has the focus, and only gemeenten that have a step can be chosen', async () => {
  await opened();
  const heading = await screen.findByRole('heading', { name: 'Afwijkingen en koppelingen invoeren' });
  expect(document.activeElement).toBe(heading);
  const options = within(await list('Gemeente')).getAllByRole('option');
  expect(options.map((option) => option.textContent)).toEqual([
    'kies een gemeente',
    'Delft',
    'Lansingerland',
    'Wassenaar',
  ]);
});

test('verlengd: asks day and source, says what it does, shows every cell, and is taken back whole', async () => {
  const pane = await opened();
  const { user, backstage } = pane;
  const before = backstage.cells('Besluit');
  await user.selectOptions(await list('Gemeente'), 'Lansingerland');
  await user.selectOptions(await list('Trede verlengd'), 'ja');
  const entered = within(screen.getByRole('region', { name: 'Ingevoerd' }));
  entered.getByText(/^Lansingerland: Vul in tot welke dag .* Vul de bron/);
  expect(press('Bekijk wat verandert').getAttribute('aria-disabled')).toBe('true');
  await user.type(await field('Verlengd tot'), '1-7-2026');
  await user.type(await field('Bron van het besluit'), 'besluit GS 10-2-2026');
  entered.getByText(
    /^Lansingerland, 1.januari: trede 5 → trede 4\. De trede is door Gedeputeerde Staten verlengd tot 1-7-2026/,
  );
  await user.click(press('Bekijk wat verandert'));
  const cells = within(await screen.findByRole('region', { name: 'Cellen die veranderen' }));
  cells.getByRole('row', { name: 'F1 kop leeg Verlengd tot' });
  cells.getByRole('row', { name: 'F3 Lansingerland leeg 1-7-2026' });
  cells.getByRole('row', { name: 'G3 Lansingerland leeg besluit GS 10-2-2026' });
  await user.click(press('Schrijven'));
  await screen.findByText(/4.cellen geschreven/);
  expect(content(backstage.cells('Besluit'), 2, 5)).toBe(46204);
  await screen.findByRole('button', { name: /^Lansingerland/ });
  await user.click(press('Ongedaan maken'));
  await screen.findByText(/4.cellen teruggezet/);
  expect([...backstage.cells('Besluit')].filter(([, { content: one }]) => one !== '')).toEqual(
    [...before].filter(([, { content: one }]) => one !== ''),
  );
});

test('from the explanation of a gemeente: koppelingen and a reason, for more gemeenten in one write', async () => {
  const { user, backstage } = await show({ Besluit: cellsOf(SHEET) });
  await user.click(await screen.findByRole('button', { name: 'Wassenaar' }));
  await user.click(await screen.findByRole('button', { name: 'Afwijking of koppelingen invoeren' }));
  await user.selectOptions(await list('Koppelingen op 1 oktober 2025'), 'onvoldoende');
  await user.selectOptions(await list('Gemeente'), 'Delft');
  await user.selectOptions(await list('Verschoonbaar'), 'ja');
  await user.type(await field('Reden'), 'dossiers zonder BSN');
  screen.getByText(/^Wassenaar, 1.januari: .*koppelingen.* → trede 1\. /);
  screen.getByText(/^Delft, 1.januari: trede 3a → trede 2\. /);
  await user.click(press('Bekijk wat verandert'));
  await user.click(press('Schrijven'));
  await screen.findByText(/3.cellen geschreven/);
  expect([content(backstage.cells('Besluit'), 1, 5), content(backstage.cells('Besluit'), 3, 4)]).toEqual([
    'dossiers zonder BSN',
    'onvoldoende',
  ]);
});

test('a count of koppelingen that nothing can be held against is not silently of no use', async () => {
  const { user } = await opened();
  await user.selectOptions(await list('Gemeente'), 'Wassenaar');
  await user.selectOptions(await list('Koppelingen op 1 oktober 2025'), 'aantal');
  await user.type(await screen.findByRole('spinbutton', { name: 'Aantal koppelingen' }), '20');
  screen.getByText(/zegt niet wat er op 1 oktober 2025 nog te huisvesten was/);
});

test('a reason that would be read as something else is refused with a sentence', async () => {
  const { user } = await opened();
  await user.selectOptions(await list('Gemeente'), 'Delft');
  await user.selectOptions(await list('Verschoonbaar'), 'ja');
  await user.type(await field('Reden'), 'ja');
  await screen.findByText(/anders gelezen dan bedoeld voor Delft/);
  expect(press('Bekijk wat verandert').getAttribute('aria-disabled')).toBe('true');
});

test('what was filled in stays when one goes back to the overview, and goes once it is written', async () => {
  const pane = await opened();
  const { user } = pane;
  await hold(pane);
  await user.click(press('Terug naar het overzicht'));
  await user.click(await screen.findByRole('button', { name: 'Afwijkingen en koppelingen' }));
  await screen.findByText(/^Lansingerland, 1.januari/);
  await user.click(press('Bekijk wat verandert'));
  await user.click(press('Schrijven'));
  await screen.findByText(/cellen geschreven/);
  await user.click(await screen.findByRole('button', { name: 'Afwijkingen en koppelingen' }));
  expect(screen.queryByRole('region', { name: 'Ingevoerd' })).toBeNull();
  await user.selectOptions(await list('Gemeente'), 'Lansingerland');
  within(await list('Trede verlengd')).getByRole('option', { name: 'tot 1-7-2026 (blad)' });
});

test('one of several can be taken off again', async () => {
  const pane = await opened();
  const { user } = pane;
  await hold(pane);
  await user.click(press('Haal Lansingerland weg'));
  expect(screen.queryByRole('region', { name: 'Ingevoerd' })).toBeNull();
});
