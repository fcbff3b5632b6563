/** A paper that cannot be made says what is missing, and offers it with a press. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SessionContext } from '../../../src/taskpane/shell/context';
import { kies, type VerslagState } from '../../../src/taskpane/verslag/model';
import Verslag from '../../../src/taskpane/verslag/Verslag';
import { werkmap } from './werkmap';

async function maak(keuzes: Partial<VerslagState>) {
  const map = await werkmap();
  await act(async () => {
    render(
      <SessionContext value={map.session}>
        <Verslag />
      </SessionContext>,
    );
  });
  const user = userEvent.setup();
  act(() => kies(map.verslag, keuzes));
  await user.click(screen.getByRole('button', { name: 'Maak verslag' }));
  return { ...map, user };
}
const knop = (name: string): HTMLElement => screen.getByRole('button', { name });

test('provinces without a sheet: the sheets are offered, that of the provinces first; one press makes it', async () => {
  const { user } = await maak({ stuk: 'provincies' });
  expect(screen.getAllByRole('button', { name: /^Neem blad/ }).map(({ textContent }) => textContent)).toEqual([
    'Neem blad Provincies',
    'Neem blad 21 maart 2022',
    'Neem blad 1 april 2022',
    'Neem blad 1 juli 2022',
  ]);
  await user.click(knop('Neem blad Provincies'));
  expect(await screen.findByText('Gemaakt: het blad Provincies naast elkaar.')).toBeTruthy();
});

test('a sheet without provinces: the others are offered', async () => {
  await maak({ stuk: 'provincies', provincies: '1 juli 2022' });
  expect(screen.queryByRole('button', { name: 'Neem blad 1 juli 2022' })).toBeNull();
  expect(knop('Neem blad Provincies')).toBeTruthy();
});

test('years without a sheet: each is offered, one press makes it; a sheet that is none leaves the others', async () => {
  const { user, verslag } = await maak({ stuk: 'meerjaren' });
  await user.click(knop('Neem blad 1 juli 2022'));
  expect([...verslag.store.get().halfjaren]).toEqual(['1 juli 2022']);
  expect(await screen.findByText(/^Gemaakt: het blad /)).toBeTruthy();
  act(() => kies(verslag, { halfjaren: new Set(['Provincies']) }));
  await user.click(knop('Maak verslag'));
  await user.click(await screen.findByRole('button', { name: 'Neem blad 1 juli 2022' }));
  expect([...verslag.store.get().halfjaren]).toEqual(['Provincies', '1 juli 2022']);
});

test.each([
  ['an empty number', { laag: '' }, 'Naar Aantal, of ondergrens', 'Aantal, of ondergrens'],
  ['one that is no number', { laag: 'veel' }, 'Naar Aantal, of ondergrens', 'Aantal, of ondergrens'],
  ['bounds in the wrong order', { laag: '10', hoog: '5' }, 'Naar Bovengrens', 'Bovengrens (mag leeg blijven)'],
  ['no shares', { laag: '2450' }, 'Naar Haaglanden', 'Haaglanden'],
] as const)('a division with %s: the way to the field', async (_, invoer, naam, veld) => {
  const leeg = { wat: 'taakstelling', laag: '', hoog: '', kind: 'inwoners', gewichten: new Map() } as const;
  const { user } = await maak({ stuk: 'verdeling', verdeling: { ...leeg, ...invoer } });
  await user.click(knop(naam));
  expect(document.activeElement).toBe(screen.getByLabelText(veld));
});

test('nobody chosen: all gemeenten with one press', async () => {
  const { user } = await maak({ stuk: 'ladder', keuze: 'eigen', eigen: new Set() });
  await user.click(knop('Neem alle gemeenten'));
  expect(await screen.findByText(/^Gemaakt/)).toBeTruthy();
});

test('an additional task without its column: the way to the sheet', async () => {
  const { user, workbook } = await maak({ stuk: 'additioneel' });
  await user.click(knop('Ga naar blad 21 maart 2022'));
  expect(workbook.backstage.selected().sheet).toBe('21 maart 2022');
});
