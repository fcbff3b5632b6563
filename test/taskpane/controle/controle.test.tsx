/**
 * The tab Controle: findings with their rule, repairs with a preview, "gezien" with a reason.
 */
import { act, screen, waitFor, within } from '@testing-library/react';
import Controle from '../../../src/taskpane/controle/Controle';
import { beginSession } from '../../../src/taskpane/model/begin';
import { write } from '../../../src/taskpane/model/writing/writing';
import { checked } from '../../../src/taskpane/model/checking';
import { haaglandenCells } from '../pane';
import { press, showing } from '../tab';

const show = showing(Controle);

test('the paper of 30 March 2022 gives one remark only', async () => {
  const { session } = await show();
  expect(checked(session.store.get(), []).open.map(({ code }) => code)).toEqual(['taakstellingIsOpgave']);
  expect(screen.getByRole('status').textContent).toBe('1\u00a0bevinding op blad Haaglanden.');
});

test('a finding says where, both values and its rule, and goes to the cell', async () => {
  const { user, backstage } = await show({ Haaglanden: haaglandenCells({ '2,4': 278 }) });
  const bevindingen = within(screen.getByRole('list', { name: 'Fout (1)' }));
  expect(bevindingen.getByText(/E3 nog 278 te huisvesten, maar opgave 417 min gehuisvest 129 is 288/)).toBeTruthy();
  expect(bevindingen.getByText('Regel: Nog te huisvesten = opgave - gehuisvest.')).toBeTruthy();
  await user.click(press('Ga naar E3'));
  expect(backstage.selected().area).toEqual({ row: 2, column: 4, rows: 1, columns: 1 });
});

describe('more findings than one', () => {
  /** A remainder that is wrong, and a total; a step that does not exist, and the remark on every overview. */
  const veel = { Haaglanden: haaglandenCells({ '2,4': 278, '10,4': 598, '3,1': 'zeven' }) };
  const lijsten = () =>
    screen
      .getAllByRole('list')
      .map((list) => list.getAttribute('aria-labelledby'))
      .filter((id) => id !== null)
      .map((id) => document.getElementById(id)?.textContent?.trim());
  const kies = (label: string) => screen.getByRole<HTMLSelectElement>('combobox', { name: label });

  test('stand under a heading for each severity, the worst first', async () => {
    await show(veel);
    expect(lijsten()).toEqual(['Fouten (2)', 'Let op (1)', 'Ter info (1)']);
  });

  test('can be narrowed down by severity and by subject; the choices tell how many there are', async () => {
    const { user } = await show(veel);
    expect([...kies('Onderwerp').options].map(({ text }) => text)).toEqual([
      'Alles (4)',
      'Opgave en saldo (1)',
      'Aantallen en percentages (1)',
      'Totalen (1)',
      'Treden (1)',
    ]);
    await user.selectOptions(kies('Onderwerp'), 'Treden');
    expect(lijsten()).toEqual(['Let op (1)']);
    expect(screen.getByText('1 van 4 getoond.')).toBeTruthy();
    await user.selectOptions(kies('Ernst'), 'ter info');
    expect(screen.getByText('Geen bevinding past bij beide keuzes.')).toBeTruthy();
  });

  test('a choice of which nothing is left falls away, and the rest shows', async () => {
    const { user } = await show(veel);
    await user.selectOptions(kies('Ernst'), 'ter info');
    await user.click(press('Gezien: C1'));
    await user.type(screen.getByLabelText('Waarom mag dit zo blijven?'), 'klopt');
    await user.click(press('Bewaar'));
    await waitFor(() => expect(lijsten()).toEqual(['Fouten (2)', 'Let op (1)']));
    expect(kies('Ernst').value).toBe('alles');
  });
});

test('eighteen cells of a copied sheet are one finding, with one repair and one reason', async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 9 }, (_, i) => i + 1).flatMap((r) => [
      [`${r},2`, `${[76, 417, 67, 13, 50, 56, 15, 81, 109][r - 1]} `],
      [`${r},3`, `${[48, 129, 8, 5, 12, 1, 11, 30, 31][r - 1]} `],
    ]),
  );
  const { user, session } = await show({ Haaglanden: haaglandenCells(texts) });
  const list = within(screen.getByRole('list', { name: /^Let op/ }));
  expect(list.getAllByText(/keer hetzelfde/).map(({ textContent }) => textContent)).toEqual([
    'En 17 keer hetzelfde: D2, C3, D3, C4, D4, C5, D5, C6 en nog 9.',
  ]);
  await user.click(press('Toon alle 18\u00a0bevindingen'));
  expect(within(screen.getByRole('list', { name: /^Alle 18/ })).getAllByRole('listitem')).toHaveLength(18);
  await user.click(press('Herstel deze 18: C2 en verder'));
  expect(session.store.get().preview?.plan.changes).toHaveLength(18);
  await user.click(press('Gezien: C2 en verder'));
  await user.type(screen.getByLabelText('Waarom mag dit zo blijven?'), 'zo geleverd');
  await user.click(press('Bewaar'));
  await waitFor(() => expect(session.store.get().seen.size).toBe(18));
});

