/** A fault of ours in a handler, or in work that nobody waits for, ends as a message with its details. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HostError } from '../../../src/change/workbook';
import { beginSession } from '../../../src/taskpane/model/begin';
import { watchFaults } from '../../../src/taskpane/shell/faults';
import { Root } from '../../../src/taskpane/shell/Root';
import { paneOn } from '../pane';

let stop = (): void => undefined;
afterEach(() => {
  stop();
  jest.restoreAllMocks();
});

async function shown() {
  const pane = paneOn();
  await act(async () => void (await beginSession(pane.session)));
  stop = watchFaults(pane.session);
  const look = { dark: () => false, watch: () => () => undefined };
  await act(async () => void render(<Root session={pane.session} look={look} />));
  return { ...pane, user: userEvent.setup() };
}
const rejected = (reason: unknown) => Object.assign(new Event('unhandledrejection'), { reason });
const tell = (event: Event) => act(async () => void window.dispatchEvent(event));

test('in a handler', async () => {
  const { session, user } = await shown();
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  jest.spyOn(session.store, 'set').mockImplementationOnce(() => {
    throw new TypeError('stuk');
  });
  await user.click(screen.getByRole('button', { name: 'Delft' }));
  expect(await screen.findByText(/Er ging iets mis in Opgavewijzer zelf/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Kopieer details' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Opnieuw proberen' })).toBeNull();
  expect(errors).toHaveBeenCalled();
});

test('in work that nobody waits for', async () => {
  await shown();
  await tell(rejected(new TypeError('stuk')));
  expect(await screen.findByText(/Er ging iets mis in Opgavewijzer zelf/)).toBeTruthy();
});

test('a refusal by Excel that nobody waited for says what Excel means', async () => {
  await shown();
  await tell(rejected(new HostError('AccessDenied')));
  expect(await screen.findByText(/Excel staat dit niet toe/)).toBeTruthy();
});

test.each<[string, Event]>([
  ['a script of another', new ErrorEvent('error', { message: 'Script error.' })],
  ["the browser's own", new ErrorEvent('error', { message: 'ResizeObserver loop completed', error: null })],
  ['a promise without a reason', rejected(undefined)],
])('%s is not ours to tell', async (_, event) => {
  const { session } = await shown();
  await tell(event);
  expect(session.store.get().message).toBeUndefined();
});

test('afterwards nothing is watched any more', async () => {
  const { session } = await shown();
  stop();
  await tell(rejected(new TypeError('stuk')));
  expect(session.store.get().message).toBeUndefined();
});
