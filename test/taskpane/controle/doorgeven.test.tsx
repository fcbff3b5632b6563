/** Controle, before a sheet with our functions is passed on. */
import { act, screen } from '@testing-library/react';
import Controle from '../../../src/taskpane/controle/Controle';
import { chooseWay, openPreview, write } from '../../../src/taskpane/model/writing/writing';
import { haaglandenCells } from '../pane';
import { press, showing } from '../tab';

const show = showing(Controle);
const HEADING = 'Voordat u deze werkmap doorgeeft';
const warning = () => screen.queryByText(/Wie Opgavewijzer niet heeft/)?.textContent;

test('outcomes as functions: how many there are, what others see, and both ways out', async () => {
  const { user, session } = await show();
  expect(screen.queryByRole('heading', { name: HEADING })).toBeNull();
  await act(async () => {
    await chooseWay(session, 'functies');
    openPreview(session);
    await write(session);
  });
  expect(await screen.findByRole('heading', { name: HEADING })).toBeTruthy();
  expect(warning()).toMatch(/staan 36\u00a0formules met functies van Opgavewijzer.*laatst opgeslagen uitkomst/);
  expect(press('Deelbare kopie')).toBeTruthy();
  await user.click(press('Functies omzetten naar waarden'));
  expect(session.store.get().preview).toMatchObject({ plan: { label: 'Functies omgezet naar waarden' } });
});

test.each(['=_xldudf_opgave(309,108)', '=1+opgave(309,108)'])('one function counts, also as %s', async (formula) => {
  await show({ Haaglanden: haaglandenCells({ '2,4': formula }) });
  expect(warning()).toMatch(/^Op dit blad staat 1\u00a0formule met een functie van Opgavewijzer\./);
});

test.each(['=SUM(D2:D10)', '="OPGAVE(1)"', 'OPGAVE(309;108)'])('%s is no function of ours', async (text) => {
  await show({ Haaglanden: haaglandenCells({ '2,4': text }) });
  expect(warning()).toBeUndefined();
});