test('by keyboard: the field of the reason waits for typing, Escape puts it away, Enter keeps the reason', async () => {
  const { user, session } = await show();
  const gezien = press('Gezien: C1');
  const told = jest.fn();
  window.addEventListener('keydown', told);
  gezien.focus();
  await user.keyboard('{Enter}');
  told.mockClear();
  const field = () => screen.getByLabelText('Waarom mag dit zo blijven?');
  expect(document.activeElement).toBe(field());
  await user.keyboard('{Enter}');
  expect(session.store.get().seen.size).toBe(0);
  told.mockClear();
  await user.keyboard('{Escape}');
  expect(screen.queryByLabelText('Waarom mag dit zo blijven?')).toBeNull();
  expect(told).not.toHaveBeenCalled();
  window.removeEventListener('keydown', told);
  await user.click(gezien);
  await user.type(field(), 'klopt{Enter}');
  await waitFor(() => expect(session.store.get().seen.size).toBe(1));
});

test('one finding only: there is nothing to choose', async () => {
  await show();
  expect(screen.queryByRole('combobox', { name: 'Onderwerp' })).toBeNull();
});

test('a repair waits in the preview', async () => {
  const { user, session } = await show({ Haaglanden: haaglandenCells({ '11,0': '', '10,2': 885 }) });
  await user.click(press('Herstel C11'));
  expect(session.store.get().preview).toMatchObject({
    kind: 'herstel',
    plan: { changes: [{ row: 10, column: 2, before: { content: 885 } }] },
  });
});

test('all repairs at once stand in the order of the sheet, and are taken back where they were asked for', async () => {
  const { user, session } = await show({ Haaglanden: haaglandenCells({ '10,2': 885, '2,3': '129 ', '1,3': '48 ' }) });
  expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).toBeNull();
  await user.click(press(/^Herstel 3/));
  expect(session.store.get().preview?.plan.changes.map(({ row }) => row)).toEqual([1, 2, 10]);
  await act(async () => void (await write(session)));
  await waitFor(() => expect(screen.getByText(/^1.bevinding op blad Haaglanden/)).toBeTruthy());
  await user.click(press('Ongedaan maken'));
  await waitFor(() => expect(screen.getByText(/^4.bevindingen op blad Haaglanden/)).toBeTruthy());
});

test('seen with a reason: it leaves the list, is kept in the workbook, and comes back when asked', async () => {
  const { user, session } = await show();
  await user.click(press('Gezien: C1'));
  await user.type(screen.getByLabelText('Waarom mag dit zo blijven?'), 'klopt zo');
  await user.click(press('Bewaar'));
  expect(await screen.findByText('Reden: klopt zo')).toBeTruthy();
  expect(screen.getByText('Op blad Haaglanden is niets gevonden dat niet klopt.')).toBeTruthy();
  await act(async () => void (await beginSession(session)));
  expect(session.store.get().seen.size).toBe(1);
  await user.click(press(/^Toon weer/));
  await waitFor(() => expect(session.store.get().seen.size).toBe(0));
});

test('without a reason nothing is kept', async () => {
  const { user, session } = await show();
  await user.click(press('Gezien: C1'));
  expect(press('Bewaar').title).toBe('Vul eerst een reden in.');
  await user.click(press('Bewaar'));
  expect(session.store.get().seen.size).toBe(0);
});

test('the list goes on a sheet of its own; a second time only after asking', async () => {
  const { user, backstage } = await show();
  await user.click(press('Zet op een blad'));
  expect(await screen.findByText('Gemaakt: het blad Controle Haaglanden.')).toBeTruthy();
  expect(backstage.plan('Controle Haaglanden')?.cells.flat()).toContain('ter info');
  await user.click(press('Zet op een blad'));
  await user.click(await screen.findByRole('button', { name: 'Vervang het blad Controle Haaglanden' }));
  expect(await screen.findByText('Gemaakt: het blad Controle Haaglanden.')).toBeTruthy();
});
