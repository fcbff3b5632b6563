import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SessionContext } from '../../../src/taskpane/shell/context';
import WatAls from '../../../src/taskpane/watals/WatAls';
import { werkmap } from './werkmap';

/** The tab on Haaglanden in memory, or on these sheets. */
export async function toon(andere: Parameters<typeof werkmap>[0] = {}) {
  const map = await werkmap(andere);
  await act(async () => {
    render(
      <SessionContext value={map.session}>
        <WatAls />
      </SessionContext>,
    );
  });
  return { ...map, user: userEvent.setup() };
}
