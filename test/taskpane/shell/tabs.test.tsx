/** What a press on a tab does to a preview that waits for consent. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../../src/taskpane/shell/App';
import { beginSession } from '../../../src/taskpane/model/begin';
import { openPreview } from '../../../src/taskpane/model/writing/writing';
import { paneOn } from '../pane';

const LOOK = { dark: () => false, watch: () => () => undefined };

async function opVoorbeeld() {
  const { session } = paneOn();
  await act(async () => void (await beginSession(session)));
  await act(async () => void render(<App session={session} look={LOOK} />));
  act(() => openPreview(session));
  await screen.findByRole('heading', { name: 'Voorbeeld' });
  return { session, user: userEvent.setup() };
}
const tab = (name: string): HTMLElement => screen.getByRole('tab', { name });

test('a press on another tab shows that tab, and nothing is written', async () => {
  const { session, user } = await opVoorbeeld();
  await user.click(tab('Verslag'));
  expect(await screen.findByRole('combobox', { name: 'Wat wilt u maken?' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Voorbeeld' })).toBeNull();
  expect(document.activeElement).toBe(tab('Verslag'));
  await user.click(tab('Overzicht'));
  expect(await screen.findByRole('button', { name: 'Schrijf naar werkblad' })).toBeTruthy();
  expect(session.store.get().journal).toEqual([]);
});

test('a press on the tab itself goes back from the preview, as Annuleren', async () => {
  const { user } = await opVoorbeeld();
  await user.click(tab('Overzicht'));
  expect(screen.queryByRole('heading', { name: 'Voorbeeld' })).toBeNull();
});

test('while something is under way the preview stays: it may be what is being written', async () => {
  const { session, user } = await opVoorbeeld();
  act(() => session.store.set({ busy: 'schrijven' }));
  await user.click(tab('Verslag'));
  expect(session.store.get()).toMatchObject({ tab: 'verslag', preview: expect.anything() });
});
