/** The summary above the list, its parts as filters, and the region that the workbook remembers. */
import { act, screen, within } from '@testing-library/react';
import { Overzicht } from '../../../../src/taskpane/overzicht/Overzicht';
import { beginSession } from '../../../../src/taskpane/model/begin';
import { forgetAll } from '../../../../src/taskpane/model/housekeeping';
import { read } from '../../../../src/taskpane/model/reading/reading';
import { cellsOf } from '../../../change/grids';
import { haaglandenCells, settled } from '../../pane';
import { press, showing } from '../../tab';

const show = showing(Overzicht);
const TWO_REGIONS = {
  Maart: cellsOf([
    ['Gemeente', 'Trede', 'Opgave 2022-I', 'Gehuisvest t/m 21 maart 2022', 'Koppelingen'],
    ['Delft', 2, 76, 48, 'voldoende'],
    ['Rijswijk', 1, 56, 1, 'voldoende'],
    ['Leiden', 0, 70, 60, 'voldoende'],
    ['Gouda', 0, 40, 'veel', 'voldoende'],
  ]),
};
const summary = () => within(screen.getByRole('region', { name: 'Samenvatting' }));
const gemeenten = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent.trim());
const region = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Regio' });

test('so many of so many, the percentage, the schedule, and every part with its number', async () => {
  await show();
  await summary().findByRole('group', { name: 'Toon alleen' });
  expect(summary().getByText(/^9\sgemeenten:/).textContent).toBe(
    '9\u00a0gemeenten: 275 van 884 gehuisvest, 31% (schema 44%)',
  );
  expect(
    summary()
      .getAllByRole('button')
      .map((part) => part.getAttribute('aria-label') ?? part.textContent),
  ).toEqual([
    '2 op schema',
    '7 niet op schema',
    '1 bevinding',
    'trede 0 1 gemeente',
    'trede 2 3 gemeenten',
    'trede 3 5 gemeenten',
    'Vervolgstap per trede',
    'Toon verloop: lees alle bladen met deze gemeenten',
  ]);
});

test('a part shows its gemeenten only, with their total; pressed again, all; with another, both', async () => {
  const { user } = await show();
  await user.click(await screen.findByRole('button', { name: '2 op schema' }));
  expect(gemeenten()).toEqual(['Delft', 'Wassenaar', 'Totaal']);
  expect(screen.getByText('59 van 91')).toBeTruthy();
  expect(press('2 op schema').getAttribute('aria-pressed')).toBe('true');
  await user.click(press(/^trede 2/));
  expect(gemeenten()).toEqual(['Delft', 'Totaal']);
  expect(screen.getByText(/^1 van 9\sgemeenten getoond\.$/).getAttribute('role')).toBe('status');
  await user.click(press('2 op schema'));
  expect(gemeenten()).toHaveLength(4);
  await user.click(press('Toon alle'));
  expect(gemeenten()).toHaveLength(10);
});

test('what is not assessed is in the list with its reason, and can be shown alone', async () => {
  const { user } = await show(TWO_REGIONS);
  expect(gemeenten()).toEqual(['Delft', 'Rijswijk', 'Leiden', 'Gouda', 'Totaal']);
  // The sums are of the three.
  expect(summary().getByText(/gemeenten:/).textContent).toMatch(/^3 van 4\sgemeenten: 109 van 202 gehuisvest/);
  await user.click(await screen.findByRole('button', { name: '1 niet beoordeeld' }));
  expect(gemeenten()).toEqual(['Gouda', 'Totaal']);
  expect(screen.getByText('niet beoordeeld: gehuisvest is niet te lezen')).toBeTruthy();
});

test('the next step is said once for each step, with how many it is about', async () => {
  const { user } = await show(TWO_REGIONS);
  await user.click(await screen.findByRole('button', { name: 'Vervolgstap per trede' }));
  expect(
    summary()
      .getAllByRole('listitem')
      .map((part) => part.getAttribute('aria-label') ?? part.textContent),
  ).toEqual([
    'Trede 0, taakstelling gerealiseerd: 1\u00a0gemeente. ' +
      'Vervolgstap: geen actie nodig; compliment als de opgave is gehaald.',
    expect.stringMatching(/^Trede 2, informatie opvragen en valideren: 2\sgemeenten\. Vervolgstap: ambtelijk gesprek/),
  ]);
});

test('a region: figures and gemeenten; the workbook opens on it when asked to, and no longer when not', async () => {
  const { user, session } = await show(TWO_REGIONS);
  await user.selectOptions(await region(), 'Haaglanden');
  expect(gemeenten()).toEqual(['Delft', 'Rijswijk', 'Totaal']);
  expect(summary().getByText('49 van 132')).toBeTruthy();
  await user.click(press('Open voortaan met Haaglanden'));
  await act(settled);
  const again = () => act(async () => void (await beginSession(session)));
  await again();
  expect((await region()).selectedOptions[0]?.text).toBe('Mijn regio: Haaglanden');
  await user.selectOptions(await region(), "Alle regio's");
  await user.click(press("Open voortaan met alle regio's"));
  await act(settled);
  await again();
  expect(gemeenten()).toHaveLength(5);
});

test('another sheet keeps region and order, not what was looked for; forgetting takes all away', async () => {
  const { user, session } = await show({ ...TWO_REGIONS, Haaglanden: haaglandenCells() });
  await user.selectOptions(await region(), 'Haaglanden');
  await user.click(press('Gemeente'));
  await user.type(screen.getByRole('searchbox', { name: 'Zoek gemeente' }), 'rij');
  expect(gemeenten()).toEqual(['Rijswijk', 'Totaal']);
  await user.keyboard('{Escape}');
  expect(gemeenten()).toEqual(['Delft', 'Rijswijk', 'Totaal']);
  await user.type(screen.getByRole('searchbox', { name: 'Zoek gemeente' }), 'rij');
  await act(async () => void (await read(session, 'Haaglanden')));
  expect(gemeenten()[0]).toBe('Delft');
  expect(gemeenten()).toHaveLength(10);
  await act(async () => void (await forgetAll(session)));
  expect(session.store.get().filter).toEqual({
    zoek: '',
    regio: undefined,
    stand: undefined,
    stijgt: false,
    trede: undefined,
    sortering: undefined,
  });
});

test('the findings are counted in the summary and on the tab, and one press leads there', async () => {
  const { user, session } = await show();
  await user.click(await screen.findByRole('button', { name: '1 bevinding' }));
  expect(session.store.get().tab).toBe('controle');
});

test('a name that is nearly right is put right from the overview', async () => {
  const { user, session } = await show({ Haaglanden: haaglandenCells({ '1,0': 'Delfft' }) });
  await user.click(await screen.findByRole('button', { name: 'Maak er Delft van' }));
  expect(session.store.get().preview?.plan.changes).toMatchObject([
    { row: 1, column: 0, before: { content: 'Delfft' }, after: { content: 'Delft' } },
  ]);
});

test('a new sheet without figures: what all rows lack is said once, and the bar is empty', async () => {
  await show({
    Nieuw: cellsOf([
      ['Gemeente', 'Trede', 'Opgave 2022-I', 'Gehuisvest per 1 april 2022'],
      ...['Delft', 'Rijswijk', 'Wassenaar', 'Westland'].map((naam) => [naam, '1', 80, '']),
    ]),
  });
  await screen.findByText(/^4.rijen zijn niet beoordeeld: het aantal gehuisvest ontbreekt\.$/);
  expect(screen.queryByRole('button', { name: /^Toon rij/ })).toBeNull();
  expect(document.querySelector('.balk-vol')?.getAttribute('width')).toBe('0%');
});
