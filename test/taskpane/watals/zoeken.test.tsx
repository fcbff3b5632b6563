/** Many gemeenten in the what-if: looked for by name and region, and all of them counted. */
import { screen } from '@testing-library/react';
import { NEDERLAND, isGeldigOp } from '../../../src/domain/gemeente/gemeenten';
import { datumVan } from '../../../src/domain/tijd/datum';
import { cellsOf } from '../../change/grids';
import { toon } from './toon';

const NAMEN = NEDERLAND.filter(
  (one) => one.provincie === 'Zuid-Holland' && isGeldigOp(one, datumVan('2022-03-21')),
).map(({ naam }) => naam);

const toonMet = (namen: readonly string[]) =>
  toon({
    Haaglanden: cellsOf([
      ['Gemeente', 'Trede', 'Opgave 2022-I', 'Gehuisvest t/m 21 maart 2022'],
      ...namen.map((naam, i) => [`'${naam}`, 1, 20 + i, 5]),
    ]),
  });

const getoond = (): readonly string[] =>
  screen
    .queryAllByRole('spinbutton')
    .map((field) => field.getAttribute('aria-label') ?? (field as HTMLInputElement).labels?.[0]?.textContent ?? '')
    .map((label) => label.replace('Extra plaatsingen ', ''));

test('a name, also an everyday one, or a region narrows the list, and the totals stay those of all', async () => {
  const { user, watals } = await toonMet(NAMEN);
  expect(getoond()).toHaveLength(52);
  await user.type(screen.getByRole('searchbox', { name: 'Zoek gemeente' }), 'den haag');
  expect(getoond()).toEqual(["'s-Gravenhage"]);
  expect(screen.getByText('1 van 52 gemeenten getoond.')).toBeTruthy();
  expect(screen.getByText('Alles hieronder telt alle 52 gemeenten.')).toBeTruthy();
  expect(watals.comparison()?.groups[0]?.rows).toHaveLength(52);
  await user.click(screen.getByRole('button', { name: 'Toon alle' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Regio' }), 'Haaglanden');
  expect(getoond()).toHaveLength(9);
  expect(screen.getByText('Alles hieronder telt alle 52 gemeenten.')).toBeTruthy();
});

test('nothing found says so, and shows all again', async () => {
  const { user } = await toonMet(NAMEN);
  await user.type(screen.getByRole('searchbox'), 'Parijs');
  expect(getoond()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Toon alle' }));
  expect(getoond()).toHaveLength(52);
  expect(screen.queryByText(/telt alle/)).toBeNull();
});

test('a handful is not searched', async () => {
  await toonMet(NAMEN.slice(0, 12));
  expect(getoond()).toHaveLength(12);
  expect(screen.queryByRole('searchbox')).toBeNull();
});
