/** The verevening of one whole province, tried without touching the sheet. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NEDERLAND } from '../../../src/domain/gemeente/gemeenten';
import { gemeentenOp } from '../../../src/domain/gemeente/indeling';
import { datumVan } from '../../../src/domain/tijd/datum';
import { tryOut } from '../../../src/review/scenario/trial';
import { Verevening } from '../../../src/taskpane/watals/Verevening';
import { base, EMPTY, HAAGLANDEN, overviewOf, p } from '../../review/scenario/fixture';
import { gridOf } from '../../table/grid-of';

const FLEVOLAND = NEDERLAND.filter(({ provincie }) => provincie === 'Flevoland');
/** Six gemeenten with an opgave of 10 on the last day, of which Almere housed 31: a voorsprong of 21. */
const HEEL = base(
  overviewOf(
    gridOf([
      ['Gemeente', 'Opgave 2022-I', 'Gehuisvest per 1 juli 2022'],
      ...FLEVOLAND.map(({ naam }) => [naam, 10, naam === 'Almere' ? 31 : 10]),
    ]),
  ),
);
const cellen = (naam: string) =>
  [...(screen.getByRole('rowheader', { name: naam }).closest('tr')?.querySelectorAll('td') ?? [])].map(
    (td) => td.textContent,
  );

test('what is left of 417 places, now and with more placements', async () => {
  const extra = new Map([[FLEVOLAND[0]?.code ?? '', { extra: p(40) }]]);
  render(<Verevening comparison={tryOut({ ...EMPTY, changes: extra }, HEEL)} />);
  expect(cellen('Voorsprong die telt')).toEqual(['21', '→\u00a061']);
  expect(cellen('Extra opvangplekken na aftrek')).toEqual(['396', '→\u00a0356']);
  expect(screen.getByText(/12 × 417 is 5\.004, voor 5\.000 in totaal/)).toBeTruthy();
  const user = userEvent.setup();
  await user.type(screen.getByRole('spinbutton', { name: 'Plekken in tussenvoorzieningen' }), '9');
  await user.type(screen.getByRole('spinbutton', { name: 'Voorsprong van eerdere dagen' }), '100');
  expect(cellen('Extra opvangplekken na aftrek')).toEqual(['287', '→\u00a0247']);
});

test('at the end of 2022-II Brielle, Hellevoetsluis and Westvoorne make Zuid-Holland whole', () => {
  const toen = base(
    overviewOf(
      gridOf([
        ['Gemeente', 'Opgave 2022-II', 'Gehuisvest per 1 januari 2023'],
        ...gemeentenOp(datumVan('2022-12-31')).map(({ naam }) => [naam, 10, naam === 'Delft' ? 31 : 10]),
      ]),
    ),
  );
  render(<Verevening comparison={tryOut(EMPTY, toen)} />);
  expect(cellen('Voorsprong die telt')).toEqual(['21', '21']);
});

test('a part of a province has no verevening, and that is said', async () => {
  render(<Verevening comparison={tryOut(EMPTY, HAAGLANDEN)} />);
  expect(await screen.findByText(/staan niet alle gemeenten van Zuid-Holland/)).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});
