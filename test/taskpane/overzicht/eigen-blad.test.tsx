/** A sheet that we made is recognised as ours, and is no source unless the user says so. */
import { act, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { Overzicht } from '../../../src/taskpane/overzicht/Overzicht';
import Controle from '../../../src/taskpane/controle/Controle';
import { writeOnNewSheet } from '../../../src/taskpane/model/newSheet';
import { voorbeeldblad, VOORBEELD } from '../../../src/change/papers/voorbeeldblad';
import { read } from '../../../src/taskpane/model/reading/reading';
import { verdelingsblad } from '../../../src/change/papers/verslag/verdeling';
import { datumVan } from '../../../src/domain/tijd/datum';
import { p } from '../../domain/stand';
import { haaglandenCells } from '../pane';
import { press, showing } from '../tab';

const PAPER = 'Uitkomsten Haaglanden';
const isOurs = () => screen.findByText(/Dit blad is door Opgavewijzer gemaakt en wordt niet als bron gelezen/);

async function withPaper(Tab: ComponentType = Overzicht) {
  const shown = await showing(Tab)({ Haaglanden: haaglandenCells() });
  await act(() => writeOnNewSheet(shown.session, false));
  await act(async () => shown.backstage.activate(PAPER));
  await act(() => read(shown.session));
  return shown;
}

test('a paper in front is not read, and says what it is and what to do', async () => {
  const { session } = await withPaper();
  expect((await isOurs()).textContent).toContain('Open het blad met de cijfers en kies Opnieuw lezen.');
  expect(session.store.get().reading?.kind).toBe('own');
  expect(press('Schrijf naar werkblad').title).toBe('Er is nog geen tabel die beoordeeld kan worden.');
});

test('the sheet with the figures in front again is read at once', async () => {
  const { session, backstage } = await withPaper();
  await act(async () => backstage.activate('Haaglanden'));
  expect(session.store.get().reading?.kind).toBe('overview');
  expect(screen.queryByText(/door Opgavewijzer gemaakt/)).toBeNull();
});

test('the user may have it read all the same, and it stays so while it is read again', async () => {
  const { session, user } = await withPaper();
  await isOurs();
  await user.click(press('Toch lezen'));
  expect(session.store.get().reading?.kind).not.toBe('own');
  await user.click(press('Opnieuw lezen'));
  expect(session.store.get().reading?.kind).not.toBe('own');
});

test('nothing is checked on it', async () => {
  await withPaper(Controle);
  expect(await isOurs()).toBeTruthy();
  expect(screen.queryByText(/niets gevonden/)).toBeNull();
});

test('the example is made to be read', async () => {
  const { session } = await withPaper();
  await act(async () => void (await session.workbook.addSheets([voorbeeldblad()])));
  await act(() => read(session, VOORBEELD));
  expect(session.store.get().reading?.kind).toBe('overview');
});

test('a mere outcome says where its figures stand, and cannot be read all the same', async () => {
  const { session } = await withPaper();
  const plan = verdelingsblad({
    ...{ wat: 'plekken', laag: p(10), hoog: p(10), kind: 'inwoners', delen: [] },
    gemaaktOp: datumVan('2022-07-04'),
  });
  await act(async () => void (await session.workbook.addSheets([plan])));
  await act(() => read(session, plan.name));
  expect((await screen.findByText(/Dit blad is een uitkomst van Opgavewijzer/)).textContent).toContain(
    'Bron volgens dit blad: inwonertallen zoals ingevuld. Open het blad met de cijfers en kies Opnieuw lezen.',
  );
  expect(screen.queryByRole('button', { name: 'Toch lezen' })).toBeNull();
});
