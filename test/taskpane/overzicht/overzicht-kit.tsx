import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../../src/taskpane/shell/App';
import { beginSession } from '../../../src/taskpane/model/begin';
import { paneOn } from '../pane';

export const LOOK = { dark: () => false, watch: () => () => undefined };

export async function show(...args: Parameters<typeof paneOn>) {
  const pane = paneOn(...args);
  const { container } = render(<App session={pane.session} look={LOOK} />);
  await act(async () => void (await beginSession(pane.session)));
  return { ...pane, container, user: userEvent.setup() };
}
export const line = (naam: string) =>
  within(screen.getByRole('button', { name: naam }).closest('tbody') as HTMLElement);
export const press = (name: string) => screen.getByRole('button', { name });
