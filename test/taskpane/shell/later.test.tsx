/** Parts of the pane that are fetched when they are shown, also when the server is gone for a while. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { Boundary } from '../../../src/taskpane/shell/Boundary';
import { later } from '../../../src/taskpane/shell/later';
import { isUnfetched } from '../../../src/taskpane/shell/unfetched';

interface Naam {
  readonly naam: string;
}
const Deel = ({ naam }: Naam) => <p>deel van {naam}</p>;

const UNFETCHED = Object.assign(new Error('weg'), { name: 'ChunkLoadError' });

/**
 * A part that is fetched as often as asked; what each time comes of it is said in order, the last one over and over.
 */
function part(...outcomes: readonly ('komt' | 'weg' | 'stuk')[]) {
  let asked = 0;
  const fetchPart = (): Promise<{ readonly default: ComponentType<Naam> }> => {
    const outcome = outcomes[Math.min(asked, outcomes.length - 1)];
    asked += 1;
    if (outcome === 'komt') return Promise.resolve({ default: Deel });
    return Promise.reject(outcome === 'weg' ? UNFETCHED : new TypeError('stuk'));
  };
  return { Part: later(fetchPart, <p>even wachten</p>), asked: () => asked };
}
const show = (Part: ComponentType<Naam>, naam = 'Delft') => act(async () => render(<Part naam={naam} />));

test('until it has come something else stands there', async () => {
  const { Part } = part('komt');
  render(<Part naam="Delft" />);
  expect(screen.getByText('even wachten')).toBeTruthy();
  expect(await screen.findByText('deel van Delft')).toBeTruthy();
});

test('is fetched once, and is there at once the next time', async () => {
  const { Part, asked } = part('komt');
  (await show(Part)).unmount();
  render(<Part naam="Leiden" />);
  expect([screen.getByText('deel van Leiden'), asked()]).toEqual([expect.anything(), 1]);
});

test('that cannot be fetched says so, and comes when it is asked for again', async () => {
  const user = userEvent.setup();
  const { Part, asked } = part('weg', 'weg', 'komt');
  await show(Part);
  for (const again of [1, 2]) {
    expect(screen.getByRole('alert').textContent).toContain('kon niet worden opgehaald; er is niets geschreven');
    expect(asked()).toBe(again);
    await user.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
  }
  expect(screen.getByText('deel van Delft')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('when one comes after all, the others come with it', async () => {
  const user = userEvent.setup();
  const { Part: First } = part('weg', 'komt');
  const { Part: Second, asked } = part('weg', 'komt');
  await show(First);
  await show(Second, 'Leiden');
  await user.click(screen.getAllByRole('button', { name: 'Opnieuw proberen' })[0] as HTMLElement);
  expect(await screen.findByText('deel van Leiden')).toBeTruthy();
  expect(asked()).toBe(2);
});

test('a small part that cannot be fetched leaves what stood there', async () => {
  const Small = later(() => Promise.reject<{ default: ComponentType<Naam> }>(UNFETCHED), <p>even wachten</p>, true);
  await show(Small);
  expect(screen.getByText('even wachten')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('that came but could not start is a fault of ours, and not of the server', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { Part } = part('stuk');
  await act(async () =>
    render(
      <Boundary instead={(error) => <p>{String(error)}</p>}>
        <Part naam="Delft" />
      </Boundary>,
    ),
  );
  expect(await screen.findByText('TypeError: stuk')).toBeTruthy();
  jest.restoreAllMocks();
});

test('that was put away before it came disturbs nothing', async () => {
  const { Part } = part('weg');
  render(<Part naam="Delft" />).unmount();
  await act(async () => undefined);
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each<[unknown, boolean]>([
  [Object.assign(new Error('x'), { name: 'ChunkLoadError' }), true],
  [new Error('ChunkLoadError'), false],
  ['ChunkLoadError', false],
  [undefined, false],
])('%p is a script that could not be fetched: %j', (error, unfetched) => {
  expect(isUnfetched(error)).toBe(unfetched);
});
