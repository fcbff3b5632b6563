import { act, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { SessionContext } from '../../src/taskpane/shell/context';
import { beginSession } from '../../src/taskpane/model/begin';
import { paneOn, type Pane } from './pane';

/** Shows one tab of the pane, on a workbook in memory that has been read. */
export const showing =
  (Tab: ComponentType) =>
  async (...workbook: Parameters<typeof paneOn>): Promise<Pane & { readonly user: UserEvent }> => {
    const pane = paneOn(...workbook);
    await act(async () => void (await beginSession(pane.session)));
    await act(
      async () =>
        void render(
          <SessionContext value={pane.session}>
            <Tab />
          </SessionContext>,
        ),
    );
    return { ...pane, user: userEvent.setup() };
  };

export const press = (name: string | RegExp) => screen.getByRole('button', { name });
