/** A change draws again what shows it, and nothing else. */
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AssessedRow } from '../../../src/review/assess/overview';
import { beginSession } from '../../../src/taskpane/model/begin';
import { createStore } from '../../../src/taskpane/model/store';
import type * as Regels from '../../../src/taskpane/overzicht/lijst/regels';
import type * as Velden from '../../../src/taskpane/watals/velden/Getalveld';
import { Overzicht } from '../../../src/taskpane/overzicht/Overzicht';
import { SessionContext } from '../../../src/taskpane/shell/context';
import { useStore } from '../../../src/taskpane/shell/useStore';
import WatAls from '../../../src/taskpane/watals/WatAls';
import { paneOn } from '../pane';

const mockDrawn: string[] = [];

jest.mock('../../../src/taskpane/overzicht/lijst/regels', () => {
  const actual = jest.requireActual<typeof Regels>('../../../src/taskpane/overzicht/lijst/regels');
  return {
    ...actual,
    regelVan: (row: AssessedRow) => {
      mockDrawn.push(row.naam);
      return actual.regelVan(row);
    },
  };
});
jest.mock('../../../src/taskpane/watals/velden/Getalveld', () => {
  const actual = jest.requireActual<typeof Velden>('../../../src/taskpane/watals/velden/Getalveld');
  return {
    Getalveld: (props: Parameters<typeof actual.Getalveld>[0]) => {
      mockDrawn.push(props.label);
      return <actual.Getalveld {...props} />;
    },
  };
});

async function shown() {
  const pane = paneOn();
  await act(async () => void (await beginSession(pane.session)));
  await act(async () =>
    render(
      <SessionContext value={pane.session}>
        <Overzicht />
        <WatAls />
      </SessionContext>,
    ),
  );
  await screen.findByRole('spinbutton', { name: 'Extra plaatsingen Delft' });
  mockDrawn.length = 0;
  return { ...pane, user: userEvent.setup() };
}

test('typing in Wat-als draws the one gemeente again, and nothing of the Overzicht', async () => {
  const { user } = await shown();
  await user.type(screen.getByRole('spinbutton', { name: 'Extra plaatsingen Delft' }), '12');
  expect(new Set(mockDrawn)).toEqual(new Set(['Extra plaatsingen Delft']));
  expect(screen.getByText(/^→ 79%$/)).toBeTruthy();
});

test('that the pane is busy draws no gemeente again, and blocks what must wait', async () => {
  const { session } = await shown();
  await act(async () => session.store.set({ busy: 'lezen' }));
  expect(screen.getByRole('button', { name: 'Opnieuw lezen' }).title).toBe('Het werkblad wordt gelezen.');
  await act(async () => session.store.set({ busy: undefined }));
  expect(screen.getByRole('button', { name: 'Opnieuw lezen' }).title).toBe('');
  expect(mockDrawn).toEqual([]);
});

test('opening an explanation draws that gemeente again, and no other', async () => {
  const { user } = await shown();
  await user.click(screen.getAllByRole('button', { name: 'Delft' })[0] as HTMLElement);
  expect(mockDrawn).toEqual(['Delft']);
});

test('another reading draws every gemeente of the Overzicht', async () => {
  const { session, backstage, wait } = await shown();
  await act(async () => {
    backstage.type('Haaglanden', 1, 3, 70);
    wait();
  });
  expect(session.store.get().busy).toBeUndefined();
  expect(mockDrawn.filter((name) => !name.startsWith('Extra'))).toHaveLength(9);
});

describe('a part of a store', () => {
  const drawn = jest.fn();
  const store = createStore({ a: 1, b: 'x', c: [1] });
  const pick = ({ a, b }: { readonly a: number; readonly b: string }) => ({ a, b });
  function Part() {
    const part = useStore(store, pick);
    drawn();
    return <p>{`${part.a} ${part.b}`}</p>;
  }
  beforeEach(() => {
    store.set({ a: 1, b: 'x', c: [1] });
    render(<Part />);
    drawn.mockClear();
  });

  test.each([
    ['something else', { c: [2] }, 0, '1 x'],
    ['the same once more', { a: 1, b: 'x' }, 0, '1 x'],
    ['one of its fields', { a: 2 }, 1, '2 x'],
  ])('%s changes: drawn again %#', (_, change, times, text) => {
    act(() => store.set(change));
    expect(drawn).toHaveBeenCalledTimes(times);
    expect(screen.getByText(text)).toBeTruthy();
  });
});
