/**
 * Questions about figures that may be something else: which rows, what huurcontracten are, which day, what a heading
 * means.
 */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SessionContext } from '../../../src/taskpane/shell/context';
import { beginSession } from '../../../src/taskpane/model/begin';
import { Overzicht } from '../../../src/taskpane/overzicht/Overzicht';
import type { CellValue } from '../../../src/table/cells/grid';
import { cellsOf } from '../../change/grids';
import { paneOn } from '../pane';

async function shown(rows: readonly (readonly CellValue[])[]) {
  const { session } = paneOn({ Cijfers: cellsOf(rows) });
  await act(async () => void (await beginSession(session)));
  await act(
    async () =>
      void render(
        <SessionContext value={session}>
          <Overzicht />
        </SessionContext>,
      ),
  );
  const assessed = (): unknown => {
    const { reading } = session.store.get();
    return reading?.kind === 'overview'
      ? reading.overview.rows.map(({ naam, opgave, row }) => [naam, opgave, row.huurcontracten])
      : reading?.kind;
  };
  return { session, assessed, user: userEvent.setup() };
}

test('which row of a gemeente holds is asked, kept, and may be changed', async () => {
  const { session, assessed, user } = await shown([
    ['Gemeente', 'Groep', 'Opgave 2022-I', 'Gehuisvest per 1 april 2022'],
    ['Delft', 'eerste', 40, 20],
    ['Delft', 'tweede', 36, 28],
  ]);
  expect(assessed()).toEqual([]);
  const choose = async (value: string) =>
    user.selectOptions(
      await screen.findByRole('combobox', { name: 'Welke rij van elke gemeente geldt? (Groep)' }),
      value,
    );
  await choose('tweede');
  expect(assessed()).toEqual([['Delft', 36, undefined]]);
  await act(async () => void (await beginSession(session)));
  expect(assessed()).toEqual([['Delft', 36, undefined]]);
  await choose('eerste');
  expect(assessed()).toEqual([['Delft', 40, undefined]]);
});

test('huurcontracten as the total or as extra persons: asked, kept, and may be taken back', async () => {
  const { session, assessed, user } = await shown([
    ['Gemeente', 'Trede', 'Opgave 2021-II', 'Gehuisvest per 1 januari 2022', 'Huurcontracten'],
    ['Delft', 2, 535, 427, 430],
  ]);
  expect(assessed()).toEqual([['Delft', 535, undefined]]);
  const choose = async (text: string) =>
    user.selectOptions(await screen.findByRole('combobox', { name: 'Wat staat in de kolom Huurcontracten?' }), text);
  await choose('het totaal, met het COA-aantal');
  expect(assessed()).toEqual([['Delft', 535, 3]]);
  await act(async () => void (await beginSession(session)));
  expect(assessed()).toEqual([['Delft', 535, 3]]);
  await choose('alleen de extra personen');
  expect(assessed()).toEqual([['Delft', 535, 430]]);
  await choose('niet bekend: niet meetellen');
  expect(assessed()).toEqual([['Delft', 535, undefined]]);
});

test('of two days in the title the user picks the peildatum', async () => {
  const { session, assessed, user } = await shown([
    ['1 april 2022'],
    ['1 mei 2022'],
    [],
    ['Gemeente', 'Opgave', 'Gehuisvest'],
    ['Delft', 76, 48],
  ]);
  expect(assessed()).toBe('missing');
  await user.click(await screen.findByRole('button', { name: /^Peildatum 1\smei\s2022$/ }));
  const { reading } = session.store.get();
  expect(reading?.kind === 'overview' && reading.overview.peildatum).toBe(44682);
});

test('a heading with a word that nobody knows is confirmed with one press', async () => {
  const { assessed, user } = await shown([
    ['Gemeente', 'Opgave 2022-I', 'Gehuisvest bloemkool per 1 april 2022'],
    ['Delft', 76, 48],
  ]);
  expect(assessed()).toBe('missing');
  await user.click(
    await screen.findByRole('button', { name: 'Klopt, Gehuisvest bloemkool per 1 april 2022 is gehuisvest' }),
  );
  expect(assessed()).toEqual([['Delft', 76, undefined]]);
});

test('a letter that names no gemeente asks for it; a name that nobody knows is not taken', async () => {
  const { assessed, user } = await shown([
    ['Taakstelling 2022-I', '', 100],
    ['Per 1 januari 2022 had uw gemeente een achterstand', '', 21],
    ['Fase interventieladder per 1 januari 2022', '', 'Informatie opvragen en valideren'],
    ['Te huisvesten vergunninghouders vóór 1 juli 2022', '', 121],
    ['Feitelijk gehuisvest vóór 1 april 2022', 40, ''],
  ]);
  expect(assessed()).toBe('missing');
  const field = await screen.findByRole('textbox', { name: 'Gemeente van deze cijfers' });
  const use = screen.getByRole('button', { name: 'Gebruik deze gemeente' });
  await user.type(field, 'Delf');
  await user.click(use);
  expect(assessed()).toBe('missing');
  await user.type(field, 't');
  await user.click(use);
  expect(assessed()).toEqual([['Delft', 121, undefined]]);
});

test('a table of one row that names nobody asks it too; what is said is kept, and may be taken back', async () => {
  const { session, assessed, user } = await shown([
    ['Taakstelling 2024-I', 'Voorsprong 1-1-2024', 'Opgave', 'Gehuisvest tot 1-4-2024', 'Trede 1-1-2024'],
    [38, 5, 33, 15, 0],
  ]);
  await user.type(await screen.findByRole('textbox', { name: 'Gemeente van deze cijfers' }), 'Delft');
  await user.click(screen.getByRole('button', { name: 'Gebruik deze gemeente' }));
  expect(assessed()).toEqual([['Delft', 33, undefined]]);
  await act(async () => void (await beginSession(session)));
  expect(assessed()).toEqual([['Delft', 33, undefined]]);
  await user.click(await screen.findByRole('button', { name: 'Herkende kolommen' }));
  await user.click(await screen.findByRole('button', { name: 'Weer zoals herkend: Gemeente' }));
  await act(async () => void (await beginSession(session)));
  expect(assessed()).toBe('missing');
});
